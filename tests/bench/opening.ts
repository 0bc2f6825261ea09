import type { Page } from 'puppeteer-core';
import { buildAll } from '../../src/tools/build.ts';
import { type ChromiumSession, startChromium } from '../../src/tools/chromium-session.ts';
import { stopBackground } from '../e2e/chromium/held-background.ts';
import { type Bench, BenchError } from './bench.ts';
import { bundleScript } from './bundle.ts';
import { copyExtension } from './extension-copy.ts';
import { formatTable, median, quantile, round } from './figures.ts';
import { type GoldPage, loadPages } from './load-pages.ts';
import { CONTROL_PAGE, EMPTY_POPUP, type Shown, watchPopup } from './opening/watched-popup.ts';
import { timeReader } from './opening/watched-reader.ts';
import { openSavedPage, serveSavedPage } from './saved-page.ts';

const ROUNDS = 5;
const NAME = 'pullquoteBench';
const PATIENCE = 20_000;

/** Milliseconds of one round, each on a page that was opened for it. */
interface Times {
  /** Plain Readability on a clone, the first time. */
  readability: number;
  /** From the click to the screen. */
  empty: number;
  article: number;
  evidence: number;
  /** From the key to the screen. */
  reader: number;
}

/** Opens popup and reader over saved pages in Chromium, the background stopped before each, beside an empty popup and plain Readability. */
export const opening: Bench = {
  name: 'opening',
  summary: 'click to article, quotes and actors in the popup, key to text in the reader, against plain Readability',
  run: async (context) => {
    const pages = loadPages(context);
    await buildAll({ quiet: true });
    const copy = copyExtension('dist/chrome');
    watchPopup(copy.folder);
    const code = await bundleScript(new URL('./opening/plain-readability.ts', import.meta.url), NAME);
    const session = await startChromium({ dist: copy.folder, headless: true, offline: true });
    const timed: (Times & { id: string })[] = [];
    try {
      const control = await openControl(session);
      await control.evaluate('chrome.storage.local.set({ settings: { cleaning: { on: false } } })');
      for (const page of pages) {
        const times = await timePage({ ...session, control }, page, code);
        if (typeof times === 'string') context.print(`${page.id}: not measured, ${times}`);
        else timed.push({ id: page.id, ...times });
      }
    } finally {
      await session.browser.close();
      copy.remove();
    }
    if (timed.length === 0) throw new BenchError('No page could be measured.');
    const names = ['readability', 'empty', 'article', 'evidence', 'reader'] as const;
    const rows = timed.map((times) => [times.id, ...names.map((name) => round(times[name], 1))]);
    context.print(formatTable(['page', ...names.map((name) => `${name} ms`)], rows));
    return { ...figuresOf(timed), unmeasured: pages.length - timed.length };
  },
};

/** A browser with a page of the extension in it that outlives the background. */
type Session = ChromiumSession & { control: Page };

async function openControl({ browser, extensionId }: ChromiumSession): Promise<Page> {
  const control = await browser.newPage();
  await control.goto(`chrome-extension://${extensionId}/${CONTROL_PAGE}`);
  return control;
}

/** The medians of a page, or why it was not measured. */
async function timePage(session: Session, page: GoldPage, code: string): Promise<Times | string> {
  const rounds: Times[] = [];
  try {
    // the first round pays for what the browser keeps
    for (let round = -1; round < ROUNDS; round++) {
      const times = await timeRound(session, page, code);
      if (typeof times === 'string') return times;
      if (round >= 0) rounds.push(times);
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const middle = (name: keyof Times) => median(rounds.map((times) => times[name]));
  return {
    ...{ readability: middle('readability'), empty: middle('empty'), article: middle('article') },
    ...{ evidence: middle('evidence'), reader: middle('reader') },
  };
}

async function timeRound(session: Session, gold: GoldPage, code: string): Promise<Times | string> {
  const url = /^https?:/i.test(gold.url) && URL.canParse(gold.url) ? gold.url : 'https://page.invalid/';
  const html = gold.readHtml();
  const plain = await openSavedPage(session.browser, { url, html });
  const readability = (await plain.evaluate(`${code};${NAME}.timeReadability()`)) as number;
  await plain.page.close();
  const opened = await openPage(session, url, html);
  try {
    const { empty } = await clickOver(session, opened, EMPTY_POPUP);
    const { article, evidence } = await clickOver(session, opened, 'src/ui/popup/index.html');
    if (empty === undefined || article === undefined || evidence === undefined) return 'no article in the popup';
    const other = await openPage(session, url, html);
    const reader = await timeReader(session, session.control);
    await other.close();
    return reader === null ? 'no text in the reader' : { readability, empty, article, evidence, reader };
  } finally {
    await opened.close();
  }
}

async function openPage({ browser }: ChromiumSession, url: string, html: string): Promise<Page> {
  const page = await browser.newPage();
  // the page's own scripts are not what is measured
  await page.setJavaScriptEnabled(false);
  await serveSavedPage(page, html);
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
  await page.bringToFront();
  return page;
}

/** Clicks the toolbar button with the background stopped and nothing of the page known. @returns milliseconds from the click */
async function clickOver(session: Session, page: Page, popup: string): Promise<Shown> {
  await session.control.evaluate(
    `Promise.all([chrome.action.setPopup({ popup: '${popup}' }), chrome.storage.session.clear()])`,
  );
  await stopBackground(session.browser);
  const clicked = Date.now();
  const view = await session.openPopup(page);
  await view.waitForFunction('shown.empty || shown.evidence || shown.problem', { timeout: PATIENCE });
  const shown = (await view.evaluate('shown')) as Shown;
  await view.close();
  return Object.fromEntries(Object.entries(shown).map(([name, at]) => [name, at - clicked]));
}

/** Medians over the pages of what each page's times are to one another. */
function figuresOf(timed: readonly Times[]): Record<string, number | number[]> {
  const spread = (ratios: number[]) => [0.25, 0.75, 0.95].map((share) => round(quantile(ratios, share), 2));
  const popup = timed.map(({ article, empty, readability }) => (article - empty) / readability);
  const evidence = timed.map((times) => times.evidence / times.article);
  const reader = timed.map((times) => times.reader / times.readability);
  return {
    pages: timed.length,
    popupVsReadability: round(median(popup), 3),
    popupQuartiles: spread(popup),
    evidenceVsArticle: round(median(evidence), 3),
    evidenceQuartiles: spread(evidence),
    readerVsReadability: round(median(reader), 3),
    readerQuartiles: spread(reader),
  };
}
