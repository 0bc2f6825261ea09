import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import sample from '../fixtures/sample/expected.json' with { type: 'json' };
import wall from '../fixtures/sign-in-wall/expected.json' with { type: 'json' };
import { type Driver, type Popup, settled, until, view } from './drivers.ts';
import { type Site, startSite } from './site.ts';

/** The text that is marked as the place that was asked for, whether it can be seen, and how much of the article's text comes before it. */
export function currentMark(popup: Popup): Promise<{ text: string; visible: boolean; before: number }> {
  return popup.run((window) => {
    const ranges = [...(window.CSS.highlights.get('pullquote-current') ?? [])] as Range[];
    const frame = window.document.querySelector('main')?.getBoundingClientRect();
    const places = ranges.map((range) => range.getBoundingClientRect());
    const before = window.document.createRange();
    const [first] = ranges;
    const article = window.document.querySelector('.article');
    if (first && article) {
      before.setStart(article, 0);
      before.setEnd(first.startContainer, first.startOffset);
    }
    return {
      before: before.toString().length,
      text: ranges.map((range) => range.toString()).join(''),
      visible:
        frame !== undefined &&
        places.length > 0 &&
        places.every((place) => place.top >= frame.top && place.bottom <= frame.bottom),
    };
  }, null);
}

type Read = (path: string) => Promise<Popup>;

/** What holds in every browser. */
export function describeEverywhere(name: string, start: () => Promise<Driver>): void {
  describe(name, () => {
    let driver: Driver;
    let site: Site;
    const read: Read = async (path) => {
      await driver.open(path.startsWith('/') ? site.url(path) : path);
      return driver.clickButton();
    };
    beforeAll(async () => {
      site = await startSite();
      driver = await start();
    });
    afterEach(() => driver?.clear());
    afterAll(async () => {
      site?.close();
      await driver?.stop();
    });

    describe('the sample page', () => describeSample(read));
    describe('a place in the sample page', () => describeMarks(read));
    describe('the forms of an article', () => describeForms(read));
    describe('another kind of page', () => describeStates(read, () => driver.browserPage));
  });
}

function describeSample(read: Read): void {
  it('is shown with its headline and its whole text, and nothing else', async () => {
    const shown = await settled(await read('/fixture/sample'));
    expect(shown.headline).toBe(sample.title);
    expect(shown.byline).toContain(sample.byline[0]);
    expect(shown.article).toBe(sample.text);
    expect(shown.notices).toEqual([]);
  });

  it('shows five key quotes, and all with their speakers when asked', async () => {
    const popup = await read('/fixture/sample');
    const { quotes, quoteCount } = await settled(popup);
    expect(quotes).toHaveLength(5);
    expect(quoteCount).toBe(`5 of ${sample.quotes.length}`);
    await popup.click('.quotes-more');
    await until(popup, ({ document }) => document.querySelector('.quotes-more') === null, null);
    const all = (await view(popup)).quotes;
    expect(all.map(({ text, by, speaker }) => [text, speaker ?? by.replace(', unnamed', '')])).toEqual(
      sample.quotes.map(({ text, speaker }) => [text, speaker]),
    );
    expect(quotes.filter(({ text }) => !all.some((quote) => quote.text === text))).toEqual([]);
  });

  it('names the actors of the story with kind and role, and nobody else', async () => {
    const { actors } = await settled(await read('/fixture/sample'));
    const shown = actors.map(({ name, kind, role }) => ({ name, kind, role }));
    const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
    expect(shown.sort(byName)).toEqual([...sample.actors].sort(byName));
  });

  it('accounts for what was removed: kind, reason and first words of each', async () => {
    const popup = await read('/fixture/sample');
    const { ledgerSummary } = await settled(popup);
    await popup.click('[aria-controls="ledger"]');
    await until(popup, ({ document }) => document.querySelector('#ledger') !== null, null);
    const { ledger } = await view(popup);
    expect(ledgerSummary).toContain(`${ledger.length} removed`);
    const kinds = ledger.map(({ kind }) => kind);
    const labels = { subscribe: 'Subscribe', teaser: 'Teaser', overlay: 'Overlay', consent: 'Consent notice' };
    for (const [kind, label] of Object.entries({ ...labels, author: 'Author box', share: 'Share bar' })) {
      const expected = sample.removed[kind as keyof typeof sample.removed];
      expect(
        kinds.filter((found) => found === label),
        label,
      ).toHaveLength(expected);
    }
    for (const { words, reason } of ledger) {
      expect(words).not.toBe('');
      expect(reason).not.toBe('');
    }
  });
}

