import browser from 'webextension-polyfill';
import { t } from './i18n.ts';

const HIDE = 'hide-something';

/** Puts "Hide something…" into the menu of pages, and calls back when it is chosen. Call it synchronously when the background starts. */
export function watchMenu(onHide: (page: { tabId: number }) => void): void {
  // Firefox for Android has no context menus
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: HIDE,
      title: t('hideSomething'),
      contexts: ['page', 'image', 'link', 'frame'],
      documentUrlPatterns: ['*://*/*'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === HIDE && tab?.id !== undefined) onHide({ tabId: tab.id });
  });
}
