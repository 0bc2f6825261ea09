import { updateSettings } from '../platform/settings-store.ts';
import { isNewsHost } from '../shared/is-news-host.ts';
import type { RequestMap } from '../shared/messages.ts';
import type { CleaningSettings } from '../shared/settings.ts';
import { siteSetting } from '../shared/site-setting.ts';

/** Stores whether a host is cleaned. */
export async function switchSite({ host, clean }: RequestMap['switchSite']['request']): Promise<boolean> {
  await updateSettings(({ cleaning }) => setSite(cleaning, host, clean));
  return clean;
}

/** Sets whether a host is cleaned, and keeps its kinds. What holds anyway has no entry. */
export function setSite(cleaning: CleaningSettings, host: string, clean: boolean): void {
  const kinds = siteSetting(cleaning, host)?.kinds ?? {};
  delete cleaning.sites[host];
  const inherited = siteSetting(cleaning, host);
  const holdsAnyway = (inherited?.clean ?? isNewsHost(host)) === clean;
  const isPlain = Object.keys(kinds).length === 0 || inherited?.kinds === kinds;
  if (!holdsAnyway || !isPlain) cleaning.sites[host] = { clean, kinds };
}
