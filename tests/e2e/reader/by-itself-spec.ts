import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SiteRules } from '../../../src/shared/settings.ts';
import { defaultSettings } from '../../../src/shared/settings-values.ts';
import { pause } from '../cleaning/styled-page.ts';
import { PATIENCE } from '../drivers.ts';
import { LIVING_PAGE, NEWS_HOST } from '../living-page.ts';

const HOME =
  '<title>The Lock-Keeper</title><h1>The Lock-Keeper</h1><ul><li><a href="/a">Ten soups</a><li><a href="/b">Chess</a></ul>';

interface Session {
  browser: Browser;
  evaluate(expression: string): Promise<unknown>;
}

/** The reader that opens by itself, in every browser. */
export function describeByItself(name: string, start: () => Promise<Session>): void {
  describe(name, () => {
    let session: Session;
    let page: Page;
    beforeAll(async () => {
      session = await start();
      // a background that has just started knows nothing of extensions yet
      const registered =
        '(globalThis.browser ?? globalThis.chrome)?.scripting?.getRegisteredContentScripts().then(({ length }) => length) ?? 0';
      for (const end = Date.now() + PATIENCE; !(await session.evaluate(registered)) && Date.now() < end; )
        await pause(50);
    });
    afterEach(() => page?.close());
    afterAll(() => session?.browser.close());

    /** Stores settings as the options page does, and gives the extension time to register in answer. */
    const setSites = async (sites: SiteRules) => {
      const settings = JSON.stringify({ ...defaultSettings(), sites });
      await session.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ settings: ${settings} }).then(() => true)`,
      );
      await pause(1000);
    };

    async function open(path: string): Promise<void> {
      page = await session.browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const body = new URL(request.url()).pathname === '/' ? HOME : LIVING_PAGE;
        void request.respond({ contentType: 'text/html', body: request.isNavigationRequest() ? body : '' });
      });
      await page.goto(`https://www.${NEWS_HOST}${path}`);
    }

    const isOpen = () => page.evaluate(() => document.querySelector('pullquote-reader') !== null);
    const untilOpen = () => expect.poll(isOpen, { timeout: PATIENCE }).toBe(true);
    const staysShut = async () => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      expect(await isOpen()).toBe(false);
    };

    it('opens articles of a site that has it so, and nothing else', async () => {
      await setSites({ [NEWS_HOST]: { reader: 'always' }, [`${NEWS_HOST}/sport/*`]: { reader: 'never' } });
      await open('/city/storm');
      await untilOpen();
      await page.goto(`https://www.${NEWS_HOST}/`);
      await staysShut();
      await page.goto(`https://www.${NEWS_HOST}/sport/storm`);
      await staysShut();
      await page.goto(`https://www.${NEWS_HOST}/account/storm`);
      await staysShut();
    });

    it('does not open again what was closed when one goes back to it', async () => {
      await setSites({ [NEWS_HOST]: { reader: 'always' } });
      await open('/city/storm');
      await untilOpen();
      await page.keyboard.press('Escape');
      await expect.poll(isOpen).toBe(false);
      await page.goto(`https://www.${NEWS_HOST}/`);
      // in Firefox the way back out of the cache is announced to nobody
      await page.evaluate(() => setTimeout(() => history.back()));
      await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe('/city/storm');
      await staysShut();
    });

    it('opens nowhere once the setting is gone', async () => {
      await setSites({});
      await open('/city/storm');
      await staysShut();
    });
  });
}
