import { askPage } from '../platform/page-messaging.ts';
import { injectReader } from '../platform/reader-script.ts';
import { openSidePanel } from '../platform/side-panel.ts';

/** Does what a key was pressed for. The browser itself opens the popup. */
export async function runCommand(name: string, tabId: number, windowId: number): Promise<void> {
  // at once: the browser takes only the key's own turn for a wish of the reader
  if (name === 'side-panel') return openSidePanel(windowId);
  if (name === 'toggle-reader') await injectReader(tabId);
  if (name !== 'toggle-cleaning') return;
  const report = await askPage(tabId, 'report', {});
  if (report) await askPage(tabId, 'showAll', { shown: !report.shown });
}
