import { updateSettings } from '../platform/settings-store.ts';
import type { RequestMap } from '../shared/messages.ts';
import { setClean } from '../shared/set-site.ts';

/** Stores whether a host is cleaned. */
export async function switchSite({ host, clean }: RequestMap['switchSite']['request']): Promise<boolean> {
  await updateSettings(({ sites }) => setClean(sites, host, clean));
  return clean;
}
