import type { Page } from 'puppeteer-core';
import type { ChromiumSession } from '../../../src/tools/chromium-session.ts';

const PATIENCE = 20_000;
const ACTIVE = 'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab)';

/** Runs in the extension's own world of the page, and notes when the text of the reader is on the screen. */
const WATCH = `() => {
  const note = () => requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.benchShown ??= Date.now(); }));
  const look = (root) => {
    const isThere = () => Boolean(root.querySelector('.article')?.textContent.trim());
    if (isThere()) return note();
    const inside = new MutationObserver(() => { if (isThere()) { inside.disconnect(); note(); } });
    inside.observe(root, { childList: true, subtree: true });
  };
  const outside = new MutationObserver(() => {
    const host = document.querySelector('pullquote-reader');
    if (!host) return;
    outside.disconnect();
    look(chrome.dom.openOrClosedShadowRoot(host));
  });
  outside.observe(document, { childList: true, subtree: true });
}`;

/**
 * Milliseconds from the key that opens the reader over the page in front to its text on the screen; null where none comes.
 * @param control a page of the extension, which wakes the background
 */
export async function timeReader({ evaluate }: ChromiumSession, control: Page): Promise<number | null> {
  await control.evaluate('chrome.runtime.sendMessage({}).catch(() => undefined)');
  const inPage = (func: string) =>
    `${ACTIVE}.then((tab) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${func} }))`;
  await evaluate(inPage(WATCH));
  const pressed = (await evaluate(
    `${ACTIVE}.then((tab) => { const at = Date.now(); chrome.commands.onCommand.dispatch('toggle-reader', tab); return at; })`,
  )) as number;
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const [found] = (await evaluate(inPage('() => globalThis.benchShown ?? null'))) as { result: number | null }[];
    if (found?.result) return found.result - pressed;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return null;
}
