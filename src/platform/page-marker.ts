import browser from 'webextension-polyfill';
import markScript from '../content/mark-in-page.iife.ts?script';
import { MARK_FUNCTION, type MarkAnswer, type MarkRequest } from '../shared/page-marks.ts';

/** Seen on light pages and on dark ones. */
const SHEET = `
::highlight(pullquote-place-all), ::highlight(pullquote-place-pointed) { background-color: rgb(168 50 31 / 18%); }
::highlight(pullquote-place) { background-color: rgb(168 50 31 / 30%); text-decoration: underline 2px rgb(200 70 50); }
`;

/** Marks places of the article in the page of a tab, and brings one into sight. @returns null where the page cannot be reached any more */
export async function markTabPage(tabId: number, request: MarkRequest): Promise<MarkAnswer | null> {
  const target = { tabId };
  try {
    await browser.scripting.removeCSS({ target, css: SHEET }).catch(() => undefined);
    await browser.scripting.insertCSS({ target, css: SHEET });
    await browser.scripting.executeScript({ target, files: [`/${markScript}`] });
    const [frame] = await browser.scripting.executeScript({ target, func: callMarker, args: [MARK_FUNCTION, request] });
    return (frame?.result as MarkAnswer | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page's isolated world: it may use nothing from this file. */
function callMarker(name: string, request: unknown): unknown {
  return (globalThis as unknown as Record<string, (request: unknown) => unknown>)[name]?.(request);
}
