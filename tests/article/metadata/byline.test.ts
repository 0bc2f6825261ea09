import { describe, expect, it } from 'vitest';
import { personsIn, readByline } from '../../../src/article/metadata/byline.ts';
import { readMetaTags } from '../../../src/article/metadata/meta-tags.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

describe('personsIn', () => {
  it.each([
    ['Runa Feld', ['Runa Feld']],
    ['Runa Feld (in Saltby)', ['Runa Feld']],
    ['Ludwig van der Moor', ['Ludwig van der Moor']],
    ['J. R. Feld', ['J. R. Feld']],
    ['Runa Feld and Bo Lind, Staff Writers', ['Runa Feld', 'Bo Lind']],
    ['Runa Feld, Bo Lind & Ada Moor', ['Runa Feld', 'Bo Lind', 'Ada Moor']],
    ['  Runa\n   Feld ', ['Runa Feld']],
  ])('%j → %j', (byline, persons) => {
    expect(personsIn(byline, 'The Reed')).toEqual(persons);
  });

  it.each([
    ['Runa O&#39;Feld and Bo Lind', ["Runa O'Feld", 'Bo Lind']],
    ['Runa Feld The Reed', ['Runa Feld']],
    ['Runa Feld, Contributing Writer', ['Runa Feld']],
    ['By Runa Feld', ['Runa Feld']],
    ['by: Runa Feld', ['Runa Feld']],
    ['By Runa Feld and Bo Lind, Staff Writers', ['Runa Feld', 'Bo Lind']],
    ['By Runa Feld, Bo Lind & Ada Moor', ['Runa Feld', 'Bo Lind', 'Ada Moor']],
    ['Written by Runa Feld | The Reed', ['Runa Feld']],
    ['Von Runa Feld und Bo Lind', ['Runa Feld', 'Bo Lind']],
    ['Par Élodie Marais et Jean-Luc d’Orme', ['Élodie Marais', 'Jean-Luc d’Orme']],
    ['بقلم هالة الزبيدي', ['هالة الزبيدي']],
    ['  By\n  Runa   Feld ', ['Runa Feld']],
    ['By The Reed', []],
  ])('takes away what stands before the names: %j → %j', (byline, persons) => {
    expect(personsIn(byline, 'The Reed')).toEqual(persons);
  });

  it.each([
    'Reuters',
    'Associated Press',
    'Reed Staff',
    'Newsroom desk',
    'The Reed',
    'admin',
    'https://reed.example/authors/7',
    'runa.feld@reed.example',
    'Updated 4 March',
    'a heron in the shallows',
    '',
  ])('names no person: %j', (byline) => {
    expect(personsIn(byline, 'The Reed')).toEqual([]);
  });
});

describe('readByline', () => {
  const read = (html: string, article: Record<string, unknown> | null = null, proposed: string | null = null) => {
    const document = parsePage(html);
    return readByline(document, article, readMetaTags(document), 'The Reed', proposed);
  };
  const META = '<head><meta name="author" content="Mia Meta"></head>';
  const SEEN = '<p class="byline">Vera Visible</p>';

  it('takes JSON-LD first, then <meta>, then what is to be seen, then what was proposed', () => {
    const article = { author: [{ '@type': 'Person', name: 'Lena Linked' }] };
    expect(read(META + SEEN, article, 'Pia Proposed')).toEqual(['Lena Linked']);
    expect(read(META + SEEN, null, 'Pia Proposed')).toEqual(['Mia Meta']);
    expect(read(SEEN, null, 'Pia Proposed')).toEqual(['Vera Visible']);
    expect(read('', null, 'Pia Proposed')).toEqual(['Pia Proposed']);
    expect(read('')).toEqual([]);
  });

  it.each([
    ['Lena Linked', ['Lena Linked']],
    [{ name: ['Lena Linked', 'Leo Linked'] }, ['Lena Linked', 'Leo Linked']],
    [
      [{ name: 'Lena Linked' }, 'Leo Linked', { name: 'Lena Linked' }],
      ['Lena Linked', 'Leo Linked'],
    ],
  ])('reads the author %j', (author, persons) => {
    expect(read('', { author })).toEqual(persons);
  });

  it('goes on where a source names an organization alone', () => {
    expect(read(SEEN, { author: { '@type': 'NewsMediaOrganization', name: 'Nora North' } })).toEqual(['Vera Visible']);
    expect(read(`<meta name="author" content="The Reed">${SEEN}`)).toEqual(['Vera Visible']);
    expect(read(`<meta property="article:author" content="https://reed.example/vera">${SEEN}`)).toEqual([
      'Vera Visible',
    ]);
  });

  it('names a person once', () => {
    expect(read('<a rel="author" href="/v">Vera Visible</a><span class="byline">Vera Visible</span>')).toEqual([
      'Vera Visible',
    ]);
  });
});
