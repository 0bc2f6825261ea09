import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FirefoxSession, startFirefox } from '../../../src/tools/firefox-session.ts';
import { PATIENCE } from '../drivers.ts';
import { LIVING_PAGE, NEWS_HOST, seen } from '../living-page.ts';
import { type Site, startSite } from '../site.ts';

let session: FirefoxSession;
let site: Site;
let page: Page;
beforeAll(async () => {
  site = await startSite();
  session = await startFirefox({ dist: 'dist/firefox', headless: true, offline: true });
});
afterAll(async () => {
  site?.close();
  await session?.browser.close();
});
afterEach(() => page?.close());

const poll = <Value>(value: () => Promise<Value>) => expect.poll(value, { timeout: PATIENCE, interval: 50 });

/** Does what the browser does when Alt, perhaps Shift, and a letter are pressed: each command is a key of its window. */
const press = (letter: string) =>
  session.evaluateInBrowser(`document.querySelector('keyset[id^="ext-keyset"] key[key="${letter}"]').doCommand()`);

/** Opens the page's menu with the mouse over an element, and chooses an entry of ours by its label. */
async function choose(selector: string, label: string): Promise<void> {
  await page.click(selector, { button: 'right' });
  const menu = `document.getElementById('contentAreaContextMenu')`;
  const entry = `[...${menu}.querySelectorAll('menuitem')].find((item) => !item.hidden && item.getAttribute('label') === '${label}')`;
  await poll(() => session.evaluateInBrowser(`${menu}.state`)).toBe('open');
  // several entries of one extension stand in a menu of their own
  await session.evaluateInBrowser(`(async () => {
    const own = [...${menu}.querySelectorAll('menu')].find((one) => !one.hidden && one.getAttribute('label') === 'Pullquote');
    if (own) {
      own.openMenu(true);
      while (own.menupopup.state !== 'open') await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const item = ${entry};
    (own ? own.menupopup : ${menu}).activateItem(item);
  })()`);
}

async function openNews(): Promise<void> {
  page = await session.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.respond({ contentType: 'text/html', body: request.isNavigationRequest() ? LIVING_PAGE : '' }),
  );
  await poll(async () => {
    await page.goto(`http://${NEWS_HOST}/storm`);
    return page.evaluate(`document.documentElement.hasAttribute('data-pullquote-sites')`);
  }).toBe(true);
}
const isSeen = async (selector: string) => ((await page.evaluate(seen([selector]))) as boolean[])[0];
/** What stands on the button, in all tabs. */
const badges = () =>
  session.evaluate(
    `browser.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => browser.action.getBadgeText({ tabId: id }))))`,
  );
const readers = () => page.evaluate(`document.querySelectorAll('pullquote-reader').length`);

describe('keys', () => {
  it('show what was cleaned away on this page, and hide it again', async () => {
    await openNews();
    await poll(() => isSeen('.letter-box')).toBe(false);
    await press('P');
    await poll(() => isSeen('.letter-box')).toBe(true);
    await press('P');
    await poll(() => isSeen('.letter-box')).toBe(false);
  });

  it('open the reader and close it', async () => {
    page = await session.browser.newPage();
    await page.goto(site.url('/fixture/sample'));
    await press('Y');
    await poll(readers).toBe(1);
    await press('Y');
    await poll(readers).toBe(0);
  });
});

describe('the menu of a page', () => {
  it('reads the page', async () => {
    page = await session.browser.newPage();
    await page.goto(site.url('/fixture/sample'));
    await choose('h1', 'Read this page');
    await poll(readers).toBe(1);
  });

  it('opens the page of a link in a new tab; without access to it the button asks to be clicked', async () => {
    await openNews();
    await page.evaluate(`document.querySelector('nav a').href = '${site.url('/fixture/sample')}'`);
    await choose('nav a', 'Read this link’s page');
    const opened = async () =>
      (await session.browser.pages()).find((other) => other.url() === site.url('/fixture/sample'));
    await poll(async () => (await opened()) !== undefined).toBe(true);
    await poll(badges).toContain('“');
    await (await opened())?.close();
  });

  it('copies what is selected with its source', async () => {
    page = await session.browser.newPage();
    await page.goto(site.url('/fixture/sample'));
    await page.evaluate(`getSelection().selectAllChildren(document.querySelector('h1'))`);
    await choose('h1', 'Copy with its source');
    await poll(badges).toContain('✓');
  });

  it('lets something be pointed at', async () => {
    page = await session.browser.newPage();
    await page.goto(site.url('/fixture/sample'));
    await choose('h1', 'Hide something…');
    await poll(() => page.evaluate(`document.querySelector('pullquote-picker') !== null`)).toBe(true);
  });
});

it('the sidebar shows who said what beside the page, follows the tab, and marks the place in the page without touching it', async () => {
  const sidebar = (expression: string) =>
    session.evaluate(`((panel) => panel && (${expression}))(browser.extension.getViews({ type: 'sidebar' })[0])`);
  const headline = () => sidebar(`panel.document.querySelector('h1')?.textContent ?? ''`);
  page = await session.browser.newPage();
  await page.goto(site.url('/fixture/feature'));
  await press('U');
  // what the click on the button gives, not the key
  await poll(headline).toBe('Click the button to read this page.');
  const popup = await session.openPopup();
  await poll(() => sidebar(`panel.document.querySelectorAll('.quotes li').length > 1`)).toBe(true);
  await popup.close();
  const html = await page.evaluate('document.documentElement.outerHTML');
  const words = await sidebar(`(() => {
    const button = panel.document.querySelectorAll('.quotes li > button')[1];
    button.click();
    return button.querySelector('q').textContent;
  })()`);
  await poll(() =>
    page.evaluate(() => {
      const texts: string[] = [];
      // a registry of another world has no iterator in Firefox
      CSS.highlights.get('pullquote-place')?.forEach((range) => {
        texts.push(range.toString());
      });
      return texts;
    }),
  ).toEqual([words]);
  expect(await page.evaluate('document.documentElement.outerHTML')).toBe(html);
  await page.goto(site.url('/fixture/sample').replace('localhost', '127.0.0.1'));
  await poll(headline).toBe('Click the button to read this page.');
  await session.evaluateInBrowser(`SidebarController.hide()`);
});
