import { hostAndParents } from '../shared/hosts.ts';
import { type ListIndex, sheetsFor } from '../shared/list-index.ts';
import { NEWS_DOMAINS } from '../shared/news-domains.ts';
import { coversHost, originOf } from '../shared/origins.ts';
import type { Registration } from '../shared/registration.ts';
import { CLEANING_KINDS, type CleaningSettings } from '../shared/settings.ts';
import { kindsFor, siteSetting } from '../shared/site-setting.ts';

/** The style sheets of a host; null where its pages are left alone. */
type Sheets = readonly string[] | null;

/**
 * What has to be registered: one entry for all hosts with the same style sheets. A host that is switched off, or that there is no permission for,
 * is in none.
 * @param origins what the extension has access to, as match patterns
 */
export function planCleaning(settings: CleaningSettings, origins: readonly string[], index: ListIndex): Registration[] {
  if (!settings.on) return [];
  const sheetsOf = (host: string): Sheets => {
    const isOn = (siteSetting(settings, host)?.clean ?? true) && coversHost(origins, host);
    const kinds = kindsFor(settings, host);
    return isOn
      ? sheetsFor(
          host,
          CLEANING_KINDS.filter((kind) => kinds[kind]),
          index,
        )
      : null;
  };
  const hosts = new Set([...NEWS_DOMAINS, ...Object.keys(settings.sites)]);
  const { own, parts } = splitHosts(new Map([...hosts].sort().map((host) => [host, sheetsOf(host)])));
  const registrations = new Map<string, Registration>();
  for (const [host, css] of own) {
    if (!css) continue;
    const excluded = parts.get(host)?.map(originOf) ?? [];
    // what is taken out of one host's pages must not be taken out of another's
    const id = `clean ${excluded.length ? `${host} ` : ''}${css.join(' ')}`;
    const registration = registrations.get(id) ?? { id, matches: [], excludeMatches: excluded, css: [...css] };
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
