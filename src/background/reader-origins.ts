import { coversHost, originOf } from '../shared/origins.ts';
import type { SiteRules } from '../shared/settings.ts';

/**
 * Where the reader's script runs by itself: on every host that has it always, or on a part of it; the script asks again which part. Hosts that there is no access to
 * are left out.
 * @param origins what the extension has access to, as match patterns
 */
export function readerOrigins(sites: SiteRules, origins: readonly string[]): string[] {
  const hosts = Object.entries(sites)
    .filter(([, { reader }]) => reader === 'always')
    .map(([pattern]) => pattern.replace(/\/.*/s, ''))
    // a match pattern names no port
    .filter((host) => !host.includes(':') && coversHost(origins, host));
  return [...new Set(hosts)].sort().map(originOf);
}
