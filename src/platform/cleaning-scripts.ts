import browser, { type Scripting } from 'webextension-polyfill';
import cleanScript from '../content/clean.iife.ts?script';
import { coversHost } from '../shared/origins.ts';
import { OPEN_READER, type Registration } from '../shared/registration.ts';

/** Makes the browser's registered scripts those of a plan, changing only what differs. @throws the browser's own error when it refuses */
export async function registerCleaning(plan: readonly Registration[]): Promise<void> {
  const wanted = new Map(plan.map((registration) => [registration.id, asContentScript(registration)]));
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
  const scripts = await cleaningScripts();
  const own = scripts.find(({ matches }) => coversHost(matches ?? [], host));
  if (!own) return false;
  const [css, js] = [own.css ?? [], own.js ?? []].map((files) => files.map((file) => file.replace(/^(?=[^/])/, '/')));
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: css ?? [] });
    await browser.scripting.executeScript({ target: { tabId }, files: js ?? [] });
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

function asContentScript({ id, matches, excludeMatches, css, runsScript }: Registration): ContentScript {
  return {
    id,
    matches,
    excludeMatches,
    css,
    ...(runsScript && { js: [cleanScript] }),
    runAt: 'document_start',
    allFrames: false,
    persistAcrossSessions: true,
  };
}

/** What a registration does, however the browser writes it down. */
function fingerprint(script: Scripting.RegisteredContentScript): string {
  const { matches, excludeMatches, css, js } = script;
  return JSON.stringify([
    [...(matches ?? [])].sort(),
    [...(excludeMatches ?? [])].sort(),
    [css, js].map((paths) => (paths ?? []).map((path) => path.replace(/^.*?\/\/[^/]+\/|^\//, ''))),
  ]);
}
