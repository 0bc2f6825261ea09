import browser from 'webextension-polyfill';

/** The tab that the reader looks at. The address is null where the browser does not tell it. */
export interface ActiveTab {
  id: number;
  windowId: number;
  url: string | null;
  isPrivate: boolean;
}

/** The active tab of the current window, or null when there is none. */
export async function getActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined
    ? null
    : { id: tab.id, windowId: tab.windowId ?? -1, url: tab.url ?? null, isPrivate: tab.incognito };
}

/** Calls back when a tab starts to load something else, or is closed. @returns a function that stops it */
export function watchDeparture(tabId: number, onDeparture: () => void): () => void {
  const updated = (id: number, change: { status?: string }) => {
    if (id === tabId && change.status === 'loading') onDeparture();
  };
  const removed = (id: number) => {
    if (id === tabId) onDeparture();
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onRemoved.addListener(removed);
  return () => {
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onRemoved.removeListener(removed);
  };
}

/** Opens an address in a tab of its own beside another. @returns its id, or null where the browser opens no such address */
export async function openTab(url: string, besideTabId: number): Promise<number | null> {
  try {
    const { id } = await browser.tabs.create({ url, openerTabId: besideTabId });
    return id ?? null;
  } catch {
    return null;
  }
}

/** Calls back when the page of a tab has loaded. Call it synchronously when the background starts. */
export function watchLoaded(onLoaded: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (status === 'complete') onLoaded(id);
  });
}

/** The tabs that show pages of some sites. @param patterns match patterns that the extension has access to */
export async function tabsOf(patterns: readonly string[]): Promise<{ id: number; url: string }[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]));
}
