import { hostAndParents } from './hosts.ts';
import type { CleaningSettings, Kinds, SiteRule, SiteRules } from './settings.ts';

/**
 * The patterns that hold on a page, the least particular first: a parent domain before the host, a whole host before a path on it.
 * @param path null for those that hold on the whole host alone
 */
export function patternsFor(sites: SiteRules, host: string, path: string | null): string[] {
  // most callers ask for hosts alone, and some for thousands of them
  const parts = path === null ? [] : Object.keys(sites).filter((pattern) => pattern.includes('/'));
  return hostAndParents(host)
    .reverse()
    .flatMap((name) => [
      ...(Object.hasOwn(sites, name) ? [name] : []),
      ...parts
        .filter((part) => part.startsWith(`${name}/`) && holdsOn(part.slice(name.length), path ?? ''))
        .sort((a, b) => a.length - b.length),
    ]);
}

/** `*` stands for anything; a path without one holds for what lies below it too. Each part is looked for once, from left to right. */
function holdsOn(pattern: string, path: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return path === first || path.startsWith(first.replace(/\/?$/, '/'));
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}

/** What was set for a page: of each thing what the most particular pattern says of it. */
export function siteSetting({ sites }: { sites: SiteRules }, host: string, path: string | null = null): SiteRule {
  const all: SiteRule = {};
  for (const pattern of patternsFor(sites, host, path)) {
    const kinds = { ...all.kinds, ...sites[pattern]?.kinds };
    Object.assign(all, sites[pattern], Object.keys(kinds).length > 0 && { kinds });
  }
  return all;
}

/** The kinds that are hidden on a host's pages. */
export function kindsFor(settings: Pick<CleaningSettings, 'sites' | 'kinds'>, host: string): Kinds {
  return { ...settings.kinds, ...siteSetting(settings, host).kinds };
}

/** The most particular pattern of a page that says something of one thing; null where none does. */
export function patternWith(what: keyof SiteRule, sites: SiteRules, host: string, path: string): string | null {
  return patternsFor(sites, host, path).findLast((pattern) => sites[pattern]?.[what] !== undefined) ?? null;
}