function describeMarks(read: Read): void {
  it('marks a quote at its place when it is clicked, and shows the place', async () => {
    const popup = await read('/fixture/sample');
    const { quotes } = await settled(popup);
    expect(quotes).not.toEqual([]);
    for (const [index, { text }] of quotes.entries()) {
      await popup.click('.quotes li > button', index);
      await until(
        popup,
        ({ document }, wanted) => document.querySelectorAll('.quotes li > button')[wanted]?.ariaPressed === 'true',
        index,
      );
      expect(await currentMark(popup)).toMatchObject({ text, visible: true });
    }
  });

  it('walks through the mentions of an actor, and begins again after the last', async () => {
    const popup = await read('/fixture/sample');
    const { actors } = await settled(popup);
    const counts = actors.map(({ count }) => Number(/(\d+)×$/.exec(count)?.[1]));
    const total = Math.max(...counts);
    expect(total).toBeGreaterThan(1);
    const index = counts.indexOf(total);
    const places: number[] = [];
    for (let step = 0; step <= total; step++) {
      await popup.click('.actors button', index);
      await until(
        popup,
        ({ document }, wanted) =>
          document.querySelector('.actors [aria-pressed="true"] .count > :first-child')?.textContent === wanted,
        `${(step % total) + 1} of ${total}`,
      );
      const { text, visible, before } = await currentMark(popup);
      expect(visible).toBe(true);
      expect(actors[index]?.name).toContain(text.split(' ').at(-1));
      expect(await popup.run((window) => window.CSS.highlights.get('pullquote-mentions')?.size ?? 0, null)).toBe(total);
      places.push(before);
    }
    expect(places.pop()).toBe(places[0]);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });
}

function describeForms(read: Read): void {
  it('goes from a sign to its note and back, and loads nothing that is embedded', async () => {
    const popup = await read('/fixture/forms');
    await settled(popup);
    const isAt = ({ document }: Window, id: string) => document.activeElement?.id === id;
    await popup.click('.article sup a');
    await until(popup, isAt, 'pq-1');
    await popup.click('.article #pq-1 a');
    await until(popup, isAt, 'pq-3');
    expect(await popup.run(({ location }) => location.hash, null)).toBe('');
    const embedded = 'iframe, video, audio, embed, object, script[src*="widgets"], .article img';
    expect(await popup.run(({ document }, selector) => document.querySelectorAll(selector).length, embedded)).toBe(0);
  });
}

function describeStates(read: Read, browserPage: () => string): void {
  it('takes a home page for what it is, and reads it all the same when asked', async () => {
    const popup = await read('/fixture/home-page');
    expect((await settled(popup)).problem?.name).toBe('noArticle_mostly-links');
    await popup.click('.primary-button');
    await until(popup, ({ document }) => document.querySelector('.article') !== null, null);
    expect((await settled(popup)).article).not.toBe('');
  });

  it('says that a page behind a sign-in wall has only its beginning', async () => {
    const { headline, article, notices } = await settled(await read('/fixture/sign-in-wall'));
    expect(headline).toBe(wall.title);
    expect(article).toBe(wall.text);
    expect(notices).toEqual([expect.stringContaining('carries only the beginning')]);
  });

  it('says that a page of the browser is one', async () => {
    const { problem } = await settled(await read(browserPage()));
    expect(problem?.name).toBe('browserPage');
    expect(problem?.title).not.toBe('');
    expect(problem?.help).not.toBe('');
  });

  it.each([
    ['/short', 'noArticle_too-short'],
    ['/empty', 'noArticle_empty'],
    ['/notes.txt', 'noArticle_not-html'],
    ['/picture.png', 'noArticle_not-html'],
  ])('has nothing to read at %s: %s', async (path, problem) => {
    expect((await settled(await read(path))).problem?.name).toBe(problem);
  });
}
