import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Target } from 'puppeteer-core';
import { CLEANING_KINDS } from '../../../src/shared/settings.ts';
import type { Settings } from '../../../src/shared/settings-schema.ts';
import { defaultSettings } from '../../../src/shared/settings-values.ts';
import { type ChromiumSession, startChromium } from '../../../src/tools/chromium-session.ts';
import { copyExtension } from '../extension-copy.ts';

const PATIENCE = 30_000;
/** Milliseconds for which the registrations must have stayed the same. */
const QUIET = 2000;

/** Chromium with a copy of the built extension that may clean every site. */
export interface CleaningSession extends ChromiumSession {
  /** The files of the scripts that are injected, and their size compressed, in bytes; both empty while the extension cleans nothing. */
  injected: { files: string[]; gzip: number };
  close(): Promise<void>;
}

/**
 * Starts it with all kinds and all teasers on for some hosts.
 * @param dist the built extension, which stays as it is
 */
export async function startCleaning(dist: string, hosts: readonly string[]): Promise<CleaningSession> {
  const copy = copyExtension(dist);
  const session = await startChromium({ dist: copy.folder, headless: true, offline: true });
  const files = await registerFor(session, settingsFor(hosts));
  const bytes = files.map((file) => gzipSync(readFileSync(join(copy.folder, file))).length);
  return {
    ...session,
    injected: { files, gzip: bytes.reduce((sum, size) => sum + size, 0) },
    close: async () => {
      await session.browser.close();
      copy.remove();
    },
  };
}

function settingsFor(hosts: readonly string[]): Pick<Settings, 'cleaning' | 'sites'> {
  const kinds = Object.fromEntries(CLEANING_KINDS.map((kind) => [kind, true])) as Settings['cleaning']['kinds'];
  const sites = hosts.map((host) => [host.replace(/^www\./, ''), { clean: true }]);
  return {
    cleaning: { ...defaultSettings().cleaning, on: true, kinds, teasers: 'all' },
    sites: Object.fromEntries(sites),
  };
}

/** Stores settings as the options page does, waits for what is registered in answer, and gives the files of all scripts. */
async function registerFor({ browser, extensionId }: ChromiumSession, settings: object): Promise<string[]> {
  const isBackground = (target: Target) => target.type() === 'service_worker' && target.url().includes(extensionId);
  const target = await browser.waitForTarget(isBackground);
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no background.');
  const deadline = Date.now() + PATIENCE;
  const wait = () => new Promise((resolve) => setTimeout(resolve, 100));
  while (Date.now() < deadline && !(await worker.evaluate('Boolean(globalThis.chrome?.storage)'))) await wait();
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
  let last = '[]';
  let since = Date.now();
  // the registrations are there when they have not changed for a while
  while (Date.now() < deadline && Date.now() - since < QUIET) {
    const now = JSON.stringify(await worker.evaluate('chrome.scripting.getRegisteredContentScripts()'));
    if (now !== last) [last, since] = [now, Date.now()];
    await wait();
  }
  const scripts = JSON.parse(last) as { js?: string[] }[];
  return [...new Set(scripts.flatMap(({ js = [] }) => js))];
}
