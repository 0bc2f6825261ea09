import { afterAll, afterEach, beforeAll } from 'vitest';
import { type ChromiumDriver, chromiumDriver } from '../drivers.ts';
import { type Site, startSite } from '../site.ts';

/** The browser and the site of a test file. They are there once its first test runs. */
export interface SetUp {
  driver: ChromiumDriver;
  site: Site;
  /** Opens a page of the site and clicks the button over it. */
  read(path: string): ReturnType<ChromiumDriver['clickButton']>;
}

/** Starts Chromium and the site for the tests of a file, and closes tab and popup after each. */
export function setUp(): SetUp {
  const parts: Partial<Pick<SetUp, 'driver' | 'site'>> = {};
  const part = <Name extends 'driver' | 'site'>(name: Name): SetUp[Name] => {
    const found = parts[name];
    if (!found) throw new Error(`There is no ${name} before the tests run.`);
    return found;
  };
  beforeAll(async () => {
    parts.site = await startSite();
    parts.driver = await chromiumDriver();
  });
  afterEach(() => parts.driver?.clear());
  afterAll(async () => {
    parts.site?.close();
    await parts.driver?.stop();
  });
  return {
    get driver() {
      return part('driver');
    },
    get site() {
      return part('site');
    },
    read: async (path) => {
      await part('driver').open(part('site').url(path));
      return part('driver').clickButton();
    },
  };
}
