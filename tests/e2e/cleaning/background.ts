import type { WebWorker } from 'puppeteer-core';
import type { Settings } from '../../../src/shared/settings-schema.ts';
import type { ChromiumSession } from '../../../src/tools/chromium-session.ts';
import { PATIENCE } from '../drivers.ts';
import { pause } from './styled-page.ts';

/** Waits until the extension has registered its scripts, as it does when it starts. */
export async function untilRegistered(session: ChromiumSession): Promise<void> {
  const worker = await backgroundOf(session);
  const deadline = Date.now() + PATIENCE;
  const count = () =>
    worker.evaluate(`globalThis.chrome?.scripting?.getRegisteredContentScripts().then((list) => list.length) ?? 0`);
  while (!(await count())) {
    if (Date.now() > deadline) throw new Error('Nothing was registered.');
    await pause(50);
  }
}

/** Stores settings as the options page does, and gives the extension time to register in answer. */
export async function storeSettings(session: ChromiumSession, settings: Settings): Promise<void> {
  const worker = await backgroundOf(session);
  await worker.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
  await pause(1000);
}

async function backgroundOf({ browser, extensionId }: ChromiumSession): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().includes(extensionId),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no background.');
  return worker;
}
