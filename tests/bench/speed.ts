import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { type Bench, BenchError } from './bench.ts';
import { bundleScript } from './bundle.ts';
import { type Bar, chartOf, growthChartOf } from './chart.ts';
import type { Contestant, PageTimes } from './contestants.ts';
import { exponent, formatTable, median, quantile, round } from './figures.ts';
import { type GoldPage, loadPages } from './load-pages.ts';
import { launchOffline, openSavedPage } from './saved-page.ts';

const WARM_UP = 2;
const ROUNDS = 6;
/** Corpora of up to so many pages are shown page by page, of larger ones the slowest. */
const FEW = 20;
const NAME = 'pullquoteBench';
/** Sizes of the pages for the growth, in nodes. */
const SIZES = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000];
const CHART = 'out/speed.svg';
const GROWTH = 'out/speed-growth.svg';

interface Timed extends Omit<PageTimes, 'times'> {
  id: string;
  /** Medians in milliseconds. */
  ms: Record<Contestant, number>;
}

/** Reads every page in a real browser, in turn with plain Readability on a clone of the same page, and with Defuddle where peers are asked for. */
export const speed: Bench = {
  name: 'speed',
  summary: 'time to read a page against plain Readability on a clone, and Defuddle, on the same pages in the same run',
  run: async (context) => {
    const pages = loadPages(context);
    const names: Contestant[] = ['ours', 'readability', ...(context.peers ? (['defuddle'] as const) : [])];
    const code = await bundleScript(new URL('./contestants.ts', import.meta.url), NAME);
    const browser = await launchOffline(context.browser);
    const timed: Timed[] = [];
    try {
      for (const page of pages) {
        const result = await timePage(browser, page, { code, names, parsed: context.browser === 'firefox' });
        if (typeof result === 'string') context.print(`${page.id}: not measured, ${result}`);
        else timed.push(result);
      }
      if (timed.length === 0) throw new BenchError('No page could be measured.');
      context.print(tableOf(timed, names, context.worst || (timed.length <= FEW ? timed.length : 10)));
      const growth = await timeGrowth(browser, code);
      context.print(
        formatTable(
          ['nodes', 'ms'],
          growth.map(({ size, ms }) => [size, round(ms, 1)]),
        ),
      );
      writeChart(timed, names);
      const growthNodes = exponent(growth);
      writeFileSync(
        GROWTH,
        growthChartOf([{ title: 'Reading a page', unit: 'nodes', points: growth, exponent: growthNodes }]),
      );
      context.print(`\nThe charts are ${CHART} and ${GROWTH}.`);
      return {
        ...figuresOf(timed, names),
        growthNodes: round(growthNodes, 3),
        unmeasured: pages.length - timed.length,
      };
    } finally {
      await browser.close();
    }
  },
};

interface How {
  code: string;
  names: readonly Contestant[];
  /** Whether the page is parsed into a document of its own, where the browser gives no world beside the page's scripts. */
  parsed: boolean;
}

/** Times a page, or says why it could not be. */
async function timePage(browser: Browser, { id, url, readHtml }: GoldPage, how: How): Promise<Timed | string> {
  try {
    const { times, article, secondTry } = how.parsed
      ? await timeParsed(browser, readHtml(), how)
      : await timeOpened(browser, { url: addressOf(url), html: readHtml() }, how);
    const ms = { ours: median(times.ours), readability: median(times.readability), defuddle: median(times.defuddle) };
    return { id, ms, article, secondTry };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const addressOf = (url: string) => (/^https?:/i.test(url) && URL.canParse(url) ? url : 'https://page.invalid/');
const call = (names: readonly Contestant[]) => `${NAME}.measure(${JSON.stringify(names)}, ${WARM_UP}, ${ROUNDS}`;

async function timeOpened(
  browser: Browser,
  page: { url: string; html: string },
  { code, names }: How,
): Promise<PageTimes> {
  const opened = await openSavedPage(browser, page);
  try {
    return (await opened.evaluate(`${code};${call(names)})`)) as PageTimes;
  } finally {
    await opened.page.close();
  }
}

async function timeParsed(browser: Browser, html: string, { code, names }: How): Promise<PageTimes> {
  const page = await browser.newPage();
  try {
    return (await page.evaluate(`${code};${call(names)}, ${JSON.stringify(html)})`)) as PageTimes;
  } finally {
    await page.close();
  }
}

/** How the time grows with the page, each size on a blank page of its own. */
async function timeGrowth(browser: Browser, code: string): Promise<{ size: number; ms: number }[]> {
  const growth: { size: number; ms: number }[] = [];
  for (const nodes of SIZES) {
    const page = await browser.newPage();
    const rounds = nodes > 50_000 ? 2 : 6;
    const timed = (await page.evaluate(`${code};${NAME}.timeOfNodes(${nodes}, ${rounds})`)) as {
      nodes: number;
      ms: number;
    };
    growth.push({ size: timed.nodes, ms: timed.ms });
    await page.close();
  }
  return growth;
}

const ratio = ({ ms }: Timed, peer: Contestant) => ms.ours / Math.max(ms[peer], 0.01);
const peersOf = (names: readonly Contestant[]) => names.filter((name) => name !== 'ours');

function tableOf(timed: readonly Timed[], names: readonly Contestant[], count: number): string {
  const slowest = [...timed].sort((a, b) => b.ms.ours - a.ms.ours).slice(0, count);
  const rows = slowest.map((page) => [
    page.id,
    ...names.map((name) => round(page.ms[name], 1)),
    ...peersOf(names).map((name) => round(ratio(page, name), 2)),
    page.article ? (page.secondTry ? 'second try' : '') : 'no article',
  ]);
  return `${formatTable(['page', ...names.map((name) => `${name} ms`), ...peersOf(names).map((name) => `/ ${name}`), ''], rows)}\n`;
}

/** Medians and 95th percentiles of times, and of the pages' ratios with their quartiles. */
function figuresOf(timed: readonly Timed[], names: readonly Contestant[]): Record<string, number | number[]> {
  const figures: Record<string, number | number[]> = { pages: timed.length };
  const first = timed.filter(({ secondTry }) => !secondTry);
  for (const peer of peersOf(names)) {
    const name = `vs${peer[0]?.toUpperCase()}${peer.slice(1)}`;
    const ratios = timed.map((page) => ratio(page, peer));
    figures[name] = round(median(ratios), 3);
    figures[`${name}Quartiles`] = [0.25, 0.75, 0.95].map((share) => round(quantile(ratios, share), 2));
    figures[`${name}FirstTry`] = round(median(first.map((page) => ratio(page, peer))), 3);
  }
  for (const name of names) {
    const times = timed.map(({ ms }) => ms[name]);
    figures[`${name}MedianMs`] = round(median(times), 2);
    figures[`${name}P95Ms`] = round(quantile(times, 0.95), 2);
  }
  return figures;
}

function writeChart(timed: readonly Timed[], names: readonly Contestant[]): void {
  const titles = { ours: 'Pullquote', readability: 'Readability on a clone', defuddle: 'Defuddle on a clone' };
  const bars = names.map((name): Bar => {
    const times = timed.map(({ ms }) => ms[name]);
    return { title: titles[name], median: median(times), p95: quantile(times, 0.95) };
  });
  mkdirSync(dirname(CHART), { recursive: true });
  writeFileSync(
    CHART,
    chartOf(`Reading a page, in milliseconds: median and 95th percentile of ${timed.length} pages`, bars),
  );
}
