import { tabsOf } from '../platform/active-tab.ts';
import { injectCleaning } from '../platform/cleaning-scripts.ts';
import { bareHost } from '../shared/hosts.ts';
import type { RequestMap } from '../shared/messages.ts';
import { register } from './register.ts';
import { syncCleaning } from './register-cleaning.ts';

/** Cleans a page that was loaded before its site was switched on. */
export async function cleanTab({ tabId, host }: RequestMap['cleanTab']['request']): Promise<boolean> {
  await syncCleaning();
  return injectCleaning(tabId, host);
}

/** Access to sites was given or taken away: registers what follows from it, and cleans what is open of the sites that were added. */
export async function followAccess(added: readonly string[]): Promise<void> {
  await register();
  for (const { id, url } of await tabsOf(added)) await injectCleaning(id, bareHost(new URL(url).hostname));
}
