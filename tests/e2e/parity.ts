import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { parsePage } from '../../src/cli/parse-page.ts';
import { readPage } from '../../src/pipeline.ts';
import type { Article } from '../../src/shared/article.ts';
import { type PageAnswer, READ_FUNCTION } from '../../src/shared/page-answer.ts';
import { type Driver, type Popup, type PopupWindow, settled } from './drivers.ts';
import { type Site, startSite } from './site.ts';

/** What the script in the page answers when it is asked once more, as the popup asks it. */
function askPage(popup: Popup): Promise<PageAnswer> {
  return popup.run<string, Promise<PageAnswer>>(async (window: PopupWindow, name) => {
    const { tabs, scripting } = (window as unknown as { chrome: Pick<Browser, 'tabs' | 'scripting'> }).chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    const [answer] = await scripting.executeScript({
      target: { tabId: tab?.id ?? -1 },
      func: (key: string) => (globalThis as unknown as Record<string, (force: boolean) => unknown>)[key]?.(true),
      args: [name],
    });
    return answer?.result as PageAnswer;
  }, READ_FUNCTION) as unknown as Promise<PageAnswer>;
}

const partsOf = (article: Article | null) =>
  article && { text: article.text, blocks: article.blocks, html: article.html };

/** What a page is read as is the same in a browser and on the command line: text, blocks and HTML of every fixture. */
export function describeParity(name: string, start: () => Promise<Driver>): void {
  describe(name, () => {
    let driver: Driver;
    let site: Site;
    beforeAll(async () => {
      site = await startSite();
      driver = await start();
    });
    afterEach(() => driver?.clear());
    afterAll(async () => {
      site?.close();
      await driver?.stop();
    });

    it.each(readdirSync('tests/fixtures'))('of the fixture %s', async (fixture) => {
      const url = site.url(`/fixture/${fixture}`);
      const html = readFileSync(`tests/fixtures/${fixture}/source.html`, 'utf8');
      const expected = readPage(parsePage(html), { url, force: true });
      await driver.open(url);
      const popup = await driver.clickButton();
      await settled(popup);
      const answer = await askPage(popup);
      if (answer.status !== 'read') throw new Error(`The page answered: ${JSON.stringify(answer)}`);
      expect(answer.reading.article).not.toBeNull();
      expect(partsOf(answer.reading.article)).toEqual(partsOf(expected.article));
      expect(answer.reading.metadata).toEqual(expected.metadata);
    });
  });
}
