import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxSession, startFirefox } from '../../../src/tools/firefox-session.ts';
import { type CopiedDist, copyDist } from '../copied-dist.ts';
import { PATIENCE } from '../drivers.ts';

let copies: CopiedDist[];
let session: FirefoxSession;
beforeAll(async () => {
  copies = ['0.0.1', '0.0.2'].map((version) => {
    const copy = copyDist('dist/firefox');
    copy.setManifest({ version });
    return copy;
  });
  session = await startFirefox({ dist: copies[0]?.folder ?? '', headless: true, offline: true });
});
afterAll(async () => {
  await session?.browser.close();
  for (const copy of copies) copy.remove();
});

it('an update keeps everything, and opens nothing', async () => {
  const kept = { settings: { version: '2026-11-23', values: { 'reader.size': 25, rules: ['paper.example##.promo'] } } };
  await session.evaluate(`browser.storage.local.set(${JSON.stringify(kept)}).then(() => true)`);
  await session.browser.installExtension(copies[1]?.folder ?? '');
  const addon = `(() => { const { WebExtensionPolicy } = globalThis; return WebExtensionPolicy.getByID('pullquote@pullquote.example'); })()`;
  await expect
    .poll(() => session.evaluateInBrowser(`${addon}?.extension?.version ?? null`), { timeout: PATIENCE })
    .toBe('0.0.2');
  await session.reopen();
  const stored = () => session.evaluate(`browser.storage.local.get(['settings', 'inForce'])`);
  await expect
    .poll(async () => ((await stored()) as { inForce?: { reader: { size: number } } }).inForce?.reader.size, {
      timeout: PATIENCE,
    })
    .toBe(25);
  expect(await stored()).toMatchObject(kept);
  // but for the empty page that the test looks from
  const own = `browser.extension.getViews({ type: 'tab' }).map(({ location }) => location.pathname)`;
  expect(await session.evaluate(own)).toEqual(['/_blank.html']);
});
