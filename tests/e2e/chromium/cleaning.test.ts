import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HIDDEN, SHOWN } from '../../../src/shared/cleaning-marks.ts';
import { type ChromiumSession, startChromium } from '../../../src/tools/chromium-session.ts';
import { CLOBBERING } from '../clobbering.ts';
import { PATIENCE } from '../drivers.ts';
import { LIVING_PAGE, NEWS_HOST, seen } from '../living-page.ts';
import { stopBackground } from './held-background.ts';

let session: ChromiumSession;
let page: Page;
/** What is registered while no setting is changed. */
let atFirst: string[];
beforeAll(async () => {
  session = await startChromium({ dist: 'dist/chrome', headless: true, offline: true });
  await until(async () => (await registered().catch(() => [])).length > 0, 'cleaning registered');
  atFirst = await registered();
});
afterAll(() => session.browser.close());
beforeEach(async () => {
  page = await open(`https://${NEWS_HOST}/storm`);
  await hidden('.letter-box', '.more-stories li');
});
afterEach(async () => {
  await background(`chrome.storage.local.clear()`);
  await page.close();
  await until(async () => `${await registered()}` === `${atFirst}`, 'everything registered again as at first');
});

const CLOBBERED_PAGE = LIVING_PAGE.replace('</article>', `${CLOBBERING}</article>`);
const SHOWS_LISTED = `Document.prototype.querySelector.call(document, ':root').getAttribute('${SHOWN}') === ''`;

async function open(url: string): Promise<Page> {
  const opened = await session.browser.newPage();
  await opened.setRequestInterception(true);
  opened.on('request', (request) =>
    request.respond({
      contentType: 'text/html',
      body: request.isNavigationRequest() ? (request.url().endsWith('/clobbered') ? CLOBBERED_PAGE : LIVING_PAGE) : '',
    }),
  );
  await opened.goto(url);
  return opened;
}

async function background(expression: string): Promise<unknown> {
  const target = await session.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(session.extensionId),
  );
  return (await target.worker())?.evaluate(expression);
}

/** Every registered script with its sites, in an order that does not change. */
async function registered(): Promise<string[]> {
  const all = `chrome.scripting.getRegisteredContentScripts()`;
  return (await background(
    `${all}.then((all) => all.map(({ id, matches }) => [id, ...matches.sort()].join(' ')).sort())`,
  )) as string[];
}

