import browser from 'webextension-polyfill';
import { nativeApi } from './native-api.ts';

/** Chrome's own interface, which the polyfill does not know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

const READ = 'pullquote:access';

function chromesPanel(): SidePanel | undefined {
  return (nativeApi as unknown as { sidePanel?: SidePanel }).sidePanel;
}

/** Whether the browser has a panel beside the page that can be opened: not on phones. */
export function hasSidePanel(): boolean {
  return chromesPanel() !== undefined || browser.sidebarAction !== undefined;
}

/** Opens the panel beside the page. Call it straight from a click, with nothing awaited before. */
export async function openSidePanel(windowId: number): Promise<void> {
  const panel = chromesPanel();
  await (panel ? panel.open({ windowId }) : browser.sidebarAction.open());
}

/** Tells an open panel that the tab in front may be read now: the button was clicked over it. */
export function announceAccess(): void {
  // nobody listens where no panel is open
  browser.runtime.sendMessage({ to: READ }).catch(() => undefined);
}

/** Calls back when the tab in front of this window is another one, goes elsewhere, has loaded, or may be read now. @returns a function that stops it */
export function watchFrontTab(onChange: () => void): () => void {
  const activated = () => onChange();
  const updated = (_: number, change: { status?: string }, tab: { active: boolean }) => {
    if (tab.active && change.status) onChange();
  };
  const told = (message: unknown): undefined => {
    if ((message as { to?: unknown } | null)?.to === READ) onChange();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(told);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.runtime.onMessage.removeListener(told);
  };
}
