import type { Settings } from '../shared/settings-schema.ts';
import { nativeApi } from './native-api.ts';

/** Where the extension keeps all settings as they hold, with what is managed: pages read them in one go, and check nothing. */
export const IN_FORCE = 'inForce';

/** The settings for scripts in pages. @returns null before the extension has written them, right after it was installed */
export async function readInForce(): Promise<Settings | null> {
  try {
    return ((await nativeApi.storage.local.get(IN_FORCE))[IN_FORCE] as Settings | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Calls back with the settings whenever they change. @returns a function that stops it */
export function watchInForce(onChange: (settings: Settings) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const settings = changes[IN_FORCE]?.newValue;
    if (area === 'local' && settings) onChange(settings as Settings);
  };
  nativeApi.storage.onChanged.addListener(changed);
  return () => nativeApi.storage.onChanged.removeListener(changed);
}
