import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { BenchError } from '../bench.ts';
import { auditTree } from './audit.ts';
import { saidIn } from './payload.ts';

const PATIENCE = 20_000;
const { window } = new JSDOM('');

/** What one payload has done. */
export interface Strike {
  /** Whether the page was read as an article in the popup, and whether the panel beside it showed what is said in it. */
  isRead: boolean;
  isInPanel: boolean;
  /** Scripts run, requests made, and what should not be in what is shown. */
  scripts: number;
  requests: string[];
  faults: string[];
  /** Requests that the page's own styles make as well when anything else is put into it: none of ours. */
  requestsOfPage: string[];
  /** Handlers of focus of the page's own elements, which have it back when the popup or the reader is closed: none of ours. */
  scriptsOfPage: number;
}

/** A browser with the extension, and its panel open beside the pages. */
export interface Striker {
  /** Opens a page whose scripts are off until it stands: what it does by itself is its own affair. */
  open(html: string, number: number): Promise<Target>;
  close(): Promise<void>;
}

/** A hostile page, open. */
export interface Target {
  page: Page;
  /** What was asked for besides the page, from its load on. */
  asked: readonly string[];
  /** Clicks the button, and gives what the popup then shows as the article; null without one. */
  readInPopup(): Promise<string | null>;
  /** What the panel shows, once that has something to do with the expected words; null where it does not come to that. */
  readInPanel(expected: string): Promise<string | null>;
  /** Opens the reader by the popup's button. */
  openReader(): Promise<void>;
  /** Evaluates in the extension; `chrome` is there. */
  evaluate(expression: string): Promise<unknown>;
  /** What the extension's own pages complained of. */
  errors(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Reads a hostile page in popup, panel and reader, and tells what it did.
 * @param own faults that are none: what stands in the panel whatever it shows
 */
export async function strikeWith(
  striker: Striker,
  html: string,
  number: number,
  own: ReadonlySet<string>,
): Promise<Strike> {
  const strike = await struckBy(striker, html, number, own);
  const requestsOfPage = strike.requests.length > 0 ? await askedAnyway(striker, html, number) : [];
  return { ...strike, requests: strike.requests.filter((url) => !requestsOfPage.includes(url)), requestsOfPage };
}

/** What the page asks for, without anything of ours, once an element comes into it and its root has another style. */
async function askedAnyway(striker: Striker, html: string, number: number): Promise<string[]> {
  const { page, asked, close } = await striker.open(html, number);
  try {
    const before = asked.length;
    await page.evaluate(CONTROL);
    await new Promise((resolve) => setTimeout(resolve, 500));
    return asked.slice(before);
  } finally {
    await close();
  }
}

const CONTROL = `(() => {
  document.documentElement.style.scrollbarWidth = 'none';
  document.documentElement.append(Document.prototype.createElement.call(document, 'x-control'));
})()`;

/** Waits until the page asks for nothing more by itself: what its parser looks ahead for is told late. */
async function quiet(asked: readonly string[]): Promise<void> {
  for (let count = -1; count !== asked.length; ) {
    count = asked.length;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

const NOTHING = { isRead: false, isInPanel: false, scripts: 0, scriptsOfPage: 0 };

/** Counts the scripts that run; apart those by which an element that was in the page before has noticed that the focus came back to it. */
const CANARY = `(() => {
  const before = new WeakSet(Document.prototype.querySelectorAll.call(document, '*'));
  globalThis.struck = 0;
  globalThis.focused = 0;
  globalThis.canary = () => {
    const { type = '', target = null } = window.event ?? {};
    if (/^focus/.test(type) && before.has(target)) focused++;
    else struck++;
  };
})()`;

async function struckBy(
  striker: Striker,
  html: string,
  number: number,
  own: ReadonlySet<string>,
): Promise<Omit<Strike, 'requestsOfPage'>> {
  const target = await striker.open(html, number);
  const { page, asked } = target;
  try {
    await page.evaluate(CANARY);
    const pictures = (await page.evaluate(PICTURES)) as string[];
    await quiet(asked);
    const before = asked.length;
    const shown = await target.readInPopup();
    // what the browser draws its own controls with is among what is asked for
    const requests = () => asked.slice(before).filter((url) => !url.startsWith('data:') && !pictures.includes(url));
    if (shown === null) return { ...NOTHING, requests: requests(), faults: await target.errors() };
    const beside = await target.readInPanel(saidIn(number));
    await target.openReader();
    const read = await readerHtml(target);
    // what is set off by being shown has had its turn
    await new Promise((resolve) => setTimeout(resolve, 150));
    const [scripts, scriptsOfPage, asks] = [
      Number(await page.evaluate('struck')),
      Number(await page.evaluate('focused')),
      requests(),
    ];
    if (!(await page.evaluate(CAN_STRIKE))) throw new BenchError('A script that runs in this page is not noticed.');
    const faults = [
      ...(await target.errors()),
      ...audit('popup', shown),
      ...audit('panel', beside ?? '').filter((fault) => !own.has(fault)),
      ...audit('reader', read),
    ];
    return { isRead: true, isInPanel: beside !== null, scripts, scriptsOfPage, requests: asks, faults };
  } finally {
    await target.close();
  }
}

/** Waits until something is there. @returns null when it does not come */
export async function soon<Value>(look: () => Promise<Value | null>, patience = PATIENCE): Promise<Value | null> {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const found = await look();
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}

/** Whether a script that ran now would be noticed, so that none means none. */
const CAN_STRIKE = `new Promise((resolve) => {
  const before = struck;
  // a page may hide it by a name of its own
  const picture = Document.prototype.createElement.call(document, 'img');
  picture.setAttribute('onerror', 'canary(-1)');
  picture.addEventListener('error', () => resolve(struck > before));
  picture.src = 'x:x';
})`;

/** The addresses of the pictures that stand in the page, which the reader may show; also in open shadow roots, and written out within `<noscript>`. */
const PICTURES = `(() => {
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
})()`;

function audit(where: string, html: string): string[] {
  return auditTree(new window.DOMParser().parseFromString(html, 'text/html'), { shown: true }).map(
    (fault) => `${where}: ${fault}`,
  );
}

const READER = `() => {
  const host = document.querySelector('pullquote-reader:last-of-type');
  const root = host && (chrome.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot);
  return root?.querySelector('.article')?.innerHTML || null;
}`;

/** The article in the reader over the page in front, once it is there. */
async function readerHtml({ evaluate }: Target): Promise<string> {
  const html = await soon(async () => {
    const [found] =
      (await evaluate(`(globalThis.browser ?? chrome).tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      (globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: tab.id }, func: ${READER} }))`)) as {
        result: string | null;
      }[];
    return found?.result ?? null;
  });
  if (html === null) throw new BenchError('The reader did not open.');
  return html;
}
