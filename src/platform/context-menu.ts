import browser, { type Menus } from 'webextension-polyfill';
import { t } from './i18n.ts';
import { inTurn } from './in-turn.ts';
import { nativeApi } from './native-api.ts';
import { ownVersion } from './own-version.ts';

/** A click in the menu of a page. */
export interface MenuClick {
  tabId: number;
  /** The address of the page where it tells it. */
  url: string | null;
  /** The address of the link that was clicked. */
  link: string | null;
  /** The text that is selected. */
  selection: string | null;
}

/** What stands in the menu of pages, by its id; the messages have the same names. */
export type MenuEntry = 'readThisPage' | 'readLinkedPage' | 'citeSelection' | 'hideSomething';

const CONTEXTS: Readonly<Record<MenuEntry, Menus.ContextType[]>> = {
  readThisPage: ['page'],
  readLinkedPage: ['link'],
  citeSelection: ['selection'],
  hideSomething: ['page', 'image', 'link', 'frame'],
};

/** Which version's entries stand in the menu. */
const KEY = 'menu';

/** Puts our entries into the menu of pages. @param onlyIfDue not where it was done to the end before */
function putMenu(onlyIfDue = false): Promise<void> {
  return inTurn('menu', async () => {
    const version = ownVersion();
    if (onlyIfDue && (await nativeApi.storage.local.get(KEY))[KEY] === version) return;
    await nativeApi.storage.local.remove(KEY);
    await browser.contextMenus.removeAll();
    for (const [id, contexts] of Object.entries(CONTEXTS)) {
      browser.contextMenus.create({ id, title: t(id), contexts, documentUrlPatterns: ['*://*/*'] });
    }
    await nativeApi.storage.local.set({ [KEY]: version });
  });
}

/** Puts our entries into the menu of pages, and calls back when one is chosen. Call it synchronously when the background starts. */
export function watchMenu(handlers: Readonly<Record<MenuEntry, (click: MenuClick) => void>>): void {
  // Firefox for Android has no context menus
  if (!browser.contextMenus) return;
  // what a browser refuses now is due when the background starts again
  const put = (onlyIfDue: boolean) => void putMenu(onlyIfDue).catch(() => undefined);
  browser.runtime.onInstalled.addListener(() => put(false));
  put(true);
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, selectionText, pageUrl }, tab) => {
    if (tab?.id === undefined || !Object.hasOwn(handlers, menuItemId)) return;
    const click = { tabId: tab.id, url: pageUrl ?? null, link: linkUrl ?? null, selection: selectionText ?? null };
    handlers[menuItemId as MenuEntry](click);
  });
}
