import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumSession, startChromium } from '../../../src/tools/chromium-session.ts';
import { canManageChromium, manageChromium, type Placed } from '../policy-place.ts';

// the browser reads policies from a place that only the administrator can write to
describe.runIf(canManageChromium())('a browser that is managed', () => {
  let policy: Placed;
  let session: ChromiumSession;
  beforeAll(async () => {
    policy = manageChromium('dist/chrome');
    session = await startChromium({ dist: 'dist/chrome', headless: true, offline: true });
  });
  afterAll(async () => {
    await session?.browser.close();
    policy.remove();
  });

  it('has the settings of the policy file, and shows the locked ones as such', async () => {
    const page = await session.browser.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/src/ui/options/index.html`);
    await page.waitForSelector('[data-path="aloud.remoteVoices"] .managed');
    const state = (path: string) =>
      page.$eval(`[data-path="${path}"] :is(input, select)`, (control) => {
        const { value, disabled, checked } = control as HTMLInputElement;
        return { value, disabled, checked };
      });
    expect(await state('reader.size')).toMatchObject({ value: '22', disabled: false });
    expect(await state('reader.font')).toMatchObject({ value: 'atkinson', disabled: false });
    expect(await state('aloud.remoteVoices')).toMatchObject({ checked: false, disabled: true });
    expect(await state('data.sync')).toMatchObject({ checked: false, disabled: true });
    const sites = await page.$$eval('.site', (rows) => rows.map((row) => (row as HTMLElement).innerText));
    expect(sites.find((row) => row.startsWith('library.example/press/*'))).toContain('Managed');
    const { inForce } = (await page.evaluate(`chrome.storage.local.get('inForce')`)) as {
      inForce: { rules: string[] };
    };
    expect(inForce.rules).toEqual(['library.example##.promo']);
  });
});
