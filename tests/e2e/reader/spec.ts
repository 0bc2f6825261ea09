import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import sample from '../../fixtures/sample/expected.json' with { type: 'json' };
import { type Driver, settled } from '../drivers.ts';
import { type Site, startSite } from '../site.ts';
import { openReader, openReaderBlindly, openReaderOver } from './open-reader.ts';

/** A browser, a site, and a way to open the reader over a page of it. They are there once the first test runs. */
export interface Here {
  driver: Driver;
  site: Site;
}

/** What holds of the reader in every browser. */
export function describeReader(name: string, start: () => Promise<Driver>, ...parts: ((here: Here) => void)[]): void {
  describe(name, () => {
    const here = {} as Here;
    beforeAll(async () => {
      here.site = await startSite();
      here.driver = await start();
    });
    afterEach(() => here.driver?.clear());
    afterAll(async () => {
      here.site?.close();
      await here.driver?.stop();
    });
    for (const part of parts) part(here);
  });
}

/** What a page is, as far as closing has to give it back: its elements, how far it is scrolled, what is typed and chosen, where the focus is. */
const pageState = `(() => ({
  html: document.documentElement.outerHTML,
  scroll: [scrollX, scrollY],
  values: [...document.querySelectorAll('input, textarea, select')].map((field) => field.value),
  focus: document.activeElement?.id,
  selection: [document.activeElement?.selectionStart, document.activeElement?.selectionEnd],
}))()`;

export function describeOpening(here: Here): void {
  it('shows the whole article with headline, byline, quotes and actors', async () => {
    const reader = await openReader(here.driver, here.site.url('/fixture/sample'));
    await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
    const shown = await reader.run(
      (dialog) => ({
        headline: dialog?.querySelector('h1')?.textContent,
        by: dialog?.querySelector('.by')?.textContent,
        quotes: [...(dialog?.querySelectorAll('.quotes q') ?? [])].map((quote) => quote.textContent ?? ''),
        actors: dialog?.querySelectorAll('.actors li').length,
      }),
      null,
    );
    expect(shown.headline).toBe(sample.title);
    expect(shown.by).toContain(sample.byline[0]);
    expect(shown.quotes).toHaveLength(5);
    expect(shown.quotes.every((text) => sample.text.includes(text))).toBe(true);
    expect(shown.actors).toBe(sample.actors.length);
  });

  it.each(['Escape', 'the button', 'a second click on the extension'])(
    '%s gives the page back as it was',
    async (how) => {
      let before: unknown;
      const reader = await openReader(here.driver, here.site.url('/lively'), async (page) => {
        await page.type('#field', 'half a sentence');
        await page.evaluate(() => {
          (document.querySelector('#choice') as HTMLSelectElement).selectedIndex = 1;
          scrollTo(0, 700);
          (document.querySelector('#field') as HTMLInputElement).setSelectionRange(2, 5);
        });
        before = await page.evaluate(pageState);
      });
      const { page } = reader;
      await page.keyboard.press('PageDown');
      await page.keyboard.press('End');
      if (how === 'Escape') await page.keyboard.press('Escape');
      else if (how === 'the button') await reader.click('.close');
      else {
        const popup = await here.driver.clickButton();
        await settled(popup);
        await popup.click('.bar .primary-button');
      }
      await expect.poll(() => reader.isOpen()).toBe(false);
      expect(await page.evaluate(pageState)).toEqual(before);
      const values = ['half a sentence', '', 'two'];
      expect(before).toMatchObject({ values, scroll: [0, 700], focus: 'field', selection: [2, 5] });
    },
  );

  it('can be opened again after it was closed', async () => {
    const reader = await openReader(here.driver, here.site.url('/lively'));
    await reader.page.keyboard.press('Escape');
    await expect.poll(() => reader.isOpen()).toBe(false);
    const again = await openReaderOver(here.driver, reader.page);
    expect(await again.run((dialog) => dialog?.querySelector('h1')?.textContent, null)).toBe(
      'Storm gates hold at Aldersund',
    );
  });

  it('leaves a film playing', async () => {
    const film = () =>
      reader.page.evaluate(() => {
        const { paused, currentTime } = document.querySelector('#film') as HTMLVideoElement;
        return { paused, currentTime, stopped: (window as unknown as { stopped?: string }).stopped ?? null };
      });
    const reader = await openReader(here.driver, here.site.url('/film'), (page) =>
      page.waitForFunction(() => (document.querySelector('#film') as HTMLVideoElement).currentTime > 0),
    );
    const before = await film();
    await expect.poll(async () => (await film()).currentTime).toBeGreaterThan(before.currentTime);
    await reader.page.keyboard.press('Escape');
    await expect.poll(() => reader.isOpen()).toBe(false);
    const after = await film();
    expect(after).toMatchObject({ paused: false, stopped: null });
    await expect.poll(async () => (await film()).currentTime).toBeGreaterThan(after.currentTime);
  });

  it('is not reopened by going back and forward', async () => {
    const reader = await openReader(here.driver, here.site.url('/lively'));
    await reader.page.keyboard.press('Escape');
    const { page } = reader;
    await page.goto(here.site.url('/elsewhere'));
    for (const [step, path] of [
      ['back', '/lively'],
      ['forward', '/elsewhere'],
      ['back', '/lively'],
    ] as const) {
      await page.evaluate((name) => setTimeout(() => history[name]()), step);
      await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe(path);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await page.evaluate(() => document.querySelector('pullquote-reader'))).toBeNull();
    }
  });

  it('keeps its keys from the page, and gives them back afterwards', async () => {
    const reader = await openReader(here.driver, here.site.url('/lively'));
    const { page } = reader;
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
    await heard();
    for (const key of ['a', 'ArrowDown', ' ', 'Tab', 'Tab', 'j', 'Enter', 'f'] as const) await page.keyboard.press(key);
    await reader.click('.article p');
    await page.keyboard.press('k');
    expect(await heard()).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => reader.isOpen()).toBe(false);
    await page.keyboard.press('b');
    expect(await heard()).toContain('document b');
  });

  it('gives the keys back to a page that has taken it out', async () => {
    const { page } = await openReader(here.driver, here.site.url('/lively'));
    await page.evaluate(() => document.querySelector('pullquote-reader')?.remove());
    await page.keyboard.press('a');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toContain('document a');
    const again = await openReaderOver(here.driver, page);
    expect(await again.isOpen()).toBe(true);
  });

  it('is searched by the browser’s own find, and the page behind is not', async () => {
    const page = await here.driver.open(here.site.url('/lively'));
    const find = (words: string) =>
      page.evaluate((wanted) => (window as unknown as { find(text: string): boolean }).find(wanted), words);
    expect(await find('Tide tables')).toBe(true);
    await openReaderOver(here.driver, page);
    expect(await find('forty years for this night')).toBe(true);
    expect(await find('Tide tables')).toBe(false);
  });

  it('keeps the focus: the page behind cannot be reached with Tab', async () => {
    const reader = await openReader(here.driver, here.site.url('/lively'));
    await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
    const seen = new Set<string>();
    for (let i = 0; i < 30; i++) {
      await reader.page.keyboard.press('Tab');
      seen.add(await reader.page.evaluate(() => document.activeElement?.localName ?? ''));
    }
    expect([...seen].filter((name) => name !== 'body')).toEqual(['pullquote-reader']);
  });
}

