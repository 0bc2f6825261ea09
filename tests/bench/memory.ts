import type { CDPSession, Page } from 'puppeteer-core';
import { buildAll } from '../../src/tools/build.ts';
import { type ChromiumSession, startChromium } from '../../src/tools/chromium-session.ts';
import { isPopupSettled } from '../../src/tools/view-popup.ts';
import { type Bench, BenchError } from './bench.ts';
import { copyExtension } from './extension-copy.ts';
import { formatTable, round } from './figures.ts';
import { loadPages } from './load-pages.ts';
import { serveSavedPage } from './saved-page.ts';

const TIMES = 200;
/** The memory is taken first after so many times: what is kept on purpose is there then. */
const SETTLED = 20;
const PATIENCE = 20_000;
/** Milliseconds in which what waits for a while, as for voices, has come to its end. */
const REST = 2_000;

/** What a page holds after garbage collection. */
interface Held {
  heap: number;
  nodes: number;
  listeners: number;
}

/** Opens and closes popup and reader over one page many times, and takes what the page holds after garbage collection. */
export const memory: Bench = {
  name: 'memory',
  summary:
    'popup and reader opened and closed over a page 200 times (--limit N times): growth of heap, nodes and listeners',
  run: async (context) => {
    const [gold] = loadPages({ ...context, limit: 1 });
    if (!gold) throw new BenchError('There are no pages.');
    const times = context.limit ?? TIMES;
    if (times <= SETTLED) throw new BenchError(`--limit wants more than ${SETTLED}.`);
    await buildAll({ quiet: true });
    const copy = copyExtension('dist/chrome');
    const session = await startChromium({ dist: copy.folder, headless: true, offline: true });
    try {
      const page = await session.browser.newPage();
      await page.setJavaScriptEnabled(false);
      await serveSavedPage(page, gold.readHtml());
      await page.goto(gold.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
      // the page's own scripts have had no turn; where all are off the browser calls none of ours back either, and nothing would end
      await page.setJavaScriptEnabled(true);
      const protocol = await page.createCDPSession();
      const after = new Map<string, { first: Held; last: Held }>();
      for (const [name, openAndClose] of [
        ['reader', toggleReader],
        ['popup', openPopup],
      ] as const) {
        for (let i = 0; i < SETTLED; i++) await openAndClose(session, page);
        const first = await heldBy(protocol);
        for (let i = SETTLED; i < times; i++) await openAndClose(session, page);
        after.set(name, { first, last: await heldBy(protocol) });
      }
      const rows = [...after].map(([name, { first, last }]) => [
        name,
        ...(['heap', 'nodes', 'listeners'] as const).flatMap((what) => [first[what], last[what]]),
      ]);
      context.print(formatTable(['', 'heap', 'after', 'nodes', 'after', 'listeners', 'after'], rows));
      const growth = ({ first, last }: { first: Held; last: Held }) => round(last.heap / first.heap - 1, 4);
      return { times, ...Object.fromEntries([...after].map(([name, held]) => [`${name}Growth`, growth(held)])) };
    } finally {
      await session.browser.close();
      copy.remove();
    }
  },
};

/** In bytes; garbage is collected more than once, since what falls away may free more. */
async function heldBy(protocol: CDPSession): Promise<Held> {
  await new Promise((resolve) => setTimeout(resolve, REST));
  await protocol.send('Performance.enable');
  for (let i = 0; i < 3; i++) await protocol.send('HeapProfiler.collectGarbage');
  const { metrics } = await protocol.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

async function openPopup(session: ChromiumSession, page: Page): Promise<void> {
  const popup = await session.openPopup(page);
  await popup.waitForFunction(`(${isPopupSettled})(window)`, { timeout: PATIENCE });
  await popup.close();
}

const OPEN = `document.querySelector('pullquote-reader') !== null`;
const TAB = 'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab)';

async function toggleReader({ evaluate }: ChromiumSession, page: Page): Promise<void> {
  await page.bringToFront();
  for (const isOpen of [true, false]) {
    await evaluate(`${TAB}.then((tab) => chrome.commands.onCommand.dispatch('toggle-reader', tab))`);
    const deadline = Date.now() + PATIENCE;
    while ((await evaluate(isOpenIn)) !== isOpen) {
      if (Date.now() > deadline) throw new BenchError(`The reader did not ${isOpen ? 'open' : 'close'}.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const isOpenIn = `${TAB}.then((tab) => chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => ${OPEN} })).then(([{ result }]) => result)`;
