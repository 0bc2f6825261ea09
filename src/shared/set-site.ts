import { isNewsHost } from './is-news-host.ts';
import type { CleaningKind, Kinds, SiteRule, SiteRules } from './settings.ts';
import { siteSetting } from './site-setting.ts';

/** Sets whether a host is cleaned, and keeps what else was set for it. What holds anyway has no entry. */
export function setClean(sites: SiteRules, host: string, clean: boolean): void {
  const { clean: _, ...rest } = sites[host] ?? {};
  delete sites[host];
  const holdsAnyway = (siteSetting({ sites }, host).clean ?? isNewsHost(host)) === clean;
  store(sites, host, { ...rest, ...(!holdsAnyway && { clean }) });
}

/** Sets whether the pages of a pattern are cleaned; null is as without it. */
export function setCleanRule(sites: SiteRules, pattern: string, clean: boolean | null): void {
  const { clean: _, ...rest } = sites[pattern] ?? {};
  delete sites[pattern];
  store(sites, pattern, { ...rest, ...(clean !== null && { clean }) });
}

/** Sets one kind for a host; one that is as everywhere has no entry. */
export function setKind(
  { sites, cleaning }: { sites: SiteRules; cleaning: { kinds: Kinds } },
  host: string,
  kind: CleaningKind,
  on: boolean,
): void {
  const { kinds: { [kind]: _, ...others } = {}, ...rest } = sites[host] ?? {};
  delete sites[host];
  const inherited = siteSetting({ sites }, host).kinds?.[kind] ?? cleaning.kinds[kind];
  const kinds: Partial<Kinds> = { ...others, ...(inherited !== on && { [kind]: on }) };
  store(sites, host, { ...rest, ...(Object.keys(kinds).length > 0 && { kinds }) });
}

/** Sets what the reader does on a site; null is as everywhere. */
export function setReader(sites: SiteRules, pattern: string, reader: SiteRule['reader'] | null): void {
  const { reader: _, ...rest } = sites[pattern] ?? {};
  delete sites[pattern];
  store(sites, pattern, { ...rest, ...(reader && { reader }) });
}

/** A rule that says nothing is none. */
function store(sites: SiteRules, pattern: string, rule: SiteRule): void {
  if (Object.keys(rule).length > 0) sites[pattern] = rule;
}
