import type { Page } from 'puppeteer-core';
import { buildAll } from '../../src/tools/build.ts';
import { isPopupSettled } from '../../src/tools/view-popup.ts';
import { type Bench, BenchError } from './bench.ts';
import { type CleaningSession, startCleaning } from './clean/cleaning-session.ts';
import { formatTable, median, quantile, round } from './figures.ts';
import { type GoldPage, loadPages } from './load-pages.ts';
import { serveSavedPage } from './saved-page.ts';
import { ourTasks } from './tasks/our-tasks.ts';
import { traceOf } from './tasks/trace-of.ts';

const PATIENCE = 20_000;
/** Pages with more nodes may take longer. */
const MOST_NODES = 20_000;
/** A task of so many milliseconds is long: https://w3c.github.io/longtasks/ */
const LONG = 50;
/** Milliseconds in which a page is cleaned after its load, and in which the reader is drawn. */
const REST = 2_500;
const PARTS = ['cleaning', 'reading', 'reader'] as const;

/** The longest task of ours on every page: while it is cleaned, read for the popup, and shown in the reader. */
export const tasks: Bench = {
  name: 'tasks',
  summary: 'the longest task of ours in a page’s main thread while it is cleaned, read and shown in the reader',
  run: async (context) => {
    const pages = loadPages(context);
    await buildAll({ quiet: true });
    const hosts = [...new Set(pages.map(({ url }) => new URL(addressOf(url)).hostname))];
    const session = await startCleaning('dist/chrome', hosts);
    const longest: { id: string; nodes: number; ms: number[] }[] = [];
    try {
      for (const page of pages) {
        try {
          longest.push({ id: page.id, ...(await longestOn(session, page)) });
        } catch (error) {
          context.print(`${page.id}: not measured, ${error instanceof Error ? error.message : error}`);
        }
      }
    } finally {
      await session.close();
    }
    const small = longest.filter(({ nodes }) => nodes <= MOST_NODES);
    if (small.length === 0) throw new BenchError('No page could be measured.');
    const worst = [...longest].sort((a, b) => Math.max(...b.ms) - Math.max(...a.ms)).slice(0, context.worst || 10);
    const rows = worst.map(({ id, nodes, ms }) => [id, nodes, ...ms.map((one) => round(one, 1))]);
    context.print(formatTable(['page', 'nodes', ...PARTS.map((name) => `${name} ms`)], rows));
    const figures = PARTS.flatMap((name, i) => {
      const ms = small.map((page) => page.ms[i] ?? 0);
      const long = ms.filter((one) => one > LONG).length;
      return [
        [`${name}Median`, round(median(ms), 1)],
        [`${name}P95`, round(quantile(ms, 0.95), 1)],
        [`${name}Long`, long],
      ];
    });
    return { pages: longest.length, ofUpTo20000Nodes: small.length, ...Object.fromEntries(figures) };
  },
};

const addressOf = (url: string) => (/^https?:/i.test(url) && URL.canParse(url) ? url : 'https://page.example/');

async function longestOn(session: CleaningSession, gold: GoldPage): Promise<{ nodes: number; ms: number[] }> {
  const page = await session.browser.newPage();
  const origin = `chrome-extension://${session.extensionId}/src/content/`;
  const longest = async (work: () => Promise<unknown>) => ourTasks(await traceOf(page, work), origin)[0] ?? 0;
  const rest = () => new Promise((resolve) => setTimeout(resolve, REST));
  try {
    await serveSavedPage(page, gold.readHtml());
    const cleaning = await longest(async () => {
      await page.goto(addressOf(gold.url), { waitUntil: 'load', timeout: PATIENCE });
      await rest();
    });
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    let popup: Page | null = null;
    const reading = await longest(async () => {
      popup = await session.openPopup(page);
      await popup.waitForFunction(`(${isPopupSettled})(window)`, { timeout: PATIENCE });
    });
    const button = await (popup as Page | null)?.$('.bar .primary-button');
    const reader = button
      ? await longest(async () => {
          await button.click();
          await rest();
        })
      : 0;
    return { nodes, ms: [cleaning, reading, reader] };
  } finally {
    await page.close();
  }
}
