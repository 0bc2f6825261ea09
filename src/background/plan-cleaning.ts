import { hostAndParents } from '../shared/hosts.ts';
import { genericSheets, groupOf, type ListIndex, siteSheets, withoutScript } from '../shared/list-index.ts';
import { NEWS_DOMAINS } from '../shared/news-domains.ts';
import { coversHost, originOf } from '../shared/origins.ts';
import { BASE_SHEET, type Registration } from '../shared/registration.ts';
import { CLEANING_KINDS, type CleaningKind, type CleaningSettings, LIST_NAMES } from '../shared/settings.ts';
import { kindsFor } from '../shared/site-setting.ts';
import { wantsCleaning } from '../shared/site-state.ts';

/** The files of a host: style sheets, and what runs before the script that cleans. */
type Files = Pick<Registration, 'css' | 'js'>;

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
  const filesBy = (choose: (host: string, kinds: readonly CleaningKind[]) => Files) =>
    new Map(hosts.map((host) => [host, kinds.has(host) ? choose(host, kinds.get(host) ?? []) : null]));
  const withoutLists = LIST_NAMES.filter((list) => !settings.lists[list]).map(withoutScript);
  return [
    ...register(
      true,
      filesBy((_, on) => ({
        css: [BASE_SHEET, ...genericSheets(on, index)],
        js: [...withoutLists, ...kindsOff(on, index).map(withoutScript)],
      })),
      inPart,
    ),
    ...register(
      false,
      filesBy((host, on) => ({ css: siteSheets(host, on, index), js: [] })),
    ).filter(({ css }) => css.length),
  ];
}

/** Of the kinds that are off those with rules in the same shards as others that are on. */
function kindsOff(on: readonly CleaningKind[], index: ListIndex): CleaningKind[] {
  const groups = new Set(on.map(groupOf));
  return index.kinds.filter((kind) => !on.includes(kind) && groups.has(groupOf(kind)));
}

const hostOfPattern = (pattern: string): string => pattern.replace(/\/.*/, '');

const kindsOf = (settings: CleaningSettings, host: string): CleaningKind[] => {
  const kinds = kindsFor(settings, host);
  return CLEANING_KINDS.filter((kind) => kinds[kind]);
};

/** One entry for all hosts with the same files. */
function register(
  runsScript: boolean,
  files: ReadonlyMap<string, Files | null>,
  startsAt: ReadonlySet<string> = new Set(),
): Registration[] {
  const { own, parts } = splitHosts(files);
  const registrations = new Map<string, Registration>();
  for (const [host, chosen] of own) {
    if (!chosen) continue;
    const { css, js } = chosen;
    const excluded = parts.get(host)?.map(originOf) ?? [];
    // what is taken out of one host's pages must not be taken out of another's
    const atStart = startsAt.has(host);
    const kind = runsScript ? (atStart ? 'clean at start' : 'clean') : 'site';
    const id = [kind, ...(excluded.length ? [host] : []), ...css, ...js].join(' ');
    const registration = registrations.get(id) ?? {
      id,
      matches: [],
      excludeMatches: excluded,
      css: [...css],
      js: [...js],
      runsScript,
      atStart,
    };
    registration.matches.push(originOf(host));
    registrations.set(id, registration);
  }
  return [...registrations.values()];
}

/** Leaves out hosts that are covered by a parent domain with the same files, and tells the parts of each that differ from it. */
function splitHosts(files: ReadonlyMap<string, Files | null>) {
  const own = new Map<string, Files | null>();
  const parts = new Map<string, string[]>();
  for (const host of [...files.keys()].sort((a, b) => a.length - b.length)) {
    const parents = hostAndParents(host)
      .slice(1)
      .filter((parent) => own.has(parent));
    const [nearest] = parents;
    const chosen = files.get(host) ?? null;
    if (nearest !== undefined && JSON.stringify(own.get(nearest)) === JSON.stringify(chosen)) continue;
    own.set(host, chosen);
    for (const parent of parents) parts.set(parent, [...(parts.get(parent) ?? []), host]);
  }
  return { own, parts };
}
