import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/article/metadata/dates.ts';
import { findHeadline, readHeadlineZone } from '../../../src/article/metadata/headline-zone.ts';
import { readMetaTags } from '../../../src/article/metadata/meta-tags.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

describe('readDates', () => {
  const read = (html: string, article: Record<string, unknown> | null = null, url = 'https://reed.example/heron') => {
    const document = parsePage(html);
    const zone = readHeadlineZone(findHeadline(document, null));
    return readDates({ document, url, article, webPage: null, tags: readMetaTags(document), zone, lang: 'en' });
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

  it.each([
    ['Published 4 March 2031', '2031-03-04', null],
    ['Updated 4 March 2031', null, '2031-03-04'],
    ['<b>Updated</b> <i>on</i> <i>5 March 2031</i> <b>Published</b> <i>4 March 2031</i>', '2031-03-04', '2031-03-05'],
    ['Vera Visible · 4 March 2031', '2031-03-04', null],
    ['<time datetime="2031-03-04T09:15Z">4 March 2031</time>', '2031-03-04T09:15Z', null],
    ['<time datetime="2019-01-01T00:00Z">4 March 2031</time>', '2031-03-04', null],
    [`${'The heron came and went and came again for many years. '.repeat(4)} On 4 March 2031 it left.`, null, null],
  ])('reads what stands under the headline: %s', (line, published, modified) => {
    expect(read(`<h1>Heron stays</h1><div>${line}</div>`)).toEqual({ published, modified });
  });

  it.each([
    ['https://reed.example/2031/03/04/heron', '2031-03-04'],
    ['https://reed.example/2031/mar/4/heron', '2031-03-04'],
    ['https://reed.example/news/2031-03-04-heron', '2031-03-04'],
    ['https://reed.example/2031/03/heron', null],
    ['https://reed.example/20310304', null],
    ['https://reed.example/2031/13/04/heron', null],
  ])('takes the day in the address as the last resort: %s', (url, published) => {
    expect(read('', null, url).published).toBe(published);
  });

  it('believes the earlier day under the headline where the data fill in the day of the last change', () => {
    const seen = '<h1>Heron stays</h1><p>4 March 2031</p>';
    expect(read(seen, { datePublished: 'Jun 9, 2031', dateModified: 'Jun 9, 2031' }).published).toBe('2031-03-04');
    expect(read(seen, { datePublished: '2031-06-09', dateModified: '2031-07-01' }).published).toBe('2031-06-09');
    const inWords = '<h1>Heron stays</h1><p>It has stood there since 4 March 2031, they say</p>';
    expect(read(inWords, { datePublished: '2031-06-09', dateModified: '2031-06-09' }).published).toBe('2031-06-09');
  });

  it('takes a lone time, but not one of several', () => {
    expect(read('<main><time datetime="2031-03-03">x</time></main>').published).toBe('2031-03-03');
    const two = '<main><time datetime="2031-03-03">x</time><time datetime="2031-03-04">y</time></main>';
    expect(read(two).published).toBeNull();
  });
});
