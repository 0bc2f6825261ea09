import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { chromiumDriver, settled } from '../drivers.ts';
import { startSite } from '../site.ts';

/** What the network service was asked for, from Chromium's own log. */
interface Request {
  url: string;
  initiator: string;
}

async function requestsIn(log: string): Promise<Request[]> {
  const { events } = JSON.parse(await readFile(log, 'utf8')) as { events: { params?: Partial<Request> }[] };
  return events.flatMap(({ params }) =>
    params?.url && params.initiator ? [{ url: params.url, initiator: params.initiator }] : [],
  );
}

/** Errors and warnings of a target, from its start: the browser repeats what was said before it was asked. */
async function complaintsOf(target: Target): Promise<string[]> {
  const complaints: string[] = [];
  const session = await target.createCDPSession();
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => complaints.push(exceptionDetails.text));
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (['error', 'warning', 'assert'].includes(type))
      complaints.push(args.map(({ value }) => String(value)).join(' '));
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' || entry.level === 'warning') complaints.push(entry.text);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
  return complaints;
}

it('nothing is asked of any network, and nobody complains', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-net-'));
  const log = join(folder, 'net.json');
  const site = await startSite();
  const driver = await chromiumDriver([`--log-net-log=${log}`]);
  const complaints: string[][] = [];
  try {
    for (const path of ['/fixture/sample', '/fixture/feature', '/fixture/live-blog', '/fixture/home-page']) {
      await driver.open(site.url(path));
      const popup = await driver.clickButton();
      const targets = driver.session.browser
        .targets()
        .filter((target) => target.url().startsWith(`chrome-extension://${driver.session.extensionId}/`));
      expect(targets.map((target) => target.type())).toContain('service_worker');
      const listening = await Promise.all(targets.map(complaintsOf));
      if ((await settled(popup)).problem) {
        await popup.click('.primary-button');
      } else {
        await popup.click('[aria-controls="ledger"]');
        await popup.click('.quotes li > button');
      }
      await settled(popup);
      complaints.push(...listening);
      await driver.clear();
    }
  } finally {
    await driver.stop();
    site.close();
  }
  const requests = await requestsIn(log);
  await rm(folder, { recursive: true });
  // the pages' own pictures: the log has what it should
  expect(requests.some(({ initiator }) => initiator.startsWith('http://localhost'))).toBe(true);
  expect(requests.filter(({ initiator }) => initiator.startsWith('chrome-extension:'))).toEqual([]);
  expect(complaints.flat()).toEqual([]);
});
