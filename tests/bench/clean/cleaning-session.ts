import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Target } from 'puppeteer-core';
import { hostAndParents } from '../../../src/shared/hosts.ts';
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
 * @param asInstalled hosts with the kinds that are on after installing; where there are only such, with the teasers that are hidden then
 */
export async function startCleaning(
  dist: string,
  hosts: readonly string[],
  asInstalled: readonly string[] = [],
): Promise<CleaningSession> {
  const copy = copyExtension(dist);
  const session = await startChromium({ dist: copy.folder, headless: true, offline: true });
  const files = await registerFor(session, settingsFor(hosts, asInstalled));
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

function settingsFor(hosts: readonly string[], asInstalled: readonly string[]): Pick<Settings, 'cleaning' | 'sites'> {
  const kinds = Object.fromEntries(CLEANING_KINDS.map((kind) => [kind, true])) as Settings['cleaning']['kinds'];
  const { kinds: first } = defaultSettings().cleaning;
  const bare = (host: string) => host.replace(/^www\./, '');
  const sites = [
    ...hosts.map((host) => [bare(host), { clean: true }]),
    ...asInstalled.map((host) => [bare(host), { clean: true, kinds: first }]),
  ];
  return {
    cleaning: { ...defaultSettings().cleaning, on: true, ...(hosts.length > 0 && { kinds, teasers: 'all' }) },
    sites: Object.fromEntries(sites),
  };
}

/** Stores settings as the options page does, waits for what is registered in answer, and gives the files of all scripts. */
async function registerFor(
  { browser, extensionId }: ChromiumSession,
  settings: Pick<Settings, 'cleaning' | 'sites'>,
): Promise<string[]> {
  const isBackground = (target: Target) => target.type() === 'service_worker' && target.url().includes(extensionId);
  const target = await browser.waitForTarget(isBackground);
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no background.');
  const deadline = Date.now() + PATIENCE;
  const wait = () => new Promise((resolve) => setTimeout(resolve, 100));
  const ask = async () =>
    JSON.stringify(await worker.evaluate('globalThis.chrome?.scripting?.getRegisteredContentScripts()'));
  // what is stored while the extension is being installed may be written over by it
  const settled = async (isRight: (registered: string) => boolean) => {
    let last = '';
    let since = Date.now();
    while (!isRight(last) || Date.now() - since < QUIET) {
      if (Date.now() > deadline) throw new Error('Cleaning was not registered for the hosts.');
      const now = (await ask()) ?? '';
      if (now !== last) [last, since] = [now, Date.now()];
      await wait();
    }
    return last;
  };
  await settled((registered) => registered.includes('matches'));
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
  const hosts = Object.keys(settings.sites);
  // a part of a site that is like the rest stands in its entry
  const isIn = (registered: string) => (host: string) => registered.includes(`*://*.${host}/*`);
  const last = await settled((registered) => hosts.every((host) => hostAndParents(host).some(isIn(registered))));
  const scripts = JSON.parse(last) as { js?: string[] }[];
  return [...new Set(scripts.flatMap(({ js = [] }) => js))];
}
