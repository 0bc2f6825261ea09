import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import feature from '../fixtures/feature/expected.json' with { type: 'json' };
import { type Driver, type Popup, settled, until } from './drivers.ts';
import { type Site, startSite } from './site.ts';

type Caught = Window & typeof globalThis & { caught?: { name: string; start: string; size: number } | string };

/** Puts what is saved or copied from the popup where the test can see it. */
function catchWhatLeaves(popup: Popup): Promise<void> {
  return popup.run((window) => {
    const page = window as Caught;
    page.URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => {
        page.caught = { name: '', start: text.slice(0, 60), size: (blob as Blob).size };
      });
      return '#';
    };
    page.navigator.clipboard.write = async ([item]) => {
      const plain = await item?.getType('text/plain');
      page.caught = (await plain?.text()) ?? '';
    };
    page.navigator.clipboard.writeText = async (text) => {
      page.caught = text;
    };
  }, null);
}

async function caught(popup: Popup): Promise<NonNullable<Caught['caught']>> {
  await until(popup, (window) => (window as Caught).caught !== undefined, null);
  const found = await popup.run((window) => {
    const page = window as Caught;
    const value = page.caught;
    delete page.caught;
    return value;
  }, null);
  return found ?? '';
}

/** Taking an article along from the popup, in any browser. */
export function describeTakeAlong(name: string, start: () => Promise<Driver>): void {
  describe(name, () => {
    let driver: Driver;
    let site: Site;
    beforeAll(async () => {
      [site, driver] = [await startSite(), await start()];
    });
    afterEach(() => driver.clear());
    afterAll(async () => {
      site.close();
      await driver.stop();
    });
    const open = async () => {
      await driver.open(site.url('/fixture/feature'));
      const popup = await driver.clickButton();
      await settled(popup);
      await catchWhatLeaves(popup);
      return popup;
    };
    const choose = async (popup: Popup, way: number) => {
      await popup.click('.take-along summary');
      await popup.click('.take-along-ways button', way);
    };

    it('copies the article, and as Markdown, with its quotes or without', async () => {
      const popup = await open();
      await choose(popup, 0);
      expect(await caught(popup)).toBe(`${feature.title}\n\n${feature.text}`);
      await choose(popup, 1);
      const whole = String(await caught(popup));
      expect(whole).toMatch(/^---\ntitle: [\s\S]+\n## Quotes\n/);
      await popup.click('.take-along summary');
      await popup.click('.take-along-ways input');
      await popup.click('.take-along-ways button', 1);
      const bare = String(await caught(popup));
      expect(bare).not.toContain('## Quotes');
      expect(whole.startsWith(bare.trimEnd())).toBe(true);
    });

    it('saves Markdown, a web page and a book', async () => {
      const popup = await open();
      await choose(popup, 2);
      expect(await caught(popup)).toMatchObject({ start: expect.stringMatching(/^---\ntitle: /) });
      await choose(popup, 3);
      expect(await caught(popup)).toMatchObject({ start: expect.stringMatching(/^<!doctype html>\n<html/) });
      await choose(popup, 4);
      expect(await caught(popup)).toMatchObject({
        start: expect.stringContaining('mimetypeapplication/epub+zip'),
        size: expect.any(Number),
      });
    });

    it('copies one quotation with its speaker and a link to its place', async () => {
      const popup = await open();
      const shown = await popup.run((window) => window.document.querySelector('.quotes q')?.textContent ?? '', null);
      await popup.run((window) => (window.document.querySelector('.quote-tools button') as HTMLElement).click(), null);
      const citation = await caught(popup);
      expect(citation).toContain(`“${shown}”\n— `);
      expect(citation).toMatch(/#:~:text=\S+$/);
    });

    it('writes a report that the reader can change, and sends nothing', async () => {
      const popup = await open();
      await popup.run(
        (window) => (window.document.querySelectorAll('.quote-tools button')[1] as HTMLElement).click(),
        null,
      );
      await popup.run((window) => {
        const text = window.document.querySelector('.report textarea') as HTMLTextAreaElement;
        text.value += 'Bo Lind';
        text.dispatchEvent(new (window as Caught).Event('input', { bubbles: true }));
      }, null);
      await popup.click('.report .primary-button');
      expect(await caught(popup)).toMatch(
        /^Pullquote \d+\.\d+\.\d+: wrong-speaker\nPage: http[\s\S]+Said in truth by: Bo Lind$/,
      );
    });
  });
}
