import { describe, expect, it } from 'vitest';
import { readMetaTags } from '../../../src/article/metadata/meta-tags.ts';
import { readTitle } from '../../../src/article/metadata/title.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

function read(html: string, article: Record<string, unknown> | null = null, siteName: string | null = 'The Reed') {
  const document = parsePage(html);
  return readTitle(document, article, readMetaTags(document), siteName);
}

describe('readTitle', () => {
  it.each([
    'Heron stays in Saltby | The Reed',
    'Heron stays in Saltby - The Reed',
    'Heron stays in Saltby — The Reed',
    'The Reed » Heron stays in Saltby',
    'Heron stays in Saltby • Reed',
    'Heron stays in Saltby',
  ])('leaves the name of the site out: %j', (title) => {
    expect(read(`<title>${title}</title>`)).toBe('Heron stays in Saltby');
  });

  it.each(['Heron stays – a village wonders', 'Heron: a life', 'Reeds and herons - what we know', 'Up-to-date'])(
    'keeps %j whole',
    (title) => {
      expect(read(`<title>${title}</title>`)).toBe(title);
    },
  );

  it('takes JSON-LD, then <meta>, then <title>, then a heading', () => {
    const head = '<head><title>In the title</title><meta property="og:title" content="In the tags"></head>';
    expect(read(head, { headline: 'In the data' })).toBe('In the data');
    expect(read(head)).toBe('In the tags');
    expect(read('<title>In the title</title><h1>In the page</h1>')).toBe('In the title');
    expect(read('<h1>In the page</h1>')).toBe('In the page');
    expect(read('<h1> </h1>')).toBeNull();
  });

  it('takes the visible headline where the data agree that it is the one', () => {
    const page =
      '<title>Heron stays in Saltby for … | The Reed</title><h1>The Reed</h1><h1>Heron stays in Saltby for the winter</h1>';
    expect(read(page)).toBe('Heron stays in Saltby for the winter');
  });

  it('reads entities that are written twice', () => {
    expect(read('', { headline: 'Fish &amp; chips &#8217;til late &#x2013; a test &unknown;' })).toBe(
      'Fish & chips ’til late – a test &unknown;',
    );
  });
});
