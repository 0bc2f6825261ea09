import { isNewsHost } from './is-news-host.ts';
import type { SiteRules } from './settings.ts';
import { siteSetting } from './site-setting.ts';

/** Whether pages of a site are to be cleaned: as was set for it, else news domains are. */
export function wantsCleaning(settings: { sites: SiteRules }, host: string, path: string | null = null): boolean {
  return siteSetting(settings, host, path).clean ?? isNewsHost(host);
}
