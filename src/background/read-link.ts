import { openTab, watchLoaded } from '../platform/active-tab.ts';
import { setBadge } from '../platform/badge.ts';
import { injectReader } from '../platform/reader-script.ts';
import { dropCache, readCache, writeCache } from '../platform/session-cache.ts';

/** The sign on the button of a page that waits for a click. */
const WAITS = '“';
const keyOf = (tabId: number) => `read-when-loaded:${tabId}`;

/** Opens the page of a link in a new tab; its reader opens once it is there. */
export async function readLink(url: string, tabId: number): Promise<void> {
  const opened = await openTab(url, tabId);
  if (opened !== null) await writeCache(keyOf(opened), true);
}

/** Opens the reader over pages that were opened for it. Where there is no access the button asks to be clicked. Call it synchronously when the background starts. */
export function openReaderWhenLoaded(): void {
  watchLoaded(async (tabId) => {
    if (!(await readCache(keyOf(tabId)))) return;
    await dropCache(keyOf(tabId));
    if (!(await injectReader(tabId))) await setBadge(tabId, WAITS);
  });
}
