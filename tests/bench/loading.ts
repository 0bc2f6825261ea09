import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { buildAll } from '../../src/tools/build.ts';
import type { Bench } from './bench.ts';
import { startCleaning } from './clean/cleaning-session.ts';
import { sampledTime, taskTime } from './clean/script-time.ts';
import { formatTable, median, round, upperEnd } from './figures.ts';
import { serveSavedPage } from './saved-page.ts';
import { traceOf } from './tasks/trace-of.ts';

const FOLDER = 'tests/styled';
const PAGES = 10;
const PAIRS = 30;
/** The same page in the same browser at a news domain that is cleaned as after installing, at a host where every kind is on, and at one that is not cleaned. */
const HOSTS = { with: 'https://theweek.com', all: 'https://paper.example', without: 'https://plain.example' };
type Host = keyof typeof HOSTS;
const PATIENCE = 20_000;

/** Milliseconds from the start of a load. */
interface Load {
  paint: number;
  load: number;
}

/** Loads styled pages with and without cleaning in turn, and a page that keeps inserting. */
export const loading: Bench = {
  name: 'loading',
  summary:
    'what cleaning delays of first paint and load, in paired loads of styled pages, and its share of a page that keeps inserting',
  run: async ({ limit, print }) => {
    await buildAll({ quiet: true });
    const session = await startCleaning('dist/chrome', [hostOf('all')], [hostOf('with')]);
    const ratios: Record<keyof Load, number[]> = { paint: [], load: [] };
    const all: Record<keyof Load, number[]> = { paint: [], load: [] };
    try {
      const rows: (string | number)[][] = [];
      for (const name of readdirSync(FOLDER).sort().slice(0, PAGES)) {
        const pairs = await loadPairs(
          session.browser,
          readFileSync(`${FOLDER}/${name}/page.html`, 'utf8'),
          limit ?? PAIRS,
        );
        const ratio = (host: Host, what: keyof Load) =>
          pairs.map((pair) => pair[host][what] / Math.max(0.1, pair.without[what]));
        for (const what of ['paint', 'load'] as const) {
          ratios[what].push(...ratio('with', what));
          all[what].push(...ratio('all', what));
        }
        const milliseconds = (host: Host, what: keyof Load) => round(median(pairs.map((pair) => pair[host][what])), 1);
        rows.push([
          name,
          round(median(ratio('with', 'paint')), 3),
          round(median(ratio('with', 'load')), 3),
          ...(['without', 'with', 'all'] as const).flatMap((host) => [
            milliseconds(host, 'paint'),
            milliseconds(host, 'load'),
          ]),
        ]);
      }
      const columns = ['without', 'as installed', 'all kinds'].flatMap((name) => [`${name}: paint ms`, 'load ms']);
      print(formatTable(['page', 'paint', 'load', ...columns], rows));
      const mutationShare = await shareOfMutations(session.browser, session.extensionId);
      return {
        pages: rows.length,
        pairs: ratios.load.length,
        loadRatio: round(Math.max(upperEnd(ratios.paint), upperEnd(ratios.load)), 3),
        paintMedian: round(median(ratios.paint), 3),
        loadMedian: round(median(ratios.load), 3),
        loadRatioAllKinds: round(Math.max(upperEnd(all.paint), upperEnd(all.load)), 3),
        mutationShare: round(mutationShare, 4),
      };
    } finally {
      await session.close();
    }
  },
};

const hostOf = (host: Host) => new URL(HOSTS[host]).hostname;

async function loadPairs(browser: Browser, html: string, count: number): Promise<Record<Host, Load>[]> {
  const pairs: Record<Host, Load>[] = [];
  // the first pair pays for what the browser keeps
  for (let i = -1; i < count; i++) {
    const hosts = ['with', 'without', 'all'] as const;
    const order = i % 2 === 0 ? hosts : [...hosts].reverse();
    const pair = { with: { paint: 0, load: 0 }, all: { paint: 0, load: 0 }, without: { paint: 0, load: 0 } };
    for (const which of order) pair[which] = await loadOnce(browser, HOSTS[which], html);
    if (i >= 0) pairs.push(pair);
  }
  return pairs;
}

async function loadOnce(browser: Browser, host: string, html: string): Promise<Load> {
  const page = await browser.newPage();
  try {
    await serveSavedPage(page, html);
    await page.goto(`${host}/2031/03/04/story`, { waitUntil: 'load', timeout: PATIENCE });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, {
      timeout: PATIENCE,
    });
    return await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const start = navigation?.responseEnd ?? 0;
      // from the answer on: what comes before it is the instrument's
      return { paint: paint - start, load: (navigation?.loadEventEnd ?? 0) - start };
    });
  } finally {
    await page.close();
  }
}

const BATCHES = 100;
const BATCH = 50;
const STORY = 'The heron stayed in the harbour of Port Ansel for nine days, and the fishermen counted what it took.';
const INSERTING = `<!doctype html><html lang="en"><head><title>The heron stays</title></head><body><article><h1>The heron stays</h1>
${`<p>${STORY} ${STORY}</p>`.repeat(12)}</article><ul id="list"></ul><script>
let batch = 0;
const step = () => {
  const part = document.createDocumentFragment();
  for (let i = 0; i < ${BATCH / 2}; i++) {
    const item = document.createElement('li');
    item.append('Line ' + batch + ' of the harbour log, number ' + i);
    part.append(item);
  }
  document.getElementById('list').append(part);
  if (++batch < ${BATCHES}) setTimeout(step, 20);
  else document.title = 'done';
};
addEventListener('load', () => setTimeout(step, 1500));
</script></body></html>`;

/** Our share of the time in which the main thread of a page works that inserts five thousand nodes in a hundred batches. */
async function shareOfMutations(browser: Browser, extensionId: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await serveSavedPage(page, INSERTING);
    await page.goto(`${HOSTS.all}/2031/03/04/log`, { waitUntil: 'load', timeout: PATIENCE });
    const events = await traceOf(
      page,
      () => page.waitForFunction(() => document.title === 'done', { timeout: PATIENCE, polling: 500 }),
      true,
    );
    const origin = `chrome-extension://${extensionId}/`;
    return sampledTime(events, origin) / Math.max(0.001, taskTime(events));
  } finally {
    await page.close();
  }
}
