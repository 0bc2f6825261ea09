import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ChromiumSession, startChromium } from '../../../src/tools/chromium-session.ts';
import { PATIENCE } from '../drivers.ts';
import { listedRule, pageWith } from '../listed-rule.ts';
import { stopBackground } from './held-background.ts';

const { host, className, list } = listedRule('dist/chrome/lists');
const VILLAGE = 'village.example';

let profile: string;
let session: ChromiumSession;
const start = () =>
  startChromium({ dist: 'dist/chrome', headless: true, offline: true, args: [`--user-data-dir=${profile}`] });
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'pullquote-profile-'));
  session = await start();
  await registered((hosts) => hosts.includes(`*://*.${host}/*`));
});
afterEach(async () => {
  await session.browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

/** A page of the extension, where its functions can be called. */
async function insidePage(browser: Browser): Promise<Page> {
  const url = `chrome-extension://${session.extensionId}/src/ui/popup/index.html`;
  const open = (await browser.pages()).find((page) => page.url() === url);
  if (open) return open;
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

const inside = async (expression: string): Promise<unknown> => (await insidePage(session.browser)).evaluate(expression);

/** Waits until the registered scripts are for the right hosts. */
async function registered(isRight: (matches: string[], files: string[]) => boolean): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  const ask = 'chrome.scripting.getRegisteredContentScripts()';
  const isSo = async () => {
    const all = (await inside(ask)) as { matches: string[]; js?: string[] }[];
    return isRight(
      all.flatMap(({ matches }) => matches),
      all.flatMap(({ js = [] }) => js),
    );
  };
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('The scripts were never registered so.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const setSites = (sites: object, lists = {}) =>
  inside(`chrome.storage.local.set({ settings: { cleaning: ${JSON.stringify({ sites, lists })} } })`);

async function openPage(url: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.respond({ contentType: 'text/html', body: request.isNavigationRequest() ? pageWith(className) : '' }),
  );
  await page.goto(url);
  return page;
}

/** How the element that a rule of the lists hides stood while the page was read in, and what the root says of the page. */
async function visit(url: string): Promise<{ atFirst: string; isMarked: boolean }> {
  const page = await openPage(url);
  const seen = await page.evaluate(
    `({ atFirst: window.atFirst, isMarked: document.documentElement.hasAttribute('data-pullquote-sites') })`,
  );
  await page.close();
  return seen as { atFirst: string; isMarked: boolean };
}
const CLEANED = { atFirst: 'none', isMarked: true };
const WITHOUT_LIST = { atFirst: 'block', isMarked: true };
const LEFT_ALONE = { atFirst: 'block', isMarked: false };

it('the lists hold on a news domain before anything is painted, and nowhere else', async () => {
  expect(await visit(`https://${host}/story`)).toEqual(CLEANED);
  expect(await visit(`http://www.${host}/2026/story.html`)).toEqual(CLEANED);
  expect(await visit(`https://login.${host}/`)).toEqual(LEFT_ALONE);
  expect(await visit(`https://${VILLAGE}/story`)).toEqual(LEFT_ALONE);
});

it('a site that is off gets nothing, and a list that is off hides nothing, with a background that was stopped, and after a restart of the browser', async () => {
  await stopBackground(session.browser);
  await setSites({ [host]: { clean: false, kinds: {} } }, { [list]: false });
  await registered((hosts) => hosts.length > 0 && !hosts.includes(`*://*.${host}/*`));
  expect(await visit(`https://${host}/story`)).toEqual(LEFT_ALONE);
  await session.browser.close();
  session = await start();
  await registered((hosts) => hosts.length > 0);
  expect(await visit(`https://${host}/story`)).toEqual(LEFT_ALONE);
  await setSites({}, { [list]: false });
  await registered((hosts) => hosts.includes(`*://*.${host}/*`));
  expect(await visit(`https://${host}/story`)).toEqual(WITHOUT_LIST);
  await setSites({});
  await registered((_, files) => !files.includes(`lists/without-${list}.js`));
  expect(await visit(`https://${host}/story`)).toEqual(CLEANED);
});

it('a site that is added is cleaned once there is access to it, and no more when access is taken away', async () => {
  const origin = `*://*.${VILLAGE}/*`;
  await setSites({ [VILLAGE]: { clean: true, kinds: {} } });
  expect(await inside(`chrome.permissions.contains({ origins: ['${origin}'] })`)).toBe(false);
  const open = await openPage(`https://www.${VILLAGE}/story`);
  const settings = await session.browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(`chrome.developerPrivate.addHostPermission('${session.extensionId}', '${origin}')`);
  expect(await inside(`chrome.permissions.request({ origins: ['${origin}'] })`).catch(String)).toBe(true);
  await registered((hosts) => hosts.includes(origin));
  // a page of it that was open already needs no second load
  await open.waitForSelector('html[data-pullquote-sites]');
  expect((await visit(`https://www.${VILLAGE}/story`)).isMarked).toBe(true);
  await inside(`chrome.permissions.remove({ origins: ['${origin}'] })`);
  await registered((hosts) => !hosts.includes(origin));
  expect(await visit(`https://www.${VILLAGE}/story`)).toEqual(LEFT_ALONE);
});
