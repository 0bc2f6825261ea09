import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ChromiumSession, startChromium } from '../../../src/tools/chromium-session.ts';
import { type CopiedDist, copyDist } from '../copied-dist.ts';
import { PATIENCE } from '../drivers.ts';

let profile: string;
let copy: CopiedDist;
let session: ChromiumSession;
const start = () =>
  startChromium({ dist: copy.folder, headless: true, offline: true, args: [`--user-data-dir=${profile}`] });
beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'pullquote-profile-'));
  copy = copyDist('dist/chrome');
  copy.setManifest({ version: '0.0.1' });
  session = await start();
});
afterAll(async () => {
  await session?.browser.close();
  copy?.remove();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
});

const KEPT = {
  settings: {
    version: '2026-11-23',
    values: { 'reader.size': 25, 'sites:village.example': { reader: 'never' }, rules: ['paper.example##.promo'] },
  },
  hidden: { all: 41, sites: {} },
};
/** Evaluates in a page of the extension that is opened for it: the background may be about to stop. */
async function inside(expression: string): Promise<unknown> {
  const page = await session.browser.newPage();
  try {
    await page.goto(`chrome-extension://${session.extensionId}/src/ui/options/index.html`);
    return await page.evaluate(expression);
  } finally {
    await page.close();
  }
}
const stored = () => inside(`chrome.storage.local.get(['settings', 'hidden'])`);
const registered = () =>
  inside(`chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)`) as Promise<number>;
const version = () => inside('chrome.runtime.getManifest().version').catch(() => null);
const open = async () => (await session.browser.pages()).map((page) => page.url()).sort();

it('welcomes whoever has installed it, once, and nobody else', async () => {
  const welcome = () =>
    session.browser.targets().filter((target) => target.url().endsWith('/src/ui/welcome/index.html')).length;
  // what is loaded from a folder is being worked on, and welcomes nobody; as if it came from a store:
  const install = (reason: string) =>
    session.evaluate(`(() => {
      const stub = async () => ({ installType: 'normal' });
      chrome.management.getSelf = stub;
      if (globalThis.browser?.management) globalThis.browser.management.getSelf = stub;
      chrome.runtime.onInstalled.dispatch({ reason: '${reason}' });
    })()`);
  // the browser has told of the real installation by then
  await expect.poll(registered, { timeout: PATIENCE }).toBeGreaterThan(0);
  expect(welcome()).toBe(0);
  await install('update');
  await install('chrome_update');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(welcome()).toBe(0);
  await install('install');
  await expect.poll(welcome, { timeout: PATIENCE }).toBe(1);
  for (const page of await session.browser.pages()) if (page.url().includes('/welcome/')) await page.close();
});

it('an update keeps everything, and opens nothing', async () => {
  await inside(`chrome.storage.local.set(${JSON.stringify(KEPT)})`);
  await expect.poll(registered, { timeout: PATIENCE }).toBeGreaterThan(0);
  const before = await open();
  copy.setManifest({ version: '0.0.2' });
  expect(await session.browser.installExtension(copy.folder)).toBe(session.extensionId);
  await expect.poll(version, { timeout: PATIENCE }).toBe('0.0.2');
  await expect.poll(registered, { timeout: PATIENCE }).toBeGreaterThan(0);
  expect(await stored()).toEqual(KEPT);
  expect(await open()).toEqual(before);
  const { reader } = (
    (await inside(`chrome.storage.local.get('inForce')`)) as {
      inForce: { reader: { size: number } };
    }
  ).inForce;
  expect(reader.size).toBe(25);
});

it('so does a restart of the browser', async () => {
  await session.browser.close();
  session = await start();
  expect(await version()).toBe('0.0.2');
  expect(await stored()).toEqual(KEPT);
  await expect.poll(registered, { timeout: PATIENCE }).toBeGreaterThan(0);
});
