import { injectCleaning } from '../platform/cleaning-scripts.ts';
import type { RequestMap } from '../shared/messages.ts';
import { syncCleaning } from './register-cleaning.ts';

/** Cleans a page that was loaded before its site was switched on. */
export async function cleanTab({ tabId, host }: RequestMap['cleanTab']['request']): Promise<boolean> {
  await syncCleaning();
  return injectCleaning(tabId, host);
}
