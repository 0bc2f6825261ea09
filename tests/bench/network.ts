import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { buildAll } from '../../src/tools/build.ts';
import { type ChromiumSession, startChromium } from '../../src/tools/chromium-session.ts';
import { isPopupSettled } from '../../src/tools/view-popup.ts';
import type { Bench } from './bench.ts';
import { type GoldPage, loadPages } from './load-pages.ts';
import { serveSavedPage } from './saved-page.ts';

const PAGES = 50;
const PATIENCE = 20_000;
/** Milliseconds that the reader has to ask for its pictures. */
const SHOWN_FOR = 700;

/** A reader's session over many pages with the browser's own log of the network: what the extension asks for, and what its storage keeps of the pages. */
export const network: Bench = {
  name: 'network',
  summary:
    'a session of popup, ledger and reader over 50 pages with the browser’s log of the network, and what is stored after',
  run: async (context) => {
    const pages = loadPages({ ...context, limit: context.limit ?? PAGES });
    await buildAll({ quiet: true });
    const folder = mkdtempSync(join(tmpdir(), 'pullquote-network-'));
    const log = join(folder, 'net.json');
    const args = [`--log-net-log=${log}`];
    const session = await startChromium({ dist: 'dist/chrome', headless: true, offline: true, args });
    const sums = { pages: 0, read: 0, pictures: 0, strangePictures: 0 };
    let stored: string[] = [];
    try {
      for (const page of pages) {
        const visit = await visitPage(session, page).catch((error: unknown) => String(error));
        if (typeof visit === 'string') {
          context.print(`${page.id}: ${visit}`);
          continue;
        }
        sums.pages++;
        if (visit.isRead) sums.read++;
        sums.pictures += visit.pictures.length;
        const strange = visit.pictures.filter((url) => !standsIn(page.readHtml(), url));
        sums.strangePictures += strange.length;
        for (const url of strange) context.print(`${page.id}: the reader asked for ${url}`);
      }
      stored = addressesIn(await storageOf(session), pages);
    } finally {
      await session.browser.close();
    }
    const own = requestsIn(readFileSync(log, 'utf8')).filter(({ initiator }) =>
      initiator.startsWith('chrome-extension:'),
    );
    rmSync(folder, { recursive: true });
    for (const { url } of own) context.print(`The extension asked for ${url}`);
    for (const address of stored) context.print(`In its storage: ${address}`);
    return { ...sums, requests: own.length, storedAddresses: stored.length };
  },
};

/** Whether a page was read, and what was asked for once the reader stood over it. */
interface Visit {
  isRead: boolean;
  pictures: string[];
}

async function visitPage(session: ChromiumSession, gold: GoldPage): Promise<Visit> {
  const page = await session.browser.newPage();
  try {
    // what the page's own scripts ask for is its own affair
    await page.setJavaScriptEnabled(false);
    await serveSavedPage(page, gold.readHtml());
    await page.goto(gold.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const popup = await session.openPopup(page);
    await popup.waitForFunction(`(${isPopupSettled})(window)`, { timeout: PATIENCE });
    if (!(await popup.$('.article'))) return { isRead: false, pictures: [] };
    if (await popup.$('[aria-controls="ledger"]')) await popup.click('[aria-controls="ledger"]');
    const asked = listen(page);
    await popup.click('.bar .primary-button');
    await new Promise((resolve) => setTimeout(resolve, SHOWN_FOR));
    return { isRead: true, pictures: asked };
  } finally {
    await page.close();
  }
}

function listen(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

/** Whether an address, whole or without its host, is written somewhere in the page. */
function standsIn(html: string, url: string): boolean {
  const { pathname, search } = new URL(url);
  const plain = html.replaceAll('&amp;', '&').replaceAll('\\/', '/');
  return [url, `${pathname}${search}`].some((form) => plain.includes(form));
}

/** The addresses of the pages, or their hosts, that are in what the extension has stored. */
function addressesIn(storage: string, pages: readonly GoldPage[]): string[] {
  const hosts = new Set(pages.map(({ url }) => new URL(url).hostname.replace(/^www\./, '')));
  return [...pages.map(({ url }) => url), ...hosts].filter((address) => storage.includes(address));
}

async function storageOf({ evaluate }: ChromiumSession): Promise<string> {
  return (await evaluate(
    `Promise.all([chrome.storage.local.get(), chrome.storage.sync.get()]).then((all) => JSON.stringify(all))`,
  )) as string;
}

/** What the network service was asked for and by whom, from Chromium's own log. */
function requestsIn(log: string): { url: string; initiator: string }[] {
  const { events } = JSON.parse(log) as { events: { params?: { url?: string; initiator?: string } }[] };
  return events.flatMap(({ params }) =>
    params?.url && params.initiator ? [{ url: params.url, initiator: params.initiator }] : [],
  );
}
