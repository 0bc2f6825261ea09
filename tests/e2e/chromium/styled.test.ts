import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/shared/settings-values.ts';
import { launchOffline } from '../../bench/saved-page.ts';
import { storeSettings, untilRegistered } from '../cleaning/background.ts';
import { notSeen, openStyled, pause, STYLED, stillSeen, untilNone } from '../cleaning/styled-page.ts';
import { describeStyled } from '../cleaning/styled-spec.ts';
import { type ChromiumDriver, chromiumDriver } from '../drivers.ts';

async function startCleaning(): Promise<ChromiumDriver> {
  const driver = await chromiumDriver();
  await untilRegistered(driver.session);
  return driver;
}

describeStyled('a styled page in Chromium', async () => {
  const driver = await startCleaning();
  return { browser: driver.session.browser, stop: driver.stop };
});

/** Adds up the shifts of what stands in the first screen, as the browser measures them. */
const watchShifts = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    Object.assign(globalThis, { shifts: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        Object.assign(globalThis, { shifts: Reflect.get(globalThis, 'shifts') + Reflect.get(entry, 'value') });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

describe('while a page is read', () => {
  let driver: ChromiumDriver;
  let plain: Awaited<ReturnType<typeof launchOffline>>;
  beforeAll(async () => {
    [driver, plain] = await Promise.all([startCleaning(), launchOffline()]);
  });
  afterAll(async () => {
    await plain?.close();
    await driver?.stop();
  });

  it.each([...STYLED])('%s: nothing in the first screen moves because of us', async (name, { settle = 1000 }) => {
    const shiftsIn = async (browser: typeof plain) => {
      const { page } = await openStyled(browser, name, watchShifts);
      await pause(settle);
      const shifts = await page.evaluate(() => Reflect.get(globalThis, 'shifts') as number);
      await page.close();
      return shifts;
    };
    const without = await shiftsIn(plain);
    expect(await shiftsIn(driver.session.browser)).toBeLessThanOrEqual(without);
  });

  it('hides consent notices and docked players when it is told to', async () => {
    const settings = defaultSettings();
    settings.cleaning.kinds.consent = true;
    settings.cleaning.kinds['sticky-video'] = true;
    await storeSettings(driver.session, settings);
    const notice = await openStyled(driver.session.browser, 'consent-dialog');
    expect(
      await untilNone(() => stillSeen(notice.page, Object.values(STYLED.get('consent-dialog')?.mustHide ?? {}).flat())),
    ).toEqual([]);
    expect(await notSeen(notice.page, STYLED.get('consent-dialog')?.mustStay ?? [])).toEqual([]);
    await notice.page.close();
    const video = await openStyled(driver.session.browser, 'sticky-video');
    await video.page.evaluate(() => scrollTo(0, 1200));
    expect(await untilNone(() => stillSeen(video.page, ['.player.docked']))).toEqual([]);
    await video.page.close();
    await storeSettings(driver.session, defaultSettings());
  });
});
