import { addHidden } from '../platform/hidden-total.ts';
import { inTurn } from '../platform/in-turn.ts';
import { readCache, writeCache } from '../platform/session-cache.ts';
import { readInForce } from '../platform/settings-in-force.ts';
import { bareHost } from '../shared/hosts.ts';
import { patternsFor } from '../shared/site-setting.ts';

/**
 * Adds to the totals what has been hidden on a page since it told last. A site is only named in them if the reader has set something for it.
 * @param hidden how much is hidden on the page now; fewer than before means another page
 */
export function countHidden(tabId: number, url: string, hidden: number): Promise<void> {
  // a page tells several times in a row
  return inTurn('count', () => count(tabId, url, hidden));
}

async function count(tabId: number, url: string, hidden: number): Promise<void> {
  const { hostname, pathname } = new URL(url);
  const key = `hidden:${tabId}`;
  const last = (await readCache(key)) as { page: number; hidden: number } | undefined;
  const page = hashOf(hostname + pathname);
  const before = last?.page === page ? last.hidden : 0;
  await writeCache(key, { page, hidden: Math.max(hidden, before) });
  if (hidden <= before) return;
  const sites = (await readInForce())?.sites ?? {};
  await addHidden(hidden - before, patternsFor(sites, bareHost(hostname), pathname).at(-1) ?? null);
}

/** Addresses are written nowhere: it only has to be told whether it is the same page as before. */
function hashOf(text: string): number {
  let hash = 0;
  for (const char of text) hash = (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0;
  return hash;
}
