import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { PATIENCE, settled } from '../drivers.ts';
import { LIVING_PAGE, NEWS_HOST } from '../living-page.ts';
import { type OpenReader, openReader } from '../reader/open-reader.ts';
import { setUp } from './set-up.ts';

const here = setUp();

/** As if the reader's system had colours of its own for all windows, which puppeteer knows no word for. */
async function forceColours(page: Page): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  expect(await page.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
}

async function own(name: string, ready: string): Promise<Page> {
  const page = await here.driver.session.browser.newPage();
  await page.goto(`chrome-extension://${here.driver.session.extensionId}/src/ui/${name}/index.html`);
  await page.waitForSelector(ready);
  return page;
}

/** In a document or a dialog: switches whose knob has the colour of what it lies on, and texts that have the colour of their ground. */
const UNSEEN = `(root) => {
  const faults = [];
  for (const box of root.querySelectorAll('.switch-box, .switch i')) {
    const [track, knob] = [getComputedStyle(box), getComputedStyle(box, '::after')];
    if (track.backgroundColor === knob.backgroundColor) faults.push('knob: ' + box.outerHTML);
  }
  for (const element of root.querySelectorAll('button, h1, h2, p, label, a, cite, q, summary')) {
    const { color, backgroundColor } = getComputedStyle(element);
    if (element.checkVisibility() && color === backgroundColor) faults.push('text: ' + element.outerHTML.slice(0, 120));
  }
  for (const button of root.querySelectorAll('.bar [aria-pressed="true"], .choices input:checked + span')) {
    if (getComputedStyle(button).outlineStyle === 'none') faults.push('not told as chosen: ' + button.outerHTML);
  }
  return faults;
}`;

describe('with the colours of the reader’s own system', () => {
  it.each([
    ['options', '.setting'],
    ['welcome', '.quotes li'],
  ])('everything is seen: %s', async (name, ready) => {
    const page = await own(name, ready);
    await forceColours(page);
    expect(await page.evaluate(`(${UNSEEN})(document)`)).toEqual([]);
    await page.close();
  });

  it('everything is seen: the popup and its panel about cleaning', async () => {
    const { page: popup } = await here.read('/fixture/sample');
    await popup.waitForSelector('.quotes li');
    await forceColours(popup);
    await popup.click('[aria-controls="cleaning"]');
    await popup.waitForSelector('#cleaning');
    expect(await popup.evaluate(`(${UNSEEN})(document)`)).toEqual([]);
  });

  it('everything is seen: the reader and its settings', async () => {
    const reader = await openReader(here.driver, here.site.url('/fixture/feature'), forceColours);
    await reader.until((dialog) => dialog.querySelector('.quotes li > button') !== null, null);
    await reader.click('.quotes li > button');
    // a browser paints each mark like a selection: only what was asked for may be
    const marked = (name: string) => reader.page.evaluate((key) => CSS.highlights.get(`pullquote-${key}`)?.size, name);
    await expect.poll(() => marked('current')).toBe(1);
    expect(await marked('quotes')).toBe(0);
    await reader.click('.bar .text');
    expect(await reader.run(new Function(`return ${UNSEEN}`)() as (dialog: unknown) => string[], null)).toEqual([]);
    const ground = await reader.run((dialog) => dialog && getComputedStyle(dialog).backgroundColor, null);
    const canvas = await reader.page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.backgroundColor = 'Canvas';
      const { backgroundColor } = getComputedStyle(probe);
      probe.remove();
      return backgroundColor;
    });
    expect(ground).toBe(canvas);
  });
});

/** In a document or a dialog: what would move, though it is asked not to. */
const MOVING = `(root) => [...root.querySelectorAll('*')].flatMap((element) =>
  ['', '::before', '::after'].flatMap((part) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
    const still = /^(0s(, )?)+$/.test(transitionDuration) && animationName === 'none' && scrollBehavior !== 'smooth';
    return still ? [] : [element.outerHTML.slice(0, 80) + part];
  }))`;

describe('for whom movement is too much', () => {
  const still = (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);

  it('nothing moves in options, popup and reader', async () => {
    const options = await own('options', '.setting');
    await still(options);
    expect(await options.evaluate(`(${MOVING})(document)`)).toEqual([]);
    await options.close();
    const { page: popup } = await here.read('/fixture/sample');
    await popup.waitForSelector('.quotes li');
    await still(popup);
    expect(await popup.evaluate(`(${MOVING})(document)`)).toEqual([]);
    await here.driver.clear();
    const reader = await openReader(here.driver, here.site.url('/fixture/feature'), still);
    await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
    expect(await reader.run(new Function(`return ${MOVING}`)() as (dialog: unknown) => string[], null)).toEqual([]);
  });
});

