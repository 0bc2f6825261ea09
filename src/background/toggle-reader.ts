import { injectReader } from '../platform/reader-script.ts';
import type { RequestMap } from '../shared/messages.ts';

/** Opens the reader over the page of a tab, or closes it. */
export async function toggleReader({ tabId }: RequestMap['toggleReader']['request']): Promise<boolean> {
  return injectReader(tabId);
}
