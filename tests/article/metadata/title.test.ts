import { describe, expect, it } from 'vitest';
import { readMetaTags } from '../../../src/article/metadata/meta-tags.ts';
import { readTitle } from '../../../src/article/metadata/title.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

function read(html: string, article: Record<string, unknown> | null = null, siteName: string | null = 'The Reed') {
  const document = parsePage(html);
  return readTitle({ document, article, tags: readMetaTags(document), siteName, host: 'blog.reed-news.example' });
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

  it.each([
    ['Heron stays | Reed-News', '', 'Heron stays'],
    ['Heron stays – Reed News Blog', '', 'Heron stays'],
    ['Heron stays | Wetland Notes', '<h2>Heron stays</h2>', 'Heron stays'],
    ['Heron stays | Wetland Notes', '<h1>Heron stays</h1>', 'Heron stays'],
    ['Saltby | Heron stays', '', 'Saltby | Heron stays'],
  ])('knows the site by its address and by the headline: %j, %j', (title, page, expected) => {
    expect(read(`<title>${title}</title>${page}`, null, null)).toBe(expected);
  });

  it('leaves the kicker in the heading out, but not what a colon joins to the headline', () => {
    const page = (heading: string) => `<title>A heron stays for the winter</title><h1>${heading}</h1>`;
    expect(read(page('<span>Opinion</span> A heron stays for the winter'))).toBe('A heron stays for the winter');
    expect(read(page('Wildlife: A heron stays for the winter'))).toBe('Wildlife: A heron stays for the winter');
  });

  it('takes the only heading where the title says the same in other words', () => {
    const heading = '<h1>Why the heron of Saltby stays all winter</h1>';
    expect(read(`<title>Saltby heron stays: 5 reasons for winter stay</title>${heading}`)).toBe(
      'Why the heron of Saltby stays all winter',
    );
    expect(read(`<title>Ten fish to look out for</title>${heading}`)).toBe('Ten fish to look out for');
  });

  it('reads entities that are written twice', () => {
    expect(read('', { headline: 'Fish &amp; chips &#8217;til late &#x2013; a test &unknown;' })).toBe(
      'Fish & chips ’til late – a test &unknown;',
    );
  });
});
