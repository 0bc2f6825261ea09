import { describe, expect, it } from 'vitest';
import { FEATURES, featuresOf } from '../../../src/article/text-blocks/features.ts';
import { PARAGRAPHS } from '../../clutter/story.ts';
import { type Known, pageOf, placeOf } from './page-of.ts';

/** The values of one feature for all blocks of a page. */
function values(name: string, html: string, known?: Known): (number | undefined)[] {
  const column = FEATURES.findIndex(([known]) => known === name);
  if (column < 0) throw new Error(`There is no feature "${name}".`);
  return featuresOf(pageOf(html, known)).map((row) => row[column]);
}

const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const article = `<header><p>Menu</p></header><main><h1>The heron stays</h1>${story}<h3>Read more</h3><ul><li><a href="/a">Egrets</a></li></ul></main>`;

describe('FEATURES', () => {
  it('have a name each', () => {
    const names = FEATURES.map(([name]) => name);
    expect(names.filter((name, i) => !name || names.indexOf(name) !== i)).toEqual([]);
  });

  it.each([
    ['an empty page', '', {}],
    ['a page of one word', '<p>Kite</p>', {}],
    ['marks only', '<p>…</p><p>—</p>', { proposal: 'body' }],
    ['nothing proposed', article, {}],
    [
      'an article',
      article,
      { proposal: 'main', region: 'main', title: 'The heron stays', authors: ['Ada Moor'], description: 'A bird.' },
    ],
    ['all proposed and said', article, { proposal: 'body', region: 'body', articleBody: PARAGRAPHS.join(' ') }],
  ])('have a finite value for %s', (_, html, known: Known) => {
    const page = pageOf(html, known);
    const rows = featuresOf(page);
    expect(rows.length).toBe(page.blocks.length);
    for (const row of rows) {
      expect(row.length).toBe(FEATURES.length);
      expect(FEATURES.filter((__, i) => !Number.isFinite(row[i])).map(([name]) => name)).toEqual([]);
    }
  });

  it.each<[string, string, number]>([
    ['tag li', '<ul><li>Kite</li></ul>', 1],
    ['tag p', '<ul><li>Kite</li></ul>', 0],
    ['in ul', '<ul><li>Kite</li></ul>', 1],
    ['in ol', '<ul><li>Kite</li></ul>', 0],
    ['ends as a sentence', '<p>“It flies.”</p>', 1],
    ['ends as a sentence', '<p>It flies</p>', 0],
    ['ends with a colon', '<p>See:</p>', 1],
    ['is a question', '<p>It flies?</p>', 1],
    ['sentence marks', '<p>It flies. Does it? 3.5 m!</p>', 3],
    ['commas', '<p>Red, green; blue</p>', 2],
    ['quotation marks', '<p>“It flies,” she said</p>', 2],
    ['digits', '<p>12ab</p>', 0.5],
    ['capitals', '<p>ABcd</p>', 0.5],
    ['capitalised words', '<p>Red kite</p>', 0.5],
    ['word length', '<p>abc abc</p>', 3.5],
    ['starts small', '<p>“kite”</p>', 1],
    ['starts small', '<p>Kite</p>', 0],
    ['marks of lists', '<p>Home » Birds | Kites</p>', 2],
    ['address', '<p>ada@reed.example</p>', 1],
    ['address', '<p>ada at reed</p>', 0],
    ['year', '<p>In 2031 it flew</p>', 1],
    ['year', '<p>In 22031 it flew</p>', 0],
    ['clock', '<p>At 12:30</p>', 1],
    ['named comments', '<p class="comments">Kite</p>', 2],
    ['named comments', '<div class="comments"><div><div><div><p>Kite</p></div></div></div></div>', 1],
    ['named comments', '<p>Kite</p>', 0],
    ['link density 1 up', '<div><p>Kite<a href="/a">1234</a></p></div>', 0.5],
    ['length 1 up', '<div><p>Kite</p></div>', 4],
    ['length 3 up', '<div><p>Kite</p></div>', -1],
    ['set alike', '<p>Kite</p><p>Kite two</p>', 2],
    ['said again', '<p>Kite</p><p>Kite!</p>', 1],
    ['length 1', '<p>Kite</p><p>Kites</p>', 5],
    ['length -1', '<p>Kite</p><p>Kites</p>', -1],
    ['heading 1', '<p>Kite</p><h2>Kites</h2>', 1],
  ])('%s of the first block of %s', (name, html, value) => {
    expect(values(name, html)[0]).toBeCloseTo(value, 5);
  });
});

