import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumSession, startChromium } from '../../../src/tools/chromium-session.ts';

let session: ChromiumSession;
beforeAll(async () => {
  session = await startChromium({ dist: 'dist/chrome', headless: true, offline: true });
});
afterAll(() => session.browser.close());

it.each(['light', 'dark'])(
  'shows a story with its quotes, without a fault that axe finds, wide and narrow: %s',
  async (value) => {
    const page = await session.browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.goto(`chrome-extension://${session.extensionId}/src/ui/welcome/index.html`);
    await page.waitForSelector('.quotes li');
    expect(await page.$$eval('.quotes cite b', (names) => names.map((name) => name.textContent))).toContain(
      'Lena Voss',
    );
    for (const width of [1280, 320]) {
      await page.setViewport({ width, height: 900 });
      await page.evaluate(axe.source);
      const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    await page.close();
  },
);
