import { inTurn } from './in-turn.ts';
import { nativeApi } from './native-api.ts';

const KEY = 'hidden';

/** How much was hidden so far. */
export interface HiddenTotal {
  /** On all sites together. */
  all: number;
  /** On the sites that the reader has set something for; no other site is written down. */
  sites: Record<string, number>;
}

export async function readHiddenTotal(): Promise<HiddenTotal> {
  const stored = (await nativeApi.storage.local.get(KEY))[KEY] as HiddenTotal | undefined;
  return stored ?? { all: 0, sites: {} };
}

/** Adds to what was hidden. @param site the pattern that the reader has set, or null */
export function addHidden(count: number, site: string | null): Promise<void> {
  return inTurn('hidden', async () => {
    const total = await readHiddenTotal();
    total.all += count;
    if (site !== null) total.sites[site] = (total.sites[site] ?? 0) + count;
    await nativeApi.storage.local.set({ [KEY]: total });
  });
}