export function describeNoArticle(here: Here): void {
  /** Opens the reader as its key and the menu do, without a look at the page before. */
  const openAtOnce = async (path: string, isThere: string) => {
    const page = await here.driver.open('about:blank');
    void page.goto(here.site.url(path)).catch(() => undefined);
    await page.waitForSelector(isThere);
    return openReaderBlindly(here.driver, page);
  };

  it('says that a page is still loading, and shows its article once it is there', async () => {
    const reader = await openAtOnce('/slow', '#begun');
    await reader.until((dialog) => dialog.querySelector('[data-problem="stillLoading"]') !== null, null);
    here.site.sendTheRest();
    await reader.until(
      (dialog) => dialog.querySelector('.article')?.textContent?.includes('The last boat left at midnight') ?? false,
      null,
    );
  });

  it('says that a page is a list of stories, and reads it all the same when asked', async () => {
    const reader = await openAtOnce('/fixture/home-page', 'h1, h2');
    await reader.until((dialog) => dialog.querySelector('[data-problem="noArticle_mostly-links"]') !== null, null);
    await reader.click('.no-article .primary-button');
    await reader.until((dialog) => dialog.querySelector('.article') !== null, null);
  });
}

export function describeHardPages(here: Here): void {
  const look = (reader: Awaited<ReturnType<typeof openReader>>) =>
    reader.run((dialog) => {
      const style = (selector: string) => {
        const element = dialog?.querySelector(selector);
        if (!element) return null;
        const { display, visibility, fontSize, direction, backgroundColor, opacity } = getComputedStyle(element);
        return { display, visibility, fontSize, direction, backgroundColor, opacity };
      };
      const box = dialog?.getBoundingClientRect();
      return {
        dialog: dialog && getComputedStyle(dialog).backgroundColor,
        box: box && [box.left, box.top, box.width, box.height],
        window: [0, 0, innerWidth, innerHeight],
        headline: style('h1'),
        text: style('.article p'),
        button: style('.close'),
      };
    }, null);

  it('looks the same on a page whose styles undo those of others', async () => {
    const plain = await look(await openReader(here.driver, here.site.url('/lively')));
    await here.driver.clear();
    const hostile = await look(await openReader(here.driver, here.site.url('/hostile')));
    expect(hostile).toEqual(plain);
    expect(plain.box).toEqual(plain.window);
    expect(plain.text?.fontSize).toBe('19px');
  });

  it('has its colour from the first frame on', async () => {
    await here.driver.evaluate(
      `(globalThis.browser ?? chrome).storage.local.set({ settings: { version: '2026-11-23', values: { 'reader.theme': 'dark' } } }).then(() => true)`,
    );
    const page = await here.driver.open(here.site.url('/lively'));
    const reader = await openReaderBlindly(here.driver, page, (before) =>
      before.run(() => {
        const frames: [string, boolean][] = [];
        Object.assign(globalThis, { frames });
        const look = () => {
          const host = document.querySelector('pullquote-reader') as HTMLElement & {
            openOrClosedShadowRoot?: ShadowRoot;
          };
          const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot } } };
          const root = host && (chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.openOrClosedShadowRoot);
          const dialog = root?.querySelector('dialog');
          if (dialog?.open)
            frames.push([getComputedStyle(dialog).backgroundColor, dialog.querySelector('.article') !== null]);
          if (frames.at(-1)?.[1] !== true) requestAnimationFrame(look);
        };
        look();
      }, null),
    );
    await reader.until((dialog) => dialog.querySelector('.article') !== null, null);
    const frames = await reader.run(() => {
      const { frames: seen } = globalThis as unknown as { frames: [string, boolean][] };
      return seen;
    }, null);
    expect(frames.length).toBeGreaterThan(0);
    const colours = new Set(frames.map(([colour]) => colour));
    expect(colours.size).toBe(1);
    const [, red = '255'] = /rgb\((\d+)/.exec([...colours][0] ?? '') ?? [];
    expect(Number(red)).toBeLessThan(60);
  });

  it('works under the strictest rules of a page, and breaks none', async () => {
    const reader = await openReader(here.driver, here.site.url('/strict'), (page) =>
      page.evaluate(() => {
        const breaches: string[] = [];
        Object.assign(window, { breaches });
        document.addEventListener('securitypolicyviolation', (event) =>
          breaches.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
        );
      }),
    );
    await reader.until((dialog) => dialog.querySelector('.actors') !== null, null);
    const shown = await look(reader);
    expect(shown.box).toEqual(shown.window);
    expect(shown.text?.fontSize).toBe('19px');
    const breaches = await reader.page.evaluate(() => (window as unknown as { breaches: string[] }).breaches);
    // pictures are the one thing that the page's rules may govern; they give way to their description
    expect(breaches.filter((breach) => !breach.startsWith('img-src'))).toEqual([]);
    await reader.until((dialog) => {
      dialog.querySelector('.article figure')?.scrollIntoView();
      const image = dialog.querySelector<HTMLImageElement>('.article img');
      const words = dialog.querySelector<HTMLAnchorElement>('.article a.picture');
      return image ? image.naturalWidth > 0 : words?.textContent === 'The storm gates at dusk' && words.href !== '';
    }, null);
  });
}

export function describePages(here: Here): void {
  it('joins the pages of an article when it is asked to, by addresses that it names, and loads nothing before', async () => {
    const asked: string[] = [];
    const reader = await openReader(here.driver, here.site.url('/flood'), async (page) => {
      page.on('request', (request) => asked.push(new URL(request.url()).search));
    });
    await reader.until((dialog) => dialog.querySelector('.more-pages') !== null, null);
    const named = await reader.run(
      (dialog) => [...(dialog?.querySelectorAll('.more-pages li') ?? [])].map((item) => item.textContent),
      null,
    );
    expect(named).toEqual([here.site.url('/flood?page=2'), here.site.url('/flood?page=3')]);
    expect(asked.filter((search) => search.startsWith('?page'))).toEqual([]);
    await reader.click('.more-pages button');
    await reader.until((dialog) => dialog.querySelector('.more-pages') === null, null);
    const text = await reader.run((dialog) => dialog?.querySelector('.article')?.textContent ?? '', null);
    const places = [1, 2, 3].map((number) => text.indexOf(`On page ${number} the gates`));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await reader.until((dialog) => dialog.querySelectorAll('.quotes q').length === 3, null);
  });
}
