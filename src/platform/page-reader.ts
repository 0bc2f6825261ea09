import browser from 'webextension-polyfill';
import readScript from '../content/read.iife.ts?script';
import { type PageAnswer, READ_FUNCTION } from '../shared/page-answer.ts';

/** The page could not be reached; the message is the browser's own. */
export class PageAccessError extends Error {}

/**
 * Reads the page of a tab: injects the reading script and calls it. It leaves nothing running in the page.
 * @param force read the page as it is, even if it is still loading or does not look like an article
 * @throws PageAccessError where the browser lets no extension in, and when the page went away
 */
export async function readTabPage(tabId: number, force: boolean): Promise<PageAnswer> {
  const target = { tabId };
  try {
    // from the root: Firefox takes a relative path from the folder of the page that asks
    await browser.scripting.executeScript({ target, files: [`/${readScript}`], injectImmediately: true });
    const [frame] = await browser.scripting.executeScript({
      target,
      func: callReader,
      args: [READ_FUNCTION, force],
      injectImmediately: true,
    });
    if (frame?.result) return frame.result as PageAnswer;
  } catch (error) {
    throw new PageAccessError(error instanceof Error ? error.message : String(error));
  }
  throw new PageAccessError('The page went away while it was read.');
}

/** Runs in the page's isolated world: it may use nothing from this file. */
function callReader(name: string, force: boolean): unknown {
  return (globalThis as unknown as Record<string, (force: boolean) => unknown>)[name]?.(force);
}
