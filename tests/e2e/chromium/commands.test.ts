import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumSession, startChromium } from '../../../src/tools/chromium-session.ts';
import { PATIENCE } from '../drivers.ts';
import { LIVING_PAGE, NEWS_HOST, seen } from '../living-page.ts';
import { type Site, startSite } from '../site.ts';

let session: ChromiumSession;
let site: Site;
let page: Page;
beforeAll(async () => {
  site = await startSite();
  session = await startChromium({ dist: 'dist/chrome', headless: true, offline: true });
});
afterAll(async () => {
  site.close();
  await session.browser.close();
});
beforeEach(async () => {
  page = await session.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.respond({ contentType: 'text/html', body: request.isNavigationRequest() ? LIVING_PAGE : '' }),
  );
  // what was registered is registered anew after each test: a page that came in between is loaded again
  await until(async () => {
    await page.goto(`https://${NEWS_HOST}/storm`);
    const isMarked = await page.evaluate(`document.documentElement.hasAttribute('data-pullquote-sites')`);
    for (let i = 0; isMarked && i < 40; i++) {
      if (!(await isSeen('.letter-box'))) return true;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return false;
  }, 'cleaned');
});
afterEach(async () => {
  await background('chrome.storage.local.clear()');
  await page.close();
});

async function until(is: () => Promise<unknown>, what: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await is())) {
    if (Date.now() > deadline) throw new Error(`It never came to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const isSeen = async (selector: string) => ((await page.evaluate(seen([selector]))) as boolean[])[0];

async function background(expression: string): Promise<unknown> {
  const target = await session.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(session.extensionId),
  );
  return (await target.worker())?.evaluate(expression);
}

const tab = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab)`;
const key = (name: string) => background(`${tab}.then((tab) => chrome.commands.onCommand.dispatch('${name}', tab))`);
const menu = (menuItemId: string, info: object = {}) =>
  background(
    `${tab}.then((tab) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify({ menuItemId, pageUrl: `https://${NEWS_HOST}/storm`, ...info })}, tab))`,
  );

describe('keys', () => {
  it('show what was cleaned away on this page, and hide it again', async () => {
    await key('toggle-cleaning');
    await until(() => isSeen('.letter-box'), 'shown');
    await key('toggle-cleaning');
    await until(async () => !(await isSeen('.letter-box')), 'hidden');
  });

  it('open the reader and close it', async () => {
    const count = () => page.evaluate('document.documentElement.querySelectorAll("*").length') as Promise<number>;
    const before = await count();
    await key('toggle-reader');
    await until(async () => (await count()) > before, 'the reader');
    await key('toggle-reader');
    await until(async () => (await count()) === before, 'no reader');
  });
});

describe('the menu of a page', () => {
  it('lets something be pointed at', async () => {
    await menu('hideSomething');
    await page.waitForSelector('pullquote-picker');
  });

  it('copies what is selected with its source, and says so on the button', async () => {
    await menu('citeSelection', { selectionText: 'The council met in the evening' });
    await until(
      async () => (await background(`${tab}.then(({ id }) => chrome.action.getBadgeText({ tabId: id }))`)) === '✓',
      '✓',
    );
  });

  it('opens the page of a link; without access to it the button asks to be clicked', async () => {
    await menu('readLinkedPage', { linkUrl: site.url('/fixture/sample') });
    const target = await session.browser.waitForTarget((one) => one.url() === site.url('/fixture/sample'));
    const badge = `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id }))))`;
    await until(async () => ((await background(badge)) as string[]).includes('“'), 'the sign on the button');
    await (await target.page())?.close();
  });
});

it('the popup tells which rule is in force, and changes it with one click', async () => {
  const popup = await session.openPopup(page);
  await popup.waitForSelector('[aria-controls="cleaning"]');
  await popup.$eval('[aria-controls="cleaning"]', (button) => (button as HTMLElement).click());
  const told = () => popup.$eval('.site-rule span', (line) => line.textContent);
  await popup.waitForSelector('.site-rule');
  expect(await told()).toContain('A news domain');
  await background(
    `chrome.storage.local.set({ settings: { version: '2026-11-23', values: { 'sites:${NEWS_HOST}/storm': { clean: false } } } })`,
  );
  await until(async () => (await told())?.includes(`${NEWS_HOST}/storm`), 'the rule for the part');
  await until(() => isSeen('.letter-box'), 'left alone');
  await popup.$eval('[role="switch"]', (button) => (button as HTMLElement).click());
  await until(async () => !(await isSeen('.letter-box')), 'cleaned again');
  await popup.select('.site-rule select', 'always');
  const sites = `chrome.storage.local.get('inForce').then(({ inForce }) => inForce.sites)`;
  await until(async () => JSON.stringify(await background(sites)).includes('always'), 'stored');
  expect(await background(sites)).toMatchObject({ [`${NEWS_HOST}/storm`]: { clean: true } });
  await popup.close();
});

it('what an older version stored is taken over', async () => {
  await background(
    `chrome.storage.local.set({ settings: { cleaning: { kinds: { subscribe: false }, sites: { 'village.example': { clean: true, kinds: {} } }, rules: ['a.example##.b'] } } })`,
  );
  await until(() => isSeen('.letter-box'), 'shown');
  const stored = `chrome.storage.local.get('settings').then(({ settings }) => settings)`;
  expect(await background(stored)).toEqual({
    version: '2026-11-23',
    values: {
      'cleaning.kinds.subscribe': false,
      'sites:village.example': { clean: true },
      rules: ['a.example##.b'],
    },
  });
});

it('what was hidden is counted, by name only for sites that something is set for', async () => {
  const counted = () =>
    background(`chrome.storage.local.get('hidden').then(({ hidden }) => hidden ?? { all: 0, sites: {} })`) as Promise<{
      all: number;
      sites: Record<string, number>;
    }>;
  await until(async () => (await counted()).all > 0, 'counted');
  expect((await counted()).sites).toEqual({});
  await background(
    `chrome.storage.local.set({ settings: { version: '2026-11-23', values: { 'sites:${NEWS_HOST}': { kinds: { share: false } } } } })`,
  );
  await page.goto(`https://${NEWS_HOST}/another-storm`);
  await until(async () => ((await counted()).sites[NEWS_HOST] ?? 0) > 0, 'counted by name');
});
