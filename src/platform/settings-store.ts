import { parseSettings, type Settings } from '../shared/settings.ts';
import { nativeApi } from './native-api.ts';

const KEY = 'settings';

/** The settings as they are now. A storage that fails gives the defaults. */
export async function readSettings(): Promise<Settings> {
  try {
    return parseSettings((await nativeApi.storage.local.get(KEY))[KEY]);
  } catch {
    return parseSettings(undefined);
  }
}

/**
 * Changes the settings. Changes from other windows of this browser that come at the same time wait for one another.
 * @throws the storage's own error when it is full or fails; nothing has changed then
 */
export function updateSettings(change: (settings: Settings) => void): Promise<void> {
  return navigator.locks.request('pullquote:settings', async () => {
    const settings = parseSettings((await nativeApi.storage.local.get(KEY))[KEY]);
    change(settings);
    await nativeApi.storage.local.set({ [KEY]: settings });
  });
}

/** Calls back with the settings whenever they change. @returns a function that stops it */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(parseSettings(changes[KEY].newValue));
  };
  nativeApi.storage.onChanged.addListener(changed);
  return () => nativeApi.storage.onChanged.removeListener(changed);
}
