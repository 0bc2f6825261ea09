import { parseOwnRule } from '../filters/own-rules.ts';
import { updateSettings } from '../platform/settings-store.ts';
import type { RequestMap } from '../shared/messages.ts';

/** Stores a rule of the reader's own. Pages have no part in the locks of the extension, so that their scripts ask for it. */
export async function addRule({ rule }: RequestMap['addRule']['request']): Promise<boolean> {
  if (typeof rule !== 'string' || parseOwnRule(rule) === null) return false;
  try {
    await updateSettings(({ rules }) => {
      if (!rules.includes(rule)) rules.push(rule);
    });
    return true;
  } catch {
    // the storage is full
    return false;
  }
}
