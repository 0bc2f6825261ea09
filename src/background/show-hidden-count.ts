import { setBadge } from '../platform/badge.ts';
import type { Asker, RequestMap } from '../shared/messages.ts';
import { countHidden } from './count-hidden.ts';

/** From here on the button shows only that it is more. */
const MANY = 999;

/** Shows on the button of a tab how much is hidden on its page. */
export async function showHiddenCount(
  { hidden }: RequestMap['hiddenCount']['request'],
  { tabId, url, isPrivate }: Asker,
): Promise<boolean> {
  if (tabId === null || !Number.isInteger(hidden) || hidden < 0) return false;
  await setBadge(tabId, hidden === 0 ? '' : hidden > MANY ? `${MANY}+` : String(hidden));
  if (url !== null && !isPrivate) await countHidden(tabId, url, hidden);
  return true;
}
