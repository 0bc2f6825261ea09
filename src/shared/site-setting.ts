import { hostAndParents } from './hosts.ts';
import type { CleaningSettings, Kinds, SiteSetting } from './settings.ts';

/** What the reader set for a host: the entry of the host itself, or of its nearest parent domain. */
export function siteSetting(settings: CleaningSettings, host: string): SiteSetting | null {
  const named = hostAndParents(host).find((name) => Object.hasOwn(settings.sites, name));
  return (named !== undefined && settings.sites[named]) || null;
}

/** The kinds that are hidden on a host's pages. */
export function kindsFor(settings: CleaningSettings, host: string): Kinds {
  return { ...settings.kinds, ...siteSetting(settings, host)?.kinds };
}
