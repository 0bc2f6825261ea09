import type { Page } from 'puppeteer-core';
import { startChromium } from '../../../src/tools/chromium-session.ts';
import { isPopupSettled } from '../../../src/tools/view-popup.ts';
import { addressOf, serveHostile } from './serve-hostile.ts';
import { type Striker, soon } from './strike.ts';

const PATIENCE = 20_000;

/** Chromium with the built extension, and with its side panel, which was opened from the popup over a harmless page. */
export async function chromiumStriker(harmless: string): Promise<Striker> {
  const session = await startChromium({ dist: 'dist/chrome', headless: true, offline: true });
  const errors: string[] = [];
  const first = await session.browser.newPage();
  await serveHostile(first, harmless);
  await first.goto(addressOf(0), { waitUntil: 'domcontentloaded', timeout: PATIENCE });
  const opener = await popupOver(first);
  await opener.click('.foot .end > button');
  const beside = await session.browser.waitForTarget((one) => one.url().includes('/side-panel/'), {
    timeout: PATIENCE,
  });
  const panel = await beside.asPage();
  note('panel', panel);

  async function popupOver(page: Page): Promise<Page> {
    const popup = await session.openPopup(page);
    note('popup', popup);
    await popup.waitForFunction(`(${isPopupSettled})(window)`, { timeout: PATIENCE });
    return popup;
  }
  function note(where: string, page: Page): void {
    page.on('console', (message) => message.type() === 'error' && errors.push(`${where}: ${message.text()}`));
  }

  return {
    open: async (html, number) => {
      const page = await session.browser.newPage();
      const asked = await serveHostile(page, html);
      await page.setJavaScriptEnabled(false);
      await page.goto(addressOf(number), { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      await page.setJavaScriptEnabled(true);
      errors.length = 0;
      let popup: Page | null = null;
      return {
        page,
        asked,
        readInPopup: async () => {
          popup = await popupOver(page);
          return (await popup.evaluate(`document.querySelector('.article')?.innerHTML ?? null`)) as string | null;
        },
        readInPanel: (expected) =>
          soon(async () => {
            const html = await panel.evaluate('document.body.innerHTML');
            return String(html).includes(expected) ? String(html) : null;
          }, 5_000),
        openReader: async () => {
          await popup?.click('.bar .primary-button');
          await page.bringToFront();
        },
        evaluate: session.evaluate,
        errors: async () => [...errors],
        close: () => page.close(),
      };
    },
    close: () => session.browser.close(),
  };
}
