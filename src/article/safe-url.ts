/** Query parameters that only tell the publisher where a click came from. */
const TRACKING = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|ref_src|ref_url|cmpid|ncid|_ga)$/i;

/**
 * An address from the page made absolute and safe to put into a link: http, https, mailto and tel only, tracking parameters gone.
 * Null for anything else, and for what cannot be parsed.
 */
export function safeUrl(address: string | null | undefined, base: string): string | null {
  const url = parse(address, base);
  if (!url || !['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) return null;
  const names: string[] = [];
  // not by iteration: in Firefox's content scripts the keys of search parameters cannot be iterated
  url.searchParams.forEach((_, name) => {
    names.push(name);
  });
  for (const name of names) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The address of a picture: http or https, made absolute; null for anything else (data: pictures are placeholders or pixels). */
export function safeImageUrl(address: string | null | undefined, base: string): string | null {
  const url = parse(address, base);
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}

function parse(address: string | null | undefined, base: string): URL | null {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return null;
  return new URL(trimmed, base);
}
