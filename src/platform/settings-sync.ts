import { isSame } from '../shared/change-settings.ts';
import { mergeValues } from '../shared/merge-values.ts';
import type { Values } from '../shared/settings-values.ts';
import { obsoleteKeys, packValues, unpackItems } from '../shared/sync-items.ts';
import type { SyncState } from '../shared/sync-state.ts';
import { inTurn } from './in-turn.ts';
import { nativeApi } from './native-api.ts';
import { readSettings, replaceValues } from './settings-store.ts';

/** What this browser and the others had when they last agreed. */
const AGREED = 'synced';
const STATE = 'syncState';

/**
 * Makes the settings of this browser and of the reader's others the same, through the browser's own storage for that. What is here stays here
 * whatever happens; what finds no room there is told. Calls wait for one another.
 */
export function syncSettings(): Promise<void> {
  return inTurn('sync', async () => {
    const { data } = await readSettings();
    if (!data.sync) return write({ status: 'off', left: 0 });
    try {
      await write(await exchange());
    } catch (error) {
      await write({ status: 'failed', left: 0, message: error instanceof Error ? error.message : String(error) });
    }
  });
}

async function exchange(): Promise<SyncState> {
  const [stored, local] = await Promise.all([nativeApi.storage.sync.get(null), nativeApi.storage.local.get(AGREED)]);
  const there = unpackItems(stored);
  if (there === null) return { status: 'newer', left: 0 };
  let merged: Values = {};
  await replaceValues((own) => {
    merged = mergeValues((local[AGREED] ?? {}) as Values, own, there);
    return merged;
  });
  const { items, fitted, left } = packValues(merged);
  const changed = Object.entries(items).filter(([key, item]) => !isSame(stored[key], item));
  if (changed.length > 0) await nativeApi.storage.sync.set(Object.fromEntries(changed));
  const gone = obsoleteKeys(stored, items);
  if (gone.length > 0) await nativeApi.storage.sync.remove(gone);
  await nativeApi.storage.local.set({ [AGREED]: fitted });
  return { status: left > 0 ? 'full' : 'synced', left };
}

/** How it stands between this browser and the others; null before it was tried. */
export async function readSyncState(): Promise<SyncState | null> {
  return ((await nativeApi.storage.local.get(STATE))[STATE] as SyncState | undefined) ?? null;
}

/** Calls back when that changes. @returns a function that stops it */
export function watchSyncState(onChange: (state: SyncState) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const state = changes[STATE]?.newValue;
    if (area === 'local' && state) onChange(state as SyncState);
  };
  nativeApi.storage.onChanged.addListener(changed);
  return () => nativeApi.storage.onChanged.removeListener(changed);
}

/** Calls back when another device has changed something. Call it synchronously when the background starts. */
export function watchOtherDevices(onChange: () => void): void {
  nativeApi.storage.onChanged.addListener((_: unknown, area: string) => {
    if (area === 'sync') onChange();
  });
}

async function write(state: SyncState): Promise<void> {
  const before = await readSyncState();
  if (!isSame(before, state)) await nativeApi.storage.local.set({ [STATE]: state });
}
