/** Labels before a country's code that are open to everybody there, as in `co.uk`. */
const OPEN_LABELS = new Set('ac co com edu go gob gov gouv gr info ne net nom or org web'.split(' '));

/** The host without `www.`, as settings name it. */
export const bareHost = (host: string): string => host.replace(/^www\./, '');

/** The host of a page of the web without `www.`; null for any other address. */
export function hostOf(url: string | null): string | null {
  if (!url || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  return bareHost(new URL(url).hostname.replace(/\.$/, ''));
}

/** The host and its parent domains, the longest first, without the last label alone. */
export function hostAndParents(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, Math.max(1, labels.length - 1)).map((_, index) => labels.slice(index).join('.'));
}

/**
 * The name that a site has in all countries: `paper` of `www.paper.co.uk`. An approximation without the list of public suffixes: it only has to be
 * the same for a rule and for the pages that the rule is for.
 */
export function siteName(host: string): string {
  return host.split('.').at(-1 - suffixLength(host)) ?? host;
}

/** What the filter syntax writes for a site in every country: `www.paper.*` and `paper.*` of `www.paper.co.uk`. */
export function entitiesOf(host: string): string[] {
  const labels = host.split('.');
  const named = labels.slice(0, labels.length - suffixLength(host));
  return named.map((_, index) => `${named.slice(index).join('.')}.*`);
}

/** How many of its last labels are not the site's own. */
function suffixLength(host: string): number {
  const [last = '', second = ''] = host.split('.').reverse();
  const labels = host.split('.').length;
  if (labels === 1) return 0;
  return labels > 2 && last.length === 2 && OPEN_LABELS.has(second) ? 2 : 1;
}
