import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { GoldPage } from '../load-pages.ts';
import { serveSavedPage } from '../saved-page.ts';
import { scriptTime, type TraceEvent, unnamedShare } from './script-time.ts';
import type { Snapshot } from './snapshot.ts';

const VIEWPORT = { width: 1280, height: 900 };
const PATIENCE = 20_000;
/** Milliseconds from the page's load to the snapshot: at least, at most, and how long nothing must have been marked. */
const SETTLING = { least: 1000, most: 6000, quiet: 500 };
/** The global name of the code that is evaluated in the page. */
export const OBSERVER = 'pullquoteBench';

/** What one load of a page came to. */
export interface Visit {
  snapshot: Snapshot;
  /** Messages of errors in the console, and uncaught ones, with the address of the script where it is known. */
  errors: string[];
  /** Milliseconds that the page takes for `document.cloneNode(true)`. */
  clone: number;
  /** Milliseconds that scripts of the extension took on the main thread; 0 without one. */
  scriptTime: number;
  /** How much they ran outside of what has a name in a trace, as a share; 0 without the profiler. */
  unnamed: number;
}

export interface VisitOptions {
  /** The observer, as a script. */
  code: string;
  /** Where a picture of the first three screens goes; null for none. */
  screenshot: string | null;
  /** The extension whose time is measured; null for none. */
  extensionId: string | null;
  /** Whether the profiler runs too, which takes time itself. */
  profile?: boolean;
}

const TRACED = ['devtools.timeline', 'v8'];
const PROFILED = ['disabled-by-default-v8.cpu_profiler', 'disabled-by-default-v8.cpu_profiler.hires'];

/** Loads a saved page under its own address with its scripts on and nothing else loaded, waits until it has settled, and takes down what it shows. */
export async function visitPage(browser: Browser, gold: GoldPage, options: VisitOptions): Promise<Visit> {
  const page = await browser.newPage();
  try {
    await page.setViewport(VIEWPORT);
    const errors = listenForErrors(page);
    await serveSavedPage(page, gold.readHtml());
    if (options.extensionId)
      await page.tracing.start({ categories: [...TRACED, ...(options.profile ? PROFILED : [])] });
    await page.goto(gold.url, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
    const evaluate = await ownWorld(page);
    await settle(evaluate);
    const times = options.extensionId ? await stopTracing(page, options.extensionId) : { scriptTime: 0, unnamed: 0 };
    const snapshot = (await evaluate(`${options.code};${OBSERVER}.observe()`)) as Snapshot;
    const clone = (await evaluate(`${OBSERVER}.timeOfClone()`)) as number;
    if (options.screenshot) await takePicture(page, options.screenshot);
    return { snapshot, errors, clone, ...times };
  } finally {
    await page.close();
  }
}

async function stopTracing(page: Page, extensionId: string): Promise<Pick<Visit, 'scriptTime' | 'unnamed'>> {
  const trace = JSON.parse(Buffer.from((await page.tracing.stop()) ?? []).toString()) as { traceEvents: TraceEvent[] };
  const origin = `chrome-extension://${extensionId}/`;
  return { scriptTime: scriptTime(trace.traceEvents, origin), unnamed: unnamedShare(trace.traceEvents, origin) };
}

function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push([message.text(), message.location().url ?? ''].join(' @ '));
  });
  page.on('pageerror', (error) => {
    errors.push(error instanceof Error ? `${error.message} @ ${error.stack?.split('\n')[1]?.trim()}` : String(error));
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  return errors;
}

type Evaluate = (expression: string) => Promise<unknown>;

/** A world of its own beside the page's, as a content script has it. */
async function ownWorld(page: Page): Promise<Evaluate> {
  const session: CDPSession = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: OBSERVER };
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', world);
  return async (expression) => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value;
  };
}

/** Waits in the page until it is loaded (or will not be) and nothing more is marked as hidden. */
async function settle(evaluate: Evaluate): Promise<void> {
  await evaluate(`new Promise((resolve) => {
    const settling = ${JSON.stringify(SETTLING)};
    let loaded = document.readyState === 'complete' ? performance.now() : Infinity;
    let changed = performance.now();
    const begin = performance.now();
    addEventListener('load', () => { loaded = performance.now() }, { once: true });
    const observer = new MutationObserver(() => { changed = performance.now() });
    observer.observe(document, { subtree: true, attributeFilter: ['data-pullquote-hidden', 'data-pullquote-keep'] });
    const timer = setInterval(() => {
      const now = performance.now();
      const settled = now - loaded >= settling.least && now - changed >= settling.quiet;
      if (!settled && now - begin < settling.most) return;
      clearInterval(timer);
      observer.disconnect();
      resolve();
    }, 50);
  })`);
}

async function takePicture(page: Page, path: string): Promise<void> {
  await page.screenshot({
    path: path as `${string}.png`,
    clip: { x: 0, y: 0, width: VIEWPORT.width, height: 3 * VIEWPORT.height },
    captureBeyondViewport: true,
  });
}
