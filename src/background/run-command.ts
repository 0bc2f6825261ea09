import { askPage } from '../platform/page-messaging.ts';
import { injectReader } from '../platform/reader-script.ts';

/** Does what a key was pressed for. The browser itself opens the popup. */
export async function runCommand(name: string, tabId: number): Promise<void> {
  if (name === 'toggle-reader') await injectReader(tabId);
  if (name !== 'toggle-cleaning') return;
  const report = await askPage(tabId, 'report', {});
  if (report) await askPage(tabId, 'showAll', { shown: !report.shown });
}
