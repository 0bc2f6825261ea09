import { hostAndParents } from '../shared/hosts.ts';
import { genericSheets, type ListIndex, siteSheets, withoutScript } from '../shared/list-index.ts';
import { NEWS_DOMAINS } from '../shared/news-domains.ts';
import { coversHost, originOf } from '../shared/origins.ts';
import { BASE_SHEET, type Registration } from '../shared/registration.ts';
import { CLEANING_KINDS, type CleaningKind, type CleaningSettings, LIST_NAMES } from '../shared/settings.ts';
import { kindsFor } from '../shared/site-setting.ts';
import { wantsCleaning } from '../shared/site-state.ts';

/** The style sheets of a host; null where none of them is in force. */
type Sheets = readonly string[] | null;

/**
 * What has to be registered. A host is in two entries: in one for all hosts with the same kinds, with the script and the rules for all sites, and
 * in one with the rules for its shard alone, since a browser keeps a copy of an entry's files for each entry. A host that is switched off, or that
 * there is no permission for, is in none.
 * @param origins what the extension has access to, as match patterns
 */
export function planCleaning(settings: CleaningSettings, origins: readonly string[], index: ListIndex): Registration[] {
  if (!settings.on) return [];
  const hosts = [...new Set([...NEWS_DOMAINS, ...Object.keys(settings.sites).map(hostOfPattern)])].sort();
  // of a host that is cleaned in part, the script on the page knows in which
  const inPart = new Set(
    Object.entries(settings.sites).flatMap(([at, { clean }]) => (clean && at.includes('/') ? [hostOfPattern(at)] : [])),
  );
  const kinds = new Map(
    hosts
      .filter((host) => (inPart.has(host) || wantsCleaning(settings, host)) && coversHost(origins, host))
      .map((host) => [host, kindsOf(settings, host)]),
  );
  const sheetsBy = (choose: (host: string, kinds: readonly CleaningKind[]) => string[]) =>
    new Map(hosts.map((host) => [host, kinds.has(host) ? choose(host, kinds.get(host) ?? []) : null]));
  const without = LIST_NAMES.filter((list) => !settings.lists[list]).map(withoutScript);
  return [
    ...register(
      without,
      sheetsBy((_, on) => [BASE_SHEET, ...genericSheets(on, index)]),
      inPart,
    ),
    ...register(
      null,
      sheetsBy((host, on) => siteSheets(host, on, index)),
    ).filter(({ css }) => css.length),
  ];
}

const hostOfPattern = (pattern: string): string => pattern.replace(/\/.*/, '');

const kindsOf = (settings: CleaningSettings, host: string): CleaningKind[] => {
  const kinds = kindsFor(settings, host);
  return CLEANING_KINDS.filter((kind) => kinds[kind]);
};

/** One entry for all hosts with the same sheets. @param scripts what runs before the script that cleans; null where neither does */
function register(
  scripts: readonly string[] | null,
  sheets: ReadonlyMap<string, Sheets>,
  startsAt: ReadonlySet<string> = new Set(),
): Registration[] {
  const { own, parts } = splitHosts(sheets);
  const registrations = new Map<string, Registration>();
  for (const [host, css] of own) {
    if (!css) continue;
    const excluded = parts.get(host)?.map(originOf) ?? [];
    // what is taken out of one host's pages must not be taken out of another's
    const atStart = startsAt.has(host);
    const runsScript = scripts !== null;
    const kind = runsScript ? (atStart ? 'clean at start' : 'clean') : 'site';
    const id = [kind, ...(excluded.length ? [host] : []), ...css].join(' ');
    const registration = registrations.get(id) ?? {
      id,
      matches: [],
      excludeMatches: excluded,
      css: [...css],
      js: [...(scripts ?? [])],
      runsScript,
      atStart,
    };
    registration.matches.push(originOf(host));
    registrations.set(id, registration);
  }
  return [...registrations.values()];
}

/** Leaves out hosts that are covered by a parent domain with the same sheets, and tells the parts of each that differ from it. */
function splitHosts(sheets: ReadonlyMap<string, Sheets>) {
  const own = new Map<string, Sheets>();
  const parts = new Map<string, string[]>();
  for (const host of [...sheets.keys()].sort((a, b) => a.length - b.length)) {
    const parents = hostAndParents(host)
      .slice(1)
      .filter((parent) => own.has(parent));
    const [nearest] = parents;
    const css = sheets.get(host) ?? null;
    if (nearest !== undefined && own.get(nearest)?.join() === css?.join()) continue;
    own.set(host, css);
    for (const parent of parents) parts.set(parent, [...(parts.get(parent) ?? []), host]);
  }
  return { own, parts };
}
