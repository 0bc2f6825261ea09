import type { Browser } from 'puppeteer-core';
import { type Bench, BenchError } from './bench.ts';
import { bundleScript } from './bundle.ts';
import type { PageTimes } from './contestants.ts';
import { formatTable, median, quantile, round } from './figures.ts';
import { type GoldPage, loadPages } from './load-pages.ts';
import { launchOffline, openSavedPage } from './saved-page.ts';

const WARM_UP = 2;
const ROUNDS = 6;
/** Corpora of up to so many pages are shown page by page, of larger ones the slowest. */
const FEW = 20;
const NAME = 'pullquoteBench';

interface Timed {
  id: string;
  ours: number;
  readability: number;
  ratio: number;
  article: boolean;
}

/** Reads every page in a real browser, in turn with plain Readability on a clone of the same page. */
export const speed: Bench = {
  name: 'speed',
  summary: 'time to read a page in Chromium against plain Readability on a clone, on the same pages in the same run',
  run: async (context) => {
    const pages = loadPages(context);
    const code = await bundleScript(new URL('./contestants.ts', import.meta.url), NAME);
    const browser = await launchOffline();
    const timed: Timed[] = [];
    try {
      for (const page of pages) {
        const result = await timePage(browser, page, code);
        if (typeof result === 'string') context.print(`${page.id}: not measured, ${result}`);
        else timed.push(result);
      }
    } finally {
      await browser.close();
    }
    if (timed.length === 0) throw new BenchError('No page could be measured.');
    context.print(tableOf(timed, context.worst || (timed.length <= FEW ? timed.length : 10)));
    return figuresOf(timed, pages.length - timed.length);
  },
};

/** Times a page, or says why it could not be. */
async function timePage(browser: Browser, { id, url, readHtml }: GoldPage, code: string): Promise<Timed | string> {
  const address = /^https?:/i.test(url) && URL.canParse(url) ? url : 'https://page.invalid/';
  try {
    const { page, evaluate } = await openSavedPage(browser, { url: address, html: readHtml() });
    try {
      const value = await evaluate(`${code};${NAME}.measure(${WARM_UP}, ${ROUNDS})`);
      const { ours, readability, article } = value as PageTimes;
      const [a, b] = [median(ours), median(readability)];
      return { id, ours: a, readability: b, ratio: a / Math.max(b, 0.01), article };
    } finally {
      await page.close();
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function tableOf(timed: readonly Timed[], count: number): string {
  const slowest = [...timed].sort((a, b) => b.ours - a.ours).slice(0, count);
  const rows = slowest.map(({ id, ours, readability, ratio, article }) => [
    id,
    round(ours, 1),
    round(readability, 1),
    round(ratio, 2),
    article ? '' : 'no article',
  ]);
  return `${formatTable(['page', 'ours ms', 'Readability ms', 'ratio', ''], rows)}\n`;
}

function figuresOf(timed: readonly Timed[], unmeasured: number): Record<string, number> {
  const ours = timed.map((page) => page.ours);
  const readability = timed.map((page) => page.readability);
  return {
    vsReadability: round(median(timed.map((page) => page.ratio)), 3),
    medianMs: round(median(ours), 2),
    p95Ms: round(quantile(ours, 0.95), 2),
    pages: timed.length,
    readabilityMedianMs: round(median(readability), 2),
    readabilityP95Ms: round(quantile(readability, 0.95), 2),
    ...(unmeasured > 0 && { unmeasured }),
  };
}
