import browser from 'webextension-polyfill';

/** Ink on the page's paper, as quiet as a badge can be. */
const BACKGROUND = '#5b6168';
const TEXT = '#ffffff';

/** Sets the few letters on the button of a tab; '' takes them away. They go by themselves when the tab loads another page. */
export async function setBadge(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    // not everywhere, and the browser chooses well by itself
    await browser.action.setBadgeTextColor?.({ tabId, color: TEXT });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // the tab has gone in the meantime
  }
}

/** How long a word on the button stays, in milliseconds. */
const FLASH = 1500;

/** Sets letters on the button for a moment. What stood there comes back. */
export async function flashBadge(tabId: number, text: string): Promise<void> {
  const before = await browser.action.getBadgeText({ tabId }).catch(() => '');
  await setBadge(tabId, text);
  setTimeout(() => void setBadge(tabId, before), FLASH);
}
