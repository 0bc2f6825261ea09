import browser from 'webextension-polyfill';
import autoScript from '../content/auto-reader.iife.ts?script';
import readScript from '../content/read.iife.ts?script';
import readerScript from '../content/show-reader.iife.ts?script';
import { OPEN_READER } from '../shared/registration.ts';

/** Opens the reader over the page of a tab, or closes it. @returns false where the browser lets nobody in */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    // the script that reads comes first: it leaves the function behind that the reader calls
    const files = [`/${readScript}`, `/${readerScript}`];
    await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * Makes the reader open by itself on some sites, where it still asks the settings. Changes only what differs.
 * @param matches match patterns that the extension has access to; none takes the registration away
 */
export async function registerReader(matches: readonly string[]): Promise<void> {
  const [present] = await browser.scripting.getRegisteredContentScripts({ ids: [OPEN_READER] });
  if (matches.length === 0) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [OPEN_READER] });
    return;
  }
  if (present && [...(present.matches ?? [])].sort().join() === [...matches].sort().join()) return;
  const script = { id: OPEN_READER, matches: [...matches], js: [readScript, autoScript, readerScript] };
  const how = { runAt: 'document_idle', allFrames: false, persistAcrossSessions: true } as const;
  if (present) await browser.scripting.updateContentScripts([{ ...script, ...how }]);
  else await browser.scripting.registerContentScripts([{ ...script, ...how }]);
}