async function until(is: () => Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await is())) {
    if (Date.now() > deadline) throw new Error(`It never came to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

const look = (...selectors: string[]) => page.evaluate(seen(selectors)) as Promise<boolean[]>;
const hidden = (...selectors: string[]) =>
  until(async () => (await look(...selectors)).every((one) => !one), `${selectors} hidden`);
const shown = (...selectors: string[]) =>
  until(async () => (await look(...selectors)).every(Boolean), `${selectors} shown`);

/** The popup over the page, with its panel about cleaning open. */
async function panel(): Promise<Page> {
  const popup = await session.openPopup(page);
  await popup.waitForSelector('[aria-controls="cleaning"]');
  await popup.$eval('[aria-controls="cleaning"]', (button) => (button as HTMLElement).click());
  await popup.waitForSelector('#cleaning li');
  return popup;
}

async function ownRules(): Promise<string[]> {
  const { settings } = (await background(`chrome.storage.local.get('settings')`)) as {
    settings?: { values: { rules?: string[] } };
  };
  return settings?.values.rules ?? [];
}

const press = (popup: Page, label: string, within = '#cleaning') =>
  popup.evaluate(
    (text, root) => {
      const buttons = [...document.querySelectorAll<HTMLElement>(`${root} button, ${root} label`)];
      const found = buttons.find(({ textContent }) => textContent?.trim() === text);
      if (!found) throw new Error(`There is no ${text} in ${buttons.map((one) => one.textContent)}`);
      found.click();
    },
    label,
    within,
  );

describe('a page of a news domain', () => {
  it('is cleaned by itself, and its article, its navigation and its footer stay', async () => {
    expect(await look('h1', 'article p', 'nav a', 'footer')).toEqual([true, true, true, true]);
    await until(
      async () =>
        (await background(
          `chrome.tabs.query({ active: true }).then(([{ id }]) => chrome.action.getBadgeText({ tabId: id }))`,
        )) === '4',
      'the button shows 4',
    );
  });

  it('loses what comes late', async () => {
    await page.evaluate('later()');
    await hidden('.late-box');
  });

  it('loses a dialog with its veil and its scroll lock, and again when the page puts it back', async () => {
    await page.evaluate('nag()');
    await hidden('.nag', '.veil');
    await until(
      async () => (await page.evaluate(`getComputedStyle(document.body).overflow`)) === 'visible',
      'unlocked',
    );
    await page.evaluate('again()');
    await hidden('.nag', '.veil');
    await page.evaluate('scrollTo(0, 400)');
    // what is out of sight now has gone from above, and the browser holds what is read in its place
    expect(await page.evaluate('scrollY')).toBeGreaterThan(200);
  });

  it('comes to a truce with a page that puts it back without end', async () => {
    await page.evaluate('nag()');
    await hidden('.nag', '.veil');
    await page.evaluate('times = 0; for (let i = 0; i < 120; i++) setTimeout(again, i * 10)');
    await until(async () => (await page.evaluate('times')) === 120, 'all put back');
    await shown('.nag');
    const before = await page.evaluate(`document.querySelector('.nag').outerHTML`);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await page.evaluate(`document.querySelector('.nag').outerHTML`)).toBe(before);
  });

  it('is cleaned anew when it becomes another page without loading', async () => {
    await page.evaluate('go()');
    await hidden('.letter-box.second', '.more-stories li');
  });

  it('keeps a form that the reader fills in', async () => {
    await page.evaluate('later()');
    await hidden('.late-box');
    await page.evaluate(`document.querySelector('.late-box').remove()`);
    await page.evaluate(
      `document.querySelector('footer').insertAdjacentHTML('beforebegin', '<form class="mine"><input></form>')`,
    );
    await page.focus('.mine input');
    await page.keyboard.type('ada');
    await page.evaluate(
      `document.querySelector('.mine').insertAdjacentHTML('afterbegin', '<h3>Sign up for our free newsletter</h3>'), document.querySelector('.mine input').type = 'email'`,
    );
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await look('.mine')).toEqual([true]);
  });
});

describe('the popup', () => {
  it('shows everything again at one click, and hides it again', async () => {
    const popup = await panel();
    await press(popup, 'Show everything');
    await shown('.letter-box', '.more-stories li');
    await press(popup, 'Hide again');
    await hidden('.letter-box', '.more-stories li');
  });

  it('shows one entry again, with a background that was stopped', async () => {
    const popup = await panel();
    await stopBackground(session.browser);
    await press(popup, 'Show', '#cleaning li');
    await shown('.letter-box');
    expect(await look('.more-stories li')).toEqual([false]);
  });

  it('remembers what is never to be hidden here', async () => {
    const popup = await panel();
    await press(popup, 'Never hide here', '#cleaning li');
    await shown('.letter-box');
    await until(async () => (await ownRules()).length === 1, 'the rule stored');
    expect(await ownRules()).toEqual([`${NEWS_HOST}#@#section.letter-box`]);
    await page.reload();
    await hidden('.more-stories li');
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await look('.letter-box')).toEqual([true]);
  });

  it('switches one kind off, and the whole site', async () => {
    const popup = await panel();
    await press(popup, 'Teasers to other stories');
    await shown('.more-stories li');
    expect(await look('.letter-box')).toEqual([false]);
    await popup.$eval('[role="switch"]', (button) => (button as HTMLElement).click());
    await shown('.letter-box');
    await popup.waitForSelector('[role="switch"][aria-checked="false"]');
    await popup.$eval('[role="switch"]', (button) => (button as HTMLElement).click());
    await hidden('.letter-box');
  });

  it('starts the picker: a click chooses, the rule hides at once and after loading again', async () => {
    await press(await panel(), 'Hide something…');
    await page.waitForSelector('pullquote-picker');
    const place = await page.$eval('article p', (element) => {
      const { left, top } = element.getBoundingClientRect();
      return [left + 20, top + 10] as const;
    });
    await page.evaluate(`document.querySelector('article p').className = 'standfirst'`);
    await page.mouse.click(...place);
    await page.keyboard.press('Enter');
    await hidden('article p.standfirst');
    expect(await look('article p:not(.standfirst)', 'pullquote-picker')).toEqual([true, false]);
    expect(await ownRules()).toEqual([`${NEWS_HOST}##p.standfirst`]);
  });

  it('leaves the page as it was when the picker is cancelled', async () => {
    await press(await panel(), 'Hide something…');
    await page.waitForSelector('pullquote-picker');
    await page.keyboard.press('Escape');
    await until(async () => (await page.$('pullquote-picker')) === null, 'no picker');
    expect(await look('article p')).toEqual([true]);
  });
});

it('leaves a page as it is whose forms and pictures hide what the DOM is walked by', async () => {
  const other = await open('about:blank');
  const client = await other.createCDPSession();
  const thrown: string[] = [];
  client.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
    thrown.push(exception?.description ?? text),
  );
  await client.send('Runtime.enable');
  await other.goto(`https://${NEWS_HOST}/clobbered`);
  await until(async () => (await other.evaluate(SHOWS_LISTED)) === true, 'left alone');
  expect(await other.evaluate(`Document.prototype.querySelector.call(document, '[${HIDDEN}]') === null`)).toBe(true);
  expect(thrown).toEqual([]);
  await other.close();
});
