import { updateSettings } from '../platform/settings-store.ts';
import type { RequestMap } from '../shared/messages.ts';
import { parseValues, putValues } from '../shared/settings-values.ts';

/** Stores settings for a script in a page, which has no part in the locks of the extension. */
export async function changeSettings({ values }: RequestMap['changeSettings']['request']): Promise<boolean> {
  try {
    await updateSettings((settings) => putValues(settings, parseValues(values)));
    return true;
  } catch {
    // the storage is full
    return false;
  }
}
