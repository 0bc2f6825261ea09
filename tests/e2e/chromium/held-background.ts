import type { Browser, Target, WebWorker } from 'puppeteer-core';
import { PATIENCE } from '../drivers.ts';

/** What is left in the background's own world while it is held. */
interface Held {
  asked: number;
  release: (() => void)[];
}

/** The background of the extension, made to wait with every answer. */
export interface HeldBackground {
  /** Waits until it has been asked, so that it is in mid-flight. */
  asked(): Promise<void>;
  /** Lets it answer what it was asked. */
  release(): Promise<void>;
  /** Stops it, as the browser does when it wants the memory. The next message starts a new one, which is not held. */
  kill(): Promise<void>;
}

/**
 * Holds the background that is running: it is asked, and does not come to an answer. It waits at its first asynchronous step, the hash of the text; a
 * debugger's pause would hold the popup as well, which runs in the same process.
 */
export async function holdBackground(browser: Browser): Promise<HeldBackground> {
  const worker = await runningWorker(browser);
  await worker.evaluate(() => {
    const held: Held = { asked: 0, release: [] };
    Object.assign(globalThis, { held });
    const { subtle } = crypto;
    const digest = subtle.digest.bind(subtle);
    subtle.digest = (algorithm, data) =>
      new Promise((resolve) => {
        held.asked++;
        held.release.push(() => resolve(digest(algorithm, data)));
      });
  });
  return {
    asked: () => poll(() => worker.evaluate(() => (globalThis as unknown as { held: Held }).held.asked > 0)),
    release: () =>
      worker.evaluate(() => {
        for (const answer of (globalThis as unknown as { held: Held }).held.release.splice(0)) answer();
      }),
    kill: () => stopBackground(browser),
  };
}

/** Stops the background where it runs, and waits until it is gone. */
export async function stopBackground(browser: Browser): Promise<void> {
  const target = browser.targets().find(isBackground);
  const worker = await target?.worker();
  if (!worker) return;
  const gone = new Promise<void>((resolve) => {
    const onDestroyed = (destroyed: Target) => {
      if (destroyed !== target) return;
      browser.off('targetdestroyed', onDestroyed);
      resolve();
    };
    browser.on('targetdestroyed', onDestroyed);
  });
  // closing takes leave of a session afterwards, which may have gone along with the worker
  await worker.close().catch((error: unknown) => {
    if (!String(error).includes('No session with given id')) throw error;
  });
  await gone;
}

const isBackground = (target: Target) => target.type() === 'service_worker';

/** The background once it listens: it is there a little before the browser's functions are. */
async function runningWorker(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget(isBackground, { timeout: PATIENCE });
  const worker = await target.worker();
  if (!worker) throw new Error('The background has gone.');
  await poll(() => worker.evaluate('globalThis.chrome?.runtime?.onMessage.hasListeners() === true'));
  return worker;
}

async function poll(isSo: () => Promise<unknown>): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('The background never got there.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