describe('at a zoom of 200 %', () => {
  const zoom = (page: Page, factor: number) =>
    here.driver.session.evaluate(
      `chrome.tabs.query({}).then((tabs) => Promise.all(tabs.filter(({ url }) => url === ${JSON.stringify(page.url())}).map(({ id }) => chrome.tabs.setZoom(id, ${factor}))))`,
    );

  it.each([
    ['options', '.setting'],
    ['welcome', '.quotes li'],
    ['side-panel', 'main'],
  ])('nothing scrolls sideways: %s', async (name, ready) => {
    const page = await own(name, ready);
    await zoom(page, 2);
    await expect.poll(() => page.evaluate('devicePixelRatio')).toBe(2);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await zoom(page, 1);
    await page.close();
  });

  it('the reader has everything that it has without, the outline too', async () => {
    const reader = await openReader(here.driver, here.site.url('/fixture/feature'));
    await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
    // the tab's address is told while the button's click holds
    await here.driver.session.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, 2))`,
    );
    await expect.poll(() => reader.page.evaluate('innerWidth')).toBe(640);
    expect(await shownIn(reader)).toEqual({ sideways: 0, outside: [], beside: false });
    await goByOutline(reader);
    await here.driver.session.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, 1))`,
    );
  });

  it.each([1000, 320])('so it has in a window of %d px', async (width) => {
    const reader = await openReader(here.driver, here.site.url('/fixture/feature'));
    await reader.page.setViewport({ width, height: 600 });
    await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
    expect(await shownIn(reader)).toEqual({ sideways: 0, outside: [], beside: false });
    await goByOutline(reader);
    if (width > 860) return;
    // the quotes stand behind the article, and are gone to
    const quotesAt = () =>
      reader.run((dialog) => Math.round(dialog?.querySelector('aside')?.getBoundingClientRect().top ?? -1), null);
    expect(await quotesAt()).toBeGreaterThan(600);
    await reader.click('.bar .rail');
    await expect.poll(quotesAt).toBe(0);
    await reader.click('.bar .back');
    await expect.poll(quotesAt).toBeGreaterThan(600);
    expect(await reader.run((dialog) => dialog?.querySelector('.bar .rail')?.hasAttribute('aria-pressed'), null)).toBe(
      false,
    );
  });
});

/** What is cut off at the sides, which controls of the bar are not in the window, and whether the outline stands beside the text. */
const shownIn = (reader: OpenReader) =>
  reader.run((dialog) => {
    const inWindow = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
    };
    return {
      sideways: dialog && dialog.scrollWidth - dialog.clientWidth,
      outside: [...(dialog?.querySelectorAll('.bar button') ?? [])]
        .filter((button) => !inWindow(button))
        .map((button) => button.outerHTML),
      beside: dialog?.querySelector('.outline')?.checkVisibility() ?? false,
    };
  }, null);

async function goByOutline(reader: OpenReader): Promise<void> {
  await reader.click('.bar .contents');
  await reader.until((dialog) => dialog.querySelector('#contents')?.matches(':popover-open') ?? false, null);
  const heading = await reader.run(
    (dialog) => dialog?.querySelectorAll('#contents button')[3]?.textContent ?? '',
    null,
  );
  await reader.click('#contents button', 3);
  await reader.until(
    (dialog, text) =>
      !dialog.querySelector('#contents')?.matches(':popover-open') &&
      (dialog.getRootNode() as ShadowRoot).activeElement?.textContent === text,
    heading,
  );
}

it('the popup stands in one column where the window is narrow, and has everything that it has', async () => {
  const { browser, extensionId } = here.driver.session;
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.respond({ contentType: 'text/html', body: request.isNavigationRequest() ? LIVING_PAGE : '' }),
  );
  await page.goto(`https://${NEWS_HOST}/storm`);
  const narrow = await browser.newPage();
  await narrow.setViewport({ width: 320, height: 560 });
  await page.bringToFront();
  await narrow.goto(`chrome-extension://${extensionId}/src/ui/popup/index.html`);
  await narrow.waitForSelector('html[data-narrow] .actors, html[data-narrow] .rail-empty', { timeout: PATIENCE });
  const seen = () =>
    narrow.evaluate(`(() => {
      const parts = [...document.querySelectorAll('.bar button, main h1, aside h2, .foot button, .foot summary')];
      return {
        sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth),
        cut: parts.filter((part) => {
          const { left, right, width } = part.getBoundingClientRect();
          return width === 0 || left < 0 || right > innerWidth;
        }).map((part) => part.outerHTML.slice(0, 100)),
      };
    })()`);
  expect(await seen()).toEqual({ sideways: 0, cut: [] });
  await narrow.bringToFront();
  await narrow.click('[aria-controls="cleaning"]');
  await narrow.waitForSelector('#cleaning');
  expect(await seen()).toEqual({ sideways: 0, cut: [] });
  await narrow.close();
  await page.close();
});

it('the popup is as large as it is drawn where the window has room', async () => {
  const popup = await here.read('/fixture/sample');
  await settled(popup);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(
    await popup.page.evaluate(`[innerWidth, innerHeight, document.documentElement.hasAttribute('data-narrow')]`),
  ).toEqual([780, 600, false]);
});
