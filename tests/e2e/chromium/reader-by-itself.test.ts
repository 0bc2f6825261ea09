import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { SiteRules } from '../../../src/shared/settings.ts';
import { defaultSettings } from '../../../src/shared/settings-values.ts';
import { storeSettings, untilRegistered } from '../cleaning/background.ts';
import { type ChromiumDriver, chromiumDriver, PATIENCE } from '../drivers.ts';
import { LIVING_PAGE, NEWS_HOST } from '../living-page.ts';

const HOME =
  '<title>The Lock-Keeper</title><h1>The Lock-Keeper</h1><ul><li><a href="/a">Ten soups</a><li><a href="/b">Chess</a></ul>';

let driver: ChromiumDriver;
let page: Page;
beforeAll(async () => {
  driver = await chromiumDriver();
  await untilRegistered(driver.session);
});
afterEach(() => page?.close());
afterAll(() => driver?.stop());

const setSites = (sites: SiteRules) => storeSettings(driver.session, { ...defaultSettings(), sites });

async function open(path: string): Promise<void> {
  page = await driver.session.browser.newPage();
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
  await page.goBack();
  await staysShut();
});

it('opens nowhere once the setting is gone', async () => {
  await setSites({});
  await open('/city/storm');
  await staysShut();
});
