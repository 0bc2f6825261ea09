import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, startChromium } from '../../../src/tools/chromium-session.ts';
import { type CopiedDist, translatedDist } from '../copied-dist.ts';
import { PATIENCE } from '../drivers.ts';
import { type Site, startSite } from '../site.ts';

let copy: CopiedDist;
let session: ChromiumSession;
let site: Site;
beforeAll(async () => {
  copy = translatedDist('dist/chrome', 'ar');
  site = await startSite();
  session = await startChromium({ dist: copy.folder, headless: true, offline: true });
});
afterAll(async () => {
  await session?.browser.close();
  site?.close();
  copy?.remove();
});

/** Names, formats and signs that are the same in every language. */
const SAME =
  /Pullquote|(?:http:\/\/)?localhost\S*|Markdown|EPUB|OpenDyslexic|Atkinson|Hyperlegible|Esc|Aa|GPL|AdGuard|Wikipedia|host##selector|host#@#selector|\b(?:px|em|L|Q|B)\b/g;

/** What is shown in Latin letters where it is not said to be in another language or direction: text, and what is told of controls. */
const latinWords = (page: Page, root = 'document.body') =>
  page.evaluate(`(() => {
    const same = ${SAME};
    const kept = '[lang]:not([lang="ar"]), [dir="ltr"], kbd, textarea, .table-list a, .table-list span, .actors, .sample, script, style';
    const walker = document.createTreeWalker(${root}, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode;
      if (!parentElement.closest(kept) && parentElement.checkVisibility()) texts.push(data);
    }
    for (const element of ${root}.querySelectorAll('[aria-label], [title], [placeholder]')) {
      if (element.closest(kept)) continue;
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
    }
    return texts.map((text) => text.replaceAll(same, '')).filter((text) => /[A-Za-z]{2}/.test(text) && !/\\w\\.\\w/.test(text));
  })()`) as Promise<string[]>;

const root = (page: Page) => page.evaluate('[document.documentElement.lang, document.documentElement.dir]');

describe.each([
  ['options', '.setting'],
  ['welcome', '.quotes li'],
])('in Arabic: %s', (name, ready) => {
  it('runs from right to left, says all in Arabic, and fits into 320 px', async () => {
    const page = await session.browser.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/src/ui/${name}/index.html`);
    await page.waitForSelector(ready);
    expect(await root(page)).toEqual(['ar', 'rtl']);
    expect(await latinWords(page)).toEqual([]);
    for (const width of [900, 320]) {
      await page.setViewport({ width, height: 700 });
      const { scrollWidth, left } = (await page.evaluate(
        `({ scrollWidth: document.documentElement.scrollWidth, left: Math.min(...[...document.querySelectorAll('main *')].map((e) => e.getBoundingClientRect().left)) })`,
      )) as { scrollWidth: number; left: number };
      expect(scrollWidth).toBeLessThanOrEqual(width);
      expect(left).toBeGreaterThanOrEqual(0);
    }
    await page.close();
  });
});

describe('in Arabic: over a page', () => {
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    page = await session.browser.newPage();
    await page.goto(site.url('/fixture/arabic'));
    popup = await session.openPopup(page);
    await popup.waitForSelector('.quotes li');
  });

  it('the popup runs from right to left, and says all in Arabic, with everything open', async () => {
    expect(await root(popup)).toEqual(['ar', 'rtl']);
    await popup.click('[aria-controls="ledger"]');
    await popup.waitForSelector('#ledger li');
    expect(await latinWords(popup)).toEqual([]);
    await popup.click('[aria-controls="cleaning"]');
    await popup.waitForSelector('#cleaning');
    expect(await latinWords(popup)).toEqual([]);
    await popup.click('[aria-controls="cleaning"]');
  });

  it('the panel runs from right to left, and says all in Arabic', async () => {
    await popup.click('.foot .end > button');
    const target = await session.browser.waitForTarget((one) => one.url().includes('/side-panel/'), {
      timeout: PATIENCE,
    });
    const panel = await target.asPage();
    await panel.waitForSelector('.quotes li');
    expect(await root(panel)).toEqual(['ar', 'rtl']);
    expect(await latinWords(panel)).toEqual([]);
    expect(await panel.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  it('the reader runs from right to left, says all in Arabic, and fits into 320 px', async () => {
    popup = await session.openPopup(page);
    await popup.waitForSelector('.bar .primary-button');
    await popup.click('.bar .primary-button');
    await page.waitForSelector('pullquote-reader');
    await page.bringToFront();
    await page.setViewport({ width: 320, height: 640 });
    const html = (await session.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const func = async () => {
        const dialog = chrome.dom.openOrClosedShadowRoot(document.querySelector('pullquote-reader')).querySelector('dialog');
        while (!dialog.querySelector('.actors')) await new Promise((resolve) => setTimeout(resolve, 50));
        return { html: dialog.innerHTML, lang: dialog.lang, dir: dialog.dir, wide: dialog.scrollWidth - dialog.clientWidth };
      };
      const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
      return result;
    })()`)) as { html: string; lang: string; dir: string; wide: number };
    expect(html).toMatchObject({ lang: 'ar', dir: 'rtl', wide: 0 });
    await page.evaluate((inner) => {
      document.body.innerHTML = `<div id="copy" lang="ar">${inner}</div>`;
    }, html.html);
    expect(await latinWords(page, `document.querySelector('#copy')`)).toEqual([]);
  });
});
