import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { buildAll } from '../../src/tools/build.ts';
import { type ChromiumSession, startChromium } from '../../src/tools/chromium-session.ts';
import { isPopupSettled } from '../../src/tools/view-popup.ts';
import { type Bench, BenchError } from './bench.ts';
import { PAYLOADS, pageWith } from './payloads/all.ts';
import { auditTree } from './payloads/audit.ts';
import { readPayload } from './payloads/read-payload.ts';

const PATIENCE = 20_000;
const { window } = new JSDOM('');

/** What one payload has done. */
interface Strike {
  /** Whether the page was read as an article in the popup. */
  isRead: boolean;
  /** Scripts run, requests made, and what should not be in what is shown. */
  scripts: number;
  requests: string[];
  faults: string[];
}

/** Hostile pages through the command line and its exports, and through the real popup and reader in Chromium: nothing of them may run or be asked for. */
export const payloads: Bench = {
  name: 'payloads',
  summary:
    'hostile pages through exports, popup and reader: scripts run, requests made (--limit N: N of them, evenly spread)',
  run: async ({ limit, print }) => {
    const count = Math.min(limit ?? PAYLOADS.length, PAYLOADS.length);
    const numbers = Array.from({ length: count }, (_, index) => Math.floor((index * PAYLOADS.length) / count));
    await buildAll({ quiet: true });
    const session = await startChromium({ dist: 'dist/chrome', headless: true, offline: true });
    const sums = { payloads: count, readAsArticle: 0, scripts: 0, requests: 0, faults: 0, failed: 0 };
    try {
      for (const number of numbers) {
        const payload = PAYLOADS[number];
        if (!payload) throw new BenchError(`There is no payload ${number}.`);
        try {
          const strike = await strikeWith(session, pageWith(payload, number), number);
          const faults = [...readPayload(payload, number, true).faults, ...strike.faults];
          if (strike.isRead) sums.readAsArticle++;
          sums.scripts += strike.scripts;
          sums.requests += strike.requests.length;
          sums.faults += faults.length;
          if (strike.scripts || strike.requests.length || faults.length)
            print(
              `${number} ${payload.name}: ${strike.scripts} scripts, ${[...strike.requests, ...faults].join(', ')}`,
            );
        } catch (error) {
          sums.failed++;
          print(`${number} ${payload.name}: ${error instanceof Error ? error.message : error}`);
        }
      }
    } finally {
      await session.browser.close();
    }
    return sums;
  },
};

async function strikeWith(session: ChromiumSession, html: string, number: number): Promise<Strike> {
  const page = await session.browser.newPage();
  try {
    const asked = await serve(page, html);
    // what the page does by itself is its own affair: its scripts are off until it stands
    await page.setJavaScriptEnabled(false);
    await page.goto(`https://norvik.example/${number}`, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    await page.setJavaScriptEnabled(true);
    await page.evaluate('globalThis.struck = 0; globalThis.canary = () => { struck++ }');
    const pictures = await picturesIn(page);
    const before = asked.length;
    const popup = await session.openPopup(page);
    const errors: string[] = [];
    popup.on('console', (message) => message.type() === 'error' && errors.push(`popup: ${message.text()}`));
    await popup.waitForFunction(`(${isPopupSettled})(window)`, { timeout: PATIENCE });
    const shown = (await popup.evaluate(`document.querySelector('.article')?.innerHTML ?? null`)) as string | null;
    if (shown === null) return { isRead: false, scripts: 0, requests: asked.slice(before), faults: errors };
    await popup.click('.bar .primary-button');
    const read = await readerHtml(session);
    await page.bringToFront();
    // what is set off by being shown has had its turn
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 150))');
    const scripts = Number(await page.evaluate('struck'));
    // what the browser draws its own controls with is in it
    const requests = asked.slice(before).filter((url) => !url.startsWith('data:') && !pictures.includes(url));
    if (!(await canStrike(page))) throw new BenchError('A script that runs in this page is not noticed.');
    const faults = [...errors, ...audit('popup', shown), ...audit('reader', read)];
    return { isRead: true, scripts, requests, faults };
  } finally {
    await page.close();
  }
}

/** Whether a script that ran now would be noticed, so that none means none. */
async function canStrike(page: Page): Promise<boolean> {
  return (await page.evaluate(`new Promise((resolve) => {
    const before = struck;
    const picture = document.createElement('img');
    picture.setAttribute('onerror', 'canary(-1)');
    picture.addEventListener('error', () => resolve(struck > before));
    picture.src = 'x:x';
  })`)) as boolean;
}

/** Answers the page itself, and notes whatever else is asked for. */
async function serve(page: Page, html: string): Promise<string[]> {
  const asked: string[] = [];
  let answered = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = !answered && request.isNavigationRequest() && request.frame() === page.mainFrame();
    if (isPage) answered = true;
    else if (!request.url().endsWith('/favicon.ico')) asked.push(request.url());
    const done = isPage
      ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : request.abort('aborted');
    done.catch(() => undefined);
  });
  return asked;
}

/** The addresses of the pictures that stand in the page, which the reader may show; also in open shadow roots, and written out within `<noscript>`. */
async function picturesIn(page: Page): Promise<string[]> {
  return (await page.evaluate(`(() => {
    const elements = [...Document.prototype.querySelectorAll.call(document, '*')];
    const written = elements.filter(({ localName }) => localName === 'noscript')
      .map(({ textContent }) => new DOMParser().parseFromString(textContent, 'text/html'));
    const roots = [document, ...written, ...elements.flatMap((element) => element.shadowRoot ?? [])];
    return roots.flatMap((root) => [...(root === document ? elements : root.querySelectorAll('*'))])
      .filter((element) => /^(?:img|source)$/.test(element.localName))
      .flatMap((element) => ['src', 'data-src', 'srcset'].map((name) => element.getAttribute(name) ?? ''))
      .flatMap((addresses) => addresses.split(/[\\s,]+/))
      .filter((address) => address !== '' && URL.canParse(address, location.href))
      .map((address) => new URL(address, location.href).href);
  })()`)) as string[];
}

function audit(where: string, html: string): string[] {
  return auditTree(new window.DOMParser().parseFromString(html, 'text/html'), { shown: true }).map(
    (fault) => `${where}: ${fault}`,
  );
}

/** The article in the reader over the page in front, once it is there. */
async function readerHtml({ evaluate }: ChromiumSession): Promise<string> {
  const inPage = `() => {
    const host = document.querySelector('pullquote-reader:last-of-type');
    return (host && chrome.dom.openOrClosedShadowRoot(host)?.querySelector('.article')?.innerHTML) || null;
  }`;
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const [found] = (await evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.scripting.executeScript({ target: { tabId: tab.id }, func: ${inPage} }))`)) as { result: string | null }[];
    if (found?.result) return found.result;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new BenchError('The reader did not open.');
}
