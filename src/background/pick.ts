import { injectPicker } from '../platform/picker-script.ts';
import type { RequestMap } from '../shared/messages.ts';

/** Lets the reader point at what is to be hidden on a page. */
export async function pick({ tabId }: RequestMap['pick']['request']): Promise<boolean> {
  return injectPicker(tabId);
}