describe('features of an article', () => {
  const known = { proposal: 'main', region: 'main', title: 'The heron stays', authors: ['Ada Moor'] };
  const page = pageOf(article, known);
  const at = (name: string, start: string) => values(name, article, known)[placeOf(page, start)];
  const [first = '', second = '', third = ''] = PARAGRAPHS;

  it('say what is in it', () => {
    expect([at('proposed', 'Menu'), at('proposed', first)]).toEqual([0, 1]);
    expect([at('read', 'Menu'), at('read', first)]).toEqual([0, 1]);
    expect([at('in region', 'Menu'), at('in region', first)]).toEqual([0, 1]);
    expect([at('share of the article 1 up', 'Menu'), at('share of the article 1 up', first)]).toEqual([0, 1]);
    expect([at('proposed 2 up', 'Egrets'), at('proposed 1 up', 'Menu')]).toEqual([1, 0]);
    expect([at('share of the article in region', 'Menu'), at('share of the region in the article', 'Menu')]).toEqual([
      1, 1,
    ]);
  });

  it('say where it is', () => {
    expect([at('is before the headline', 'Menu'), at('is before the headline', first)]).toEqual([1, 0]);
    expect([at('blocks behind the headline', 'Menu'), at('blocks behind the headline', second)]).toEqual([-1, 2]);
    expect([at('blocks behind the first paragraph', first), at('blocks behind the first paragraph', third)]).toEqual([
      0, 2,
    ]);
    expect(at('blocks before the last paragraph', 'Egrets')).toBe(-2);
    expect([at('place in page', 'Menu'), at('place in article', 'Menu'), at('length to come', 'Menu')]).toEqual([
      0, 0, 1,
    ]);
    expect(at('place in article', 'Egrets')).toBeGreaterThan(0.9);
    expect(at('length to come', 'Egrets')).toBeLessThan(0.1);
  });

  it('say whether it is set like the article', () => {
    expect([at('set like the article', first), at('set like the article', 'Egrets')]).toEqual([1, 0]);
    expect([at('set like the article 1', 'The heron stays'), at('set like the article 1', 'Menu')]).toEqual([1, 0]);
  });

  it('say what is repeated', () => {
    expect([at('says the title', 'The heron stays'), at('says the title', first)]).toEqual([1, 0]);
    expect([at('names the author', third), at('names the author', first)]).toEqual([1, 0]);
    const description = `${first} And so on.`;
    expect(values('says the description', article, { ...known, description })[placeOf(page, first)]).toBe(1);
    expect(values('says the description', article, { ...known, description })[placeOf(page, second)]).toBe(0);
    expect(values('said before', '<p>Kite</p><p>Kite</p>')).toEqual([0, 1]);
  });

  it('compare with the data of the page, if it has enough', () => {
    expect(values('in the data', article, { articleBody: PARAGRAPHS.slice(1).join(' ') }).slice(2, 4)).toEqual([0, 1]);
    expect(values('in the data', article, { articleBody: 'Short.' })[2]).toBe(-1);
  });

  it('look at what is around', () => {
    expect([at('prose behind', 'Menu'), at('prose behind', 'The heron stays'), at('prose behind', 'Egrets')]).toEqual([
      4, 5, 0,
    ]);
    expect([at('prose before', 'Menu'), at('prose before', third)]).toEqual([0, 2]);
    expect([at('prose around', 'Menu'), at('prose around', first)]).toEqual([4, 6]);
    expect([at('links around', first), at('links around', 'Read more')]).toEqual([0, 1]);
    expect([at('pointers since prose', 'Egrets'), at('pointers since prose', 'Read more')]).toEqual([1, 0]);
    expect([at('blocks since article prose', first), at('blocks since article prose', 'Egrets')]).toEqual([0, 2]);
    expect([at('blocks since article prose', 'Menu'), at('blocks to article prose', 'Menu')]).toEqual([21, 2]);
  });
});
