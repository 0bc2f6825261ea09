import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ChromiumSession, startChromium } from '../../../src/tools/chromium-session.ts';
import { PATIENCE } from '../drivers.ts';
import { listedRule, pageWith } from '../listed-rule.ts';
import { LIVING_PAGE, NEWS_HOST } from '../living-page.ts';

let session: ChromiumSession;
let page: Page;
beforeAll(async () => {
  session = await startChromium({ dist: 'dist/chrome', headless: true, offline: true });
});
afterAll(() => session.browser.close());
beforeEach(async () => {
  page = await openOptions();
});
afterEach(async () => {
  await page.evaluate('chrome.storage.sync.clear().then(() => chrome.storage.local.clear())');
  await page.close();
});

async function openOptions(): Promise<Page> {
  const opened = await session.browser.newPage();
  await opened.goto(`chrome-extension://${session.extensionId}/src/ui/options/index.html`);
  await opened.waitForSelector('.setting');
  return opened;
}

async function until(is: () => Promise<unknown>, what: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await is())) {
    if (Date.now() > deadline) throw new Error(`It never came to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

const control = (path: string) => `[data-path="${path}"] :is(input, select)`;
const press = (target: Page, text: string) =>
  target.evaluate((label) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find((button) => button.textContent === label)?.click();
  }, text);
const values = async (target = page) =>
  (await target.evaluate(
    `chrome.storage.local.get('settings').then(({ settings }) => settings?.values ?? {})`,
  )) as Record<string, unknown>;
const store = (stored: object) =>
  page.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings: { version: '2026-11-23', values: stored } })})`);

describe.each(['light', 'dark'])('in %s colours', (value) => {
  it('has no fault that axe finds, wide and narrow, with everything open', async () => {
    await store({ 'sites:theweek.com': { clean: false }, rules: ['a.example##.b'] });
    await page.waitForSelector('.site button');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.click('.site button');
    await page.type('textarea', '\nno rule');
    await press(page, 'Erase everything…');
    await page.waitForSelector('.faults');
    for (const width of [900, 320]) {
      await page.setViewport({ width, height: 900 });
      await page.evaluate(axe.source);
      const { violations, passes } = (await page.evaluate('axe.run()')) as AxeResults;
      expect(passes.map(({ id }) => id)).toContain('color-contrast');
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });
});

it('finds settings by the words of their names and explanations', async () => {
  await page.type('.head input', 'scroll lock');
  await until(async () => (await page.$$('.setting')).length === 1, 'one setting');
  expect(await page.$eval('.setting', (row) => (row as HTMLElement).dataset.path)).toBe('cleaning.kinds.overlay');
  await page.type('.head input', ' nowhere');
  await page.waitForSelector('.nothing');
});

it('a change is in force at once: on an open page, and in the settings in another window', async () => {
  const story = await session.browser.newPage();
  await story.setRequestInterception(true);
  story.on('request', (request) =>
    request.respond({ contentType: 'text/html', body: request.isNavigationRequest() ? LIVING_PAGE : '' }),
  );
  await until(
    async () => ((await page.evaluate('chrome.scripting.getRegisteredContentScripts()')) as unknown[]).length > 0,
    'registered',
  );
  await story.goto(`https://${NEWS_HOST}/storm`);
  const isShown = (selector: string) =>
    story.$eval(selector, (element) => element.checkVisibility({ visibilityProperty: true }));
  await until(async () => !(await isShown('.letter-box')), 'hidden');
  const other = await openOptions();
  await page.bringToFront();
  await page.click(control('cleaning.kinds.subscribe'));
  await until(() => isShown('.letter-box'), 'shown');
  await until(
    () => other.$eval(control('cleaning.kinds.subscribe'), (box) => !(box as HTMLInputElement).checked),
    'off',
  );
  await other.close();
  await story.close();
});

it('a filter list that is switched off is out of force on an open page', async () => {
  const { host, className, list } = listedRule('dist/chrome/lists');
  const story = await session.browser.newPage();
  await story.setRequestInterception(true);
  story.on('request', (request) =>
    request.respond({ contentType: 'text/html', body: request.isNavigationRequest() ? pageWith(className) : '' }),
  );
  const isShown = () => story.$eval(`.${className}`, (element) => element.checkVisibility());
  // registered a moment after the start
  await until(async () => {
    await story.goto(`https://${host}/storm`);
    return !(await isShown());
  }, 'hidden');
  await page.bringToFront();
  await page.type('.head input', 'adguard');
  await page.click(control(`cleaning.lists.${list}`));
  await until(isShown, 'shown');
  await page.click(control(`cleaning.lists.${list}`));
  await until(async () => !(await isShown()), 'hidden again');
  await story.close();
});

it('changes from two windows at the same time are all kept', async () => {
  const other = await openOptions();
  const toggle = (target: Page, kinds: string[]) =>
    target.evaluate(
      (selectors) => {
        for (const selector of selectors) (document.querySelector(selector) as HTMLElement).click();
      },
      kinds.map((kind) => control(`cleaning.kinds.${kind}`)),
    );
  await Promise.all([
    toggle(page, ['subscribe', 'teaser', 'share']),
    toggle(other, ['overlay', 'promotion', 'consent']),
  ]);
  await until(async () => Object.keys(await values()).length === 6, 'six changes');
  expect(new Set(Object.keys(await values()))).toEqual(
    new Set(
      ['subscribe', 'teaser', 'share', 'overlay', 'promotion', 'consent'].map((kind) => `cleaning.kinds.${kind}`),
    ),
  );
  await other.close();
});

it('rules are stored when nothing is wrong with them, and the line of what is wrong is told', async () => {
  await page.type('textarea', 'paper.example##.promo');
  const written = async () => [await page.$eval('textarea', (editor) => editor.value), (await values()).rules];
  await expect.poll(written).toEqual(['paper.example##.promo', ['paper.example##.promo']]);
  await page.type('textarea', '\nnonsense');
  await page.waitForSelector('.faults');
  expect(await page.$eval('.faults', (list) => (list as HTMLElement).innerText)).toMatch(/^Line 2/);
  expect((await values()).rules).toEqual(['paper.example##.promo']);
});

it('what is written while the storage answers late and out of turn stays as it was written', async () => {
  await page.evaluate(`{
    const area = chrome.storage.managed;
    const get = area.get.bind(area);
    let calls = 0;
    area.get = (keys) => new Promise((resolve) => setTimeout(resolve, (calls++ % 5) * 60)).then(() => get(keys));
  }`);
  await page.type('textarea', 'paper.example##.promotion', { delay: 15 });
  await until(async () => ((await values()).rules as string[] | undefined)?.[0]?.endsWith('promotion'), 'stored');
  expect(await page.$eval('textarea', (editor) => editor.value)).toBe('paper.example##.promotion');
});

it('a site is added, searched, changed and removed', async () => {
  await page.type('.site-search input', 'theweek.com');
  await until(async () => (await page.$$('.site')).length === 1, 'the news domain');
  await page.select('.site select', 'false');
  await until(async () => 'sites:theweek.com' in (await values()), 'stored');
  expect((await values())['sites:theweek.com']).toEqual({ clean: false });
  await page.$eval('.site .link-button', (button) => (button as HTMLElement).click());
  await until(async () => !('sites:theweek.com' in (await values())), 'removed');
});

it('a file replaces the settings, tells what it could not take, and is undone; a broken one changes nothing', async () => {
  await store({ 'reader.size': 30 });
  const choose = (text: string) =>
    page.evaluate((content) => {
      const input = document.querySelector('input[type="file"]') as HTMLInputElement;
      const files = new DataTransfer();
      files.items.add(new File([content], 'settings.json'));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  const said = () => page.$eval('#data [role="status"]', (status) => (status as HTMLElement).innerText);
  await choose('{"pullquote": "settings", "values": ');
  await until(async () => (await said()).includes('Nothing was changed'), 'refused');
  expect(await values()).toEqual({ 'reader.size': 30 });
  await choose(
    '{\n"pullquote": "settings",\n"version": "2026-11-23",\n"values": {\n"reader.size": 24,\n"reader.font": "comic"}}',
  );
  await until(async () => (await said()).includes('Line 6'), 'the line');
  expect(await values()).toEqual({ 'reader.size': 24 });
  await press(page, 'Undo');
  await until(async () => (await values())['reader.size'] === 30, 'undone');
});

it('the sample looks as the reader is set, at once', async () => {
  const look = () =>
    page.$eval('.preview', (sheet) => {
      const { backgroundColor } = getComputedStyle(sheet);
      const text = sheet.querySelector('p:not(.preview-title)') as HTMLElement;
      return { backgroundColor, size: getComputedStyle(text).fontSize };
    });
  const before = await look();
  await page.select(control('reader.theme'), 'black');
  await page.$eval(control('reader.size'), (slider) => {
    (slider as HTMLInputElement).value = '30';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    slider.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until(async () => (await look()).size === '30px', 'larger');
  expect((await look()).backgroundColor).not.toBe(before.backgroundColor);
  // shown at once, stored a moment later
  await expect.poll(() => values()).toMatchObject({ 'reader.theme': 'black', 'reader.size': 30 });
});

it('everything is erased, here and between browsers, and what runs in pages is that of the defaults', async () => {
  await store({ 'sites:theweek.com': { clean: false }, 'reader.size': 30 });
  await until(async () => (await page.evaluate('chrome.storage.sync.getBytesInUse()')) !== 0, 'shared');
  await page.evaluate(`Promise.all([
    chrome.storage.local.set({ places: { abc: { start: 40, at: Date.now() } } }),
    chrome.storage.session.set({ 'cache:abc': { at: 1, value: 2 } }),
  ])`);
  const registered = () =>
    page.evaluate(
      'chrome.scripting.getRegisteredContentScripts().then((all) => JSON.stringify(all).includes("theweek.com"))',
    );
  await until(async () => !(await registered()), 'switched off');
  await press(page, 'Erase everything…');
  await page.waitForSelector('#data .notice .link-button');
  await press(page, 'Erase');
  await until(registered, 'cleaned again');
  const left =
    (await page.evaluate(`Promise.all(['local', 'sync', 'session'].map((area) => chrome.storage[area].get(null)))
    .then(([local, sync, session]) => ({ values: local.settings?.values, places: local.places, sync, session }))`)) as object;
  expect(left).toEqual({ values: {}, places: undefined, sync: {}, session: {} });
  expect(await page.$eval('#data [role="status"]', (status) => (status as HTMLElement).innerText)).toBe(
    'Everything was erased.',
  );
});

it('what finds no room between the browsers stays here and is told; nothing is lost', async () => {
  const rules = Array.from({ length: 4000 }, (_, index) => `village-${index}.example##.box-${index} > .inner`);
  await store({ 'reader.size': 25, rules });
  await page.waitForSelector('#data > .notice');
  expect(await page.$eval('#data > .notice', (notice) => notice.textContent)).toMatch(
    /\d entries are in this browser only/,
  );
  expect((await values()).rules).toHaveLength(4000);
  const used = (await page.evaluate('chrome.storage.sync.getBytesInUse()')) as number;
  expect(used).toBeGreaterThan(50_000);
  // as if another of the reader's browsers had changed something
  await page.evaluate(
    `chrome.storage.sync.set({ 's:reader': { version: '2026-11-23', values: { 'reader.size': 25, 'reader.theme': 'sepia' } } })`,
  );
  await until(async () => (await values())['reader.theme'] === 'sepia', 'taken over');
  expect((await values()).rules).toHaveLength(4000);
});

it('offers the voices of this computer by language, and others only where they may be used', async () => {
  const own = await session.browser.newPage();
  await own.evaluateOnNewDocument(() => {
    const voices = [
      { name: 'Ada', lang: 'en-GB', localService: true },
      { name: 'Far Voice', lang: 'en-US', localService: false },
      { name: 'Klara', lang: 'de-DE', localService: true },
    ];
    Object.defineProperty(globalThis, 'speechSynthesis', { value: { getVoices: () => voices } });
  });
  await own.goto(page.url());
  await own.waitForSelector('[data-language="de"] select');
  const offered = () =>
    own.$$eval('.voices select', (lists) => lists.map((list) => [...list.options].map(({ text }) => text)));
  expect(await offered()).toEqual([
    ['Best voice', 'Ada'],
    ['Best voice', 'Klara'],
  ]);
  await own.click(control('aloud.remoteVoices'));
  await until(async () => JSON.stringify(await offered()).includes('Far Voice (online)'), 'the voice from the network');
  await own.select('[data-language="de"] select', 'Klara');
  await until(async () => (await values())['aloud.voices:de'] === 'Klara', 'stored');
  await own.select('[data-language="de"] select', '');
  await until(async () => !(await values())['aloud.voices:de'], 'back to the best');
  await own.close();
});

it('the keys that are suggested are assigned', async () => {
  const keys = (await page.evaluate('chrome.commands.getAll()')) as { name: string; shortcut: string }[];
  expect(keys.map(({ shortcut }) => shortcut).filter((shortcut) => !shortcut)).toEqual([]);
  expect((await page.$$('#keys kbd')).length).toBe(keys.length);
});
