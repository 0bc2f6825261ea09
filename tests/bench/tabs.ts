import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { NEWS_DOMAINS } from '../../src/shared/news-domains.ts';
import { buildAll } from '../../src/tools/build.ts';
import { type Bench, BenchError } from './bench.ts';
import { startCleaning } from './clean/cleaning-session.ts';
import { copyExtension } from './extension-copy.ts';
import { formatTable, median, round } from './figures.ts';
import { type GoldPage, loadPages } from './load-pages.ts';
import { serveSavedPage } from './saved-page.ts';

const TABS = 50;
/** Each kind twice, in an order in which none is always the later: cleaned, not cleaned, and with scripts and sheets of the extension that are empty. */
const ROUNDS = ['with', 'floor', 'without', 'without', 'floor', 'with'] as const;
type Kind = (typeof ROUNDS)[number];
const PATIENCE = 20_000;
/** Milliseconds after which cleaning has settled on a page that stays as it is. */
const REST = 20_000;
const MB = 2 ** 20;

/** What all tabs together take after garbage collection, in bytes. */
interface Taken {
  /** What the scripts of the pages hold, ours among them. */
  heap: number;
  /** Memory of all of the browser's processes, what they share counted once (proportional set size). */
  memory: number;
}

/** Many tabs of news, each at a news domain of its own, with cleaning as installed, at sites that are not cleaned, and with nothing in the files that clean. */
export const tabs: Bench = {
  name: 'tabs',
  summary: '50 tabs (--limit N: N) at news domains with and without cleaning: memory of a tab more (Linux only)',
  run: async (context) => {
    const pages = loadPages({ corpus: context.corpus, limit: null });
    const count = context.limit ?? TABS;
    await buildAll({ quiet: true });
    const rounds: (Taken & { kind: Kind })[] = [];
    for (const kind of ROUNDS) rounds.push({ kind, ...(await takenBy(kind, count, pages)) });
    const rows = rounds.map(({ kind, heap, memory }) => [kind, round(heap / MB, 1), round(memory / MB, 1)]);
    context.print(formatTable([`${count} tabs`, 'heap MB', 'all processes MB'], rows));
    const middle = (kind: Kind, what: keyof Taken) =>
      median(rounds.filter((one) => one.kind === kind).map((one) => one[what]));
    const more = (kind: Kind, what: keyof Taken) =>
      round((middle(kind, what) - middle('without', what)) / count / MB, 2);
    return {
      tabs: count,
      heapPerTab: more('with', 'heap'),
      heapPerTabFloor: more('floor', 'heap'),
      memoryPerTab: more('with', 'memory'),
      memoryPerTabFloor: more('floor', 'memory'),
    };
  },
};

/** Where cleaning is on, those of the news domains that stand evenly far apart in their list. */
const hostOf = (kind: Kind, index: number, count: number) =>
  kind === 'without' ? `without${index}.example` : NEWS_DOMAINS[Math.floor((index * NEWS_DOMAINS.length) / count)];

async function takenBy(kind: Kind, count: number, pages: readonly GoldPage[]): Promise<Taken> {
  const copy = copyExtension('dist/chrome');
  if (kind === 'floor') emptyCleaning(copy.folder);
  const session = await startCleaning(copy.folder, []);
  try {
    const opened: Page[] = [];
    for (let i = 0; i < count; i++) {
      const page = await session.browser.newPage();
      await serveSavedPage(page, pages[i % pages.length]?.readHtml() ?? '');
      await page.goto(`https://${hostOf(kind, i, count)}/2031/03/04/story`, { waitUntil: 'load', timeout: PATIENCE });
      opened.push(page);
    }
    await new Promise((resolve) => setTimeout(resolve, REST));
    let heap = 0;
    for (const page of opened) heap += await heapOf(page);
    return { heap, memory: memoryOf(session.browser) };
  } finally {
    await session.close();
    copy.remove();
  }
}

/** What a browser takes for any extension in a page remains: a world of its own, and its functions. */
function emptyCleaning(folder: string): void {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:^|[/\\])(?:(?:clean|mark-hosts)\.iife\.js|clean\.css)$|(?:^|[/\\])lists[/\\].*\.(?:css|js)$/.test(file),
  );
  for (const file of scripts) writeFileSync(join(folder, file), '');
}

/** After garbage collection, more than once, since what falls away may free more. */
async function heapOf(page: Page): Promise<number> {
  const protocol = await page.createCDPSession();
  for (let i = 0; i < 2; i++) await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize } = await protocol.send('Runtime.getHeapUsage');
  await protocol.detach();
  return usedSize;
}

/** Of the browser and of all that it has started. */
function memoryOf(browser: Browser): number {
  const root = browser.process()?.pid;
  if (root === undefined) throw new BenchError('The browser has no process of its own.');
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    // the name of the program stands in brackets and may hold anything
    const [, rest] = /\) \S+ (\d+)/.exec(read(`/proc/${name}/stat`)) ?? [];
    if (rest) parents.set(Number(name), Number(rest));
  }
  const isOfBrowser = (id: number): boolean => id === root || (parents.has(id) && isOfBrowser(parents.get(id) ?? 0));
  const sizes = [...parents.keys()].filter(isOfBrowser).map((id) => {
    const [, kilobytes] = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${id}/smaps_rollup`)) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  });
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A file of a process; empty where that has ended. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
