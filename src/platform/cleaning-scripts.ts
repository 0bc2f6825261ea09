import browser, { type Scripting } from 'webextension-polyfill';
import cleanScript from '../content/clean.iife.ts?script';
import markScript from '../content/mark-hosts.iife.ts?script';
import { coversHost } from '../shared/origins.ts';
import { OPEN_READER, type Registration } from '../shared/registration.ts';

/** Makes the browser's registered scripts those of a plan, changing only what differs. @throws the browser's own error when it refuses */
export async function registerCleaning(plan: readonly Registration[]): Promise<void> {
  const wanted = new Map(plan.flatMap(asContentScripts).map((script) => [script.id, script]));
  const present = new Map((await cleaningScripts()).map((script) => [script.id, script]));
  const gone = [...present.keys()].filter((id) => !wanted.has(id));
  const added = [...wanted.values()].filter(({ id }) => !present.has(id));
  const changed = [...wanted.values()].filter((script) => {
    const old = present.get(script.id);
    return old !== undefined && fingerprint(old) !== fingerprint(script);
  });
  if (gone.length) await browser.scripting.unregisterContentScripts({ ids: gone });
  if (changed.length) await browser.scripting.updateContentScripts(changed);
  if (added.length) await browser.scripting.registerContentScripts(added);
}

/**
 * Runs the cleaning of a host on a page that is loaded already: the sheets, then the script, as they are registered.
 * @returns false where nothing is registered for the host, and where the browser lets nobody in
 */
export async function injectCleaning(tabId: number, host: string): Promise<boolean> {
  const own = (await cleaningScripts()).filter(
    ({ matches, excludeMatches }) => coversHost(matches ?? [], host) && !coversHost(excludeMatches ?? [], host),
  );
  if (own.length === 0) return false;
  const inOrder = [...own].sort((a, b) => Number(a.runAt === LATE) - Number(b.runAt === LATE));
  const files = (of: 'css' | 'js') => [
    ...new Set(inOrder.flatMap((script) => script[of] ?? []).map((file) => file.replace(/^(?=[^/])/, '/'))),
  ];
  try {
    if (files('css').length) await browser.scripting.insertCSS({ target: { tabId }, files: files('css') });
    await browser.scripting.executeScript({ target: { tabId }, files: files('js') });
    return true;
  } catch {
    return false;
  }
}

/** What is registered, without the reader's. */
async function cleaningScripts(): Promise<Scripting.RegisteredContentScript[]> {
  return (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id !== OPEN_READER);
}

type ContentScript = Scripting.RegisteredContentScript & { id: string };

/** When the script that cleans runs: once the page has loaded, or a moment after it could be used. */
const LATE = 'document_idle';

/** The sheets and a few lines before the first paint; the script that looks for the rest when the page no longer waits for it. */
function asContentScripts({
  id,
  matches,
  excludeMatches,
  css,
  js: first,
  runsScript,
  atStart,
}: Registration): ContentScript[] {
  const where = { matches, excludeMatches, allFrames: false, persistAcrossSessions: true };
  const js = runsScript ? { js: [...first, markScript, ...(atStart ? [cleanScript] : [])] } : {};
  const start: ContentScript = { id, ...where, css, ...js, runAt: 'document_start' };
  if (!runsScript || atStart) return [start];
  return [start, { id: `${id} late`, ...where, js: [cleanScript], runAt: LATE }];
}

/** What a registration does, however the browser writes it down. */
function fingerprint(script: Scripting.RegisteredContentScript): string {
  const { matches, excludeMatches, css, js, runAt } = script;
  return JSON.stringify([
    runAt,
    [...(matches ?? [])].sort(),
    [...(excludeMatches ?? [])].sort(),
    [css, js].map((paths) => (paths ?? []).map((path) => path.replace(/^.*?\/\/[^/]+\/|^\//, ''))),
  ]);
}
