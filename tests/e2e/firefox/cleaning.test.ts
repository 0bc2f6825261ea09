import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type FirefoxPopup, type FirefoxSession, startFirefox } from '../../../src/tools/firefox-session.ts';
import { PATIENCE } from '../drivers.ts';
import { LIVING_PAGE, NEWS_HOST, seen } from '../living-page.ts';

let session: FirefoxSession;
let page: Page;
let popup: FirefoxPopup | null = null;
beforeAll(async () => {
  session = await startFirefox({ dist: 'dist/firefox', headless: true, offline: true });
});
afterAll(() => session?.browser.close());
beforeEach(async () => {
  page = await session.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.respond({ contentType: 'text/html', body: request.isNavigationRequest() ? LIVING_PAGE : '' }),
  );
  await until(async () => {
    await page.goto(`http://${NEWS_HOST}/storm`);
    return (await page.evaluate(`document.documentElement.hasAttribute('data-pullquote-sites')`)) as boolean;
  }, 'cleaning registered');
  await hidden('.letter-box', '.more-stories li');
});
afterEach(async () => {
  await popup?.close();
  popup = null;
  await page.close();
});

async function until(is: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await is())) {
    if (Date.now() > deadline) throw new Error(`It never came to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const look = (...selectors: string[]) => page.evaluate(seen(selectors)) as Promise<boolean[]>;
const hidden = (...selectors: string[]) =>
  until(async () => (await look(...selectors)).every((one) => !one), `${selectors} hidden`);
const shown = (...selectors: string[]) =>
  until(async () => (await look(...selectors)).every(Boolean), `${selectors} shown`);

/** Opens the popup over the page with its panel about cleaning, and presses a button of it. */
async function press(label: string): Promise<void> {
  popup ??= await session.openPopup();
  const open = popup;
  const has = (selector: string) =>
    open.evaluate(`popup.document.querySelector('${selector}') !== null`) as Promise<boolean>;
  await until(() => has('[aria-controls="cleaning"]'), 'the bar');
  if (!(await has('#cleaning')))
    await open.evaluate(`popup.document.querySelector('[aria-controls="cleaning"]').click()`);
  const button = `[...popup.document.querySelectorAll('#cleaning button')].find((one) => one.textContent.trim() === '${label}')`;
  await until(async () => (await open.evaluate(`Boolean(${button})`)) as boolean, label);
  await open.evaluate(`${button}.click()`);
}

it('the popup shows everything again, hides it again, and shows one entry', async () => {
  await press('Show everything');
  await shown('.letter-box', '.more-stories li');
  await press('Hide again');
  await hidden('.letter-box', '.more-stories li');
  await press('Show');
  await shown('.letter-box');
  expect(await look('.more-stories li')).toEqual([false]);
});

it('the popup remembers what is never to be hidden here', async () => {
  await press('Never hide here');
  await shown('.letter-box');
  const rules = `popup.browser.storage.local.get('settings').then(({ settings }) => settings?.values.rules ?? [])`;
  const stored = async () => (await popup?.evaluate(rules)) as string[] | undefined;
  await until(async () => (await stored())?.length === 1, 'the rule stored');
  expect(await stored()).toEqual([`${NEWS_HOST}#@#section.letter-box`]);
  await popup?.evaluate('popup.browser.storage.local.clear()');
});

it('a dialog goes with its veil and its scroll lock, also when the page puts it back', async () => {
  await page.evaluate('nag()');
  await hidden('.nag', '.veil');
  await until(async () => (await page.evaluate(`getComputedStyle(document.body).overflow`)) === 'visible', 'unlocked');
  await page.evaluate('again()');
  await hidden('.nag', '.veil');
});

// last: its rule stays
it('the picker hides what is clicked, and what it is told to leave stays', async () => {
  await press('Hide something…');
  await until(async () => (await page.$('pullquote-picker')) !== null, 'the picker');
  await page.evaluate(`document.querySelector('article p').className = 'standfirst'`);
  const place = (await page.evaluate(
    `(() => { const { left, top } = document.querySelector('article p').getBoundingClientRect(); return [left + 20, top + 10]; })()`,
  )) as [number, number];
  await page.mouse.click(...place);
  await page.keyboard.press('Enter');
  await hidden('article p.standfirst');
  expect(await look('article p:not(.standfirst)', 'pullquote-picker')).toEqual([true, false]);
});
