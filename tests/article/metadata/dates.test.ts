import { describe, expect, it } from 'vitest';
import { isoDate, readDates } from '../../../src/article/metadata/dates.ts';
import { readMetaTags } from '../../../src/article/metadata/meta-tags.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

describe('isoDate', () => {
  it.each([
    ['2031-03-04', '2031-03-04'],
    ['2031-03-04T09:15:00+01:00', '2031-03-04T09:15:00+01:00'],
    ['2031-03-04T09:15:00.123Z', '2031-03-04T09:15:00.123Z'],
    ['2031-03-04 09:15 +0100', '2031-03-04T09:15+01:00'],
    [' 2031-03-04T09:15:00z ', '2031-03-04T09:15:00Z'],
    ['Tue, 04 Mar 2031 09:15:00 GMT', '2031-03-04T09:15:00Z'],
    ['2031-13-04', null],
    ['2031-03-40', null],
    ['yesterday', null],
    ['9:15', null],
    ['', null],
    [null, null],
  ])('%j → %j', (value, expected) => {
    expect(isoDate(value)).toBe(expected);
  });
});

describe('readDates', () => {
  const read = (html: string, article: Record<string, unknown> | null = null) => {
    const document = parsePage(html);
    return readDates(document, article, readMetaTags(document));
  };
  const META =
    '<head><meta property="article:published_time" content="2031-03-02"><meta property="og:updated_time" content="2031-03-05"></head>';
  const SEEN = '<main><time datetime="2031-03-03">3 March</time></main>';

  it('takes JSON-LD, then <meta>, then what is to be seen', () => {
    const article = { datePublished: '2031-03-01', dateModified: '2031-03-06', dateCreated: '2031-02-01' };
    expect(read(META + SEEN, article)).toEqual({ published: '2031-03-01', modified: '2031-03-06' });
    expect(read(META + SEEN)).toEqual({ published: '2031-03-02', modified: '2031-03-05' });
    expect(read(SEEN, { dateCreated: '2031-02-01' })).toEqual({ published: '2031-03-03', modified: null });
    expect(read('', { dateCreated: '2031-02-01' })).toEqual({ published: '2031-02-01', modified: null });
    expect(read('')).toEqual({ published: null, modified: null });
  });

  it('goes on where a source cannot be parsed', () => {
    expect(read(META, { datePublished: 'last week' }).published).toBe('2031-03-02');
  });

  it('prefers the time that is marked as the date of publishing', () => {
    const marked = '<time itemprop="datePublished" datetime="2031-03-01">1 March</time>';
    expect(read(`<time datetime="2031-01-01">other</time>${marked}`).published).toBe('2031-03-01');
  });
});
