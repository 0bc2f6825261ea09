import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { buildAll } from '../../src/tools/build.ts';
import { type ChromiumSession, startChromium } from '../../src/tools/chromium-session.ts';
import type { Bench, BenchContext } from './bench.ts';
import { type GoldPage, loadPages } from './load-pages.ts';
import { serveSavedPage } from './saved-page.ts';

/** Where the screenshots go. */
const SHOTS = 'out/popups';
const PATIENCE = 20_000;

/** What became of one page in the popup. */
interface Outcome {
  id: string;
  status: 'article' | 'no article' | 'failed';
  note: string;
  words: number;
  quotes: number;
  actors: number;
  consoleErrors: number;
}

/** Opens saved pages under their own addresses in Chromium with the built extension, and clicks the real toolbar button over each. */
export const popup: Bench = {
  name: 'popup',
  summary: 'the real popup over saved pages: rendered, without console errors; screenshots in out/popups',
  async run(context) {
    const pages = loadPages(context);
    await buildAll({ quiet: true });
    mkdirSync(SHOTS, { recursive: true });
    const session = await startChromium({ dist: 'dist/chrome', headless: true, offline: true });
    try {
      const outcomes: Outcome[] = [];
      for (const page of pages) outcomes.push(report(await openOne(session, page), context));
      return figuresOf(outcomes);
    } finally {
      await session.browser.close();
    }
  },
};

async function openOne(session: ChromiumSession, gold: GoldPage): Promise<Outcome> {
  const page = await session.browser.newPage();
  try {
    await serveSavedPage(page, gold.readHtml());
    await page.goto(gold.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    return { id: gold.id, ...(await readPopup(await session.openPopup(page), gold.id)) };
  } catch (error) {
    const note = error instanceof Error ? error.message : String(error);
    return { id: gold.id, status: 'failed', note, words: 0, quotes: 0, actors: 0, consoleErrors: 0 };
  } finally {
    await page.close();
  }
}

async function readPopup(view: Page, id: string): Promise<Omit<Outcome, 'id'>> {
  const errors: string[] = [];
  view.on('console', (message) => ['error', 'warn'].includes(message.type()) && errors.push(message.text()));
  view.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  await view.waitForSelector('.quotes, [data-problem]', { timeout: PATIENCE });
  const shown = await view.evaluate(() => ({
    problem: document.querySelector('[data-problem]')?.getAttribute('data-problem') ?? null,
    headline: document.querySelector('main h1')?.textContent ?? '',
    words: (document.querySelector('.article')?.textContent ?? '').split(/\s+/).filter(Boolean).length,
    quotes: document.querySelectorAll('.quotes li').length,
    actors: document.querySelectorAll('.actors li').length,
  }));
  await view.screenshot({ path: `${SHOTS}/${id}.png` });
  const { problem, headline, ...counts } = shown;
  const note = [problem ?? headline, ...errors].join(' | ');
  return { status: problem ? 'no article' : 'article', note, ...counts, consoleErrors: errors.length };
}

function report(outcome: Outcome, { print }: BenchContext): Outcome {
  const { id, status, words, quotes, actors, consoleErrors, note } = outcome;
  print(
    [
      id.padEnd(14),
      status.padEnd(11),
      `${words} words`.padEnd(12),
      `${quotes} quotes`.padEnd(10),
      `${actors} actors`.padEnd(11),
      `${consoleErrors} errors`,
      ` ${note.slice(0, 90)}`,
    ].join(' '),
  );
  return outcome;
}

function figuresOf(outcomes: readonly Outcome[]): Record<string, number> {
  const count = (status: Outcome['status']) => outcomes.filter((outcome) => outcome.status === status).length;
  return {
    pages: outcomes.length,
    articles: count('article'),
    noArticle: count('no article'),
    failed: count('failed'),
    consoleErrors: outcomes.reduce((sum, { consoleErrors }) => sum + consoleErrors, 0),
  };
}
