import { describe, expect, it } from 'vitest';
import { proposedByline, readByline } from '../../../src/article/metadata/byline.ts';
import { findHeadline, readHeadlineZone } from '../../../src/article/metadata/headline-zone.ts';
import { readMetaTags } from '../../../src/article/metadata/meta-tags.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

describe('readByline', () => {
  const read = (html: string, article: Record<string, unknown> | null = null) => {
    const document = parsePage(html);
    const zone = readHeadlineZone(findHeadline(document, null));
    const outlet = { siteName: 'The Reed', host: 'reed.example' };
    return readByline({ document, article, tags: readMetaTags(document), zone, outlet });
  };
  const META = '<head><meta name="author" content="Mia Meta"></head>';
  const SEEN = '<p class="byline">Vera Visible</p>';

  it('takes JSON-LD first, then <meta>, then what is to be seen', () => {
    const article = { author: [{ '@type': 'Person', name: 'Lena Linked' }] };
    expect(read(META + SEEN, article)).toEqual(['Lena Linked']);
    expect(read(META + SEEN)).toEqual(['Mia Meta']);
    expect(read(SEEN)).toEqual(['Vera Visible']);
    expect(read('')).toEqual([]);
  });

  it('takes persons alone from what Readability proposes', () => {
    const outlet = { siteName: 'The Reed', host: 'reed.example' };
    expect(proposedByline('By Pia Proposed and Pia Proposed', outlet)).toEqual(['Pia Proposed']);
    expect(proposedByline('The Reed', outlet)).toEqual([]);
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

  it('believes what stands behind "By" under the headline more than the data', () => {
    const page = `${META}<h1>Heron stays</h1><p>By <a href="/v">Vera Visible</a>, <a href="/o">Olaf Other</a> and Una Upper</p>`;
    expect(read(page, { author: { name: 'Lena Linked' } })).toEqual(['Vera Visible', 'Olaf Other', 'Una Upper']);
  });

  it.each([
    ['in pieces', '<div>By</div><div>Vera Visible</div><div>4 min</div>'],
    ['with a role', '<p>By <b>Vera Visible</b>, Heron Correspondent</p>'],
    [
      'among others',
      '<p>Medically reviewed by <b>Rita Reviewer</b></p><p>Written by <b>Vera Visible</b></p><p>Photos by <b>Pia Photo</b></p>',
    ],
    ['in a link to an author', '<a href="/authors/vera">Vera Visible</a>'],
    ['marked by a class', '<div class="c-AuthorName"><span>Vera Visible</span></div>'],
    ['beside the date', '<span>Vera Visible</span><span>4 March 2031</span>'],
    ['beside the date in one line', '<p>Vera Visible | Senior Writer | March 4, 2031</p>'],
  ])('reads a byline under the headline %s', (_, line) => {
    expect(read(`<h1>Heron stays</h1>${line}<p>The heron stood there until noon.</p>`)).toEqual(['Vera Visible']);
  });

  it.each([
    ['a comment', '<div class="comment"><span class="author-name">Cora Comment</span></div>'],
    [
      'a section beside the date',
      '<h1>Heron stays</h1><a href="/category/heron-life">Heron Life</a><time>4 March 2031</time>',
    ],
    ['a teaser', '<aside><a rel="author" href="/t">Tea Teaser</a></aside>'],
    ['a photographer', '<h1>Heron stays</h1><p>Photos by <b>Pia Photo</b></p>'],
  ])('does not take %s for one', (_, html) => {
    expect(read(html)).toEqual([]);
  });

  it('reads authors of citations and of plugins for blogs', () => {
    const citation =
      '<meta name="citation_author" content="Feld, Runa"><meta name="citation_author" content="Lind, Bo">';
    expect(read(`<head>${citation}</head>`)).toEqual(['Runa Feld', 'Bo Lind']);
    const plugin = '<meta name="twitter:label2" content="Written by"><meta name="twitter:data2" content="Runa Feld">';
    expect(read(`<head>${plugin}</head>`)).toEqual(['Runa Feld']);
  });

  it('takes a single name only where the data give it as the author', () => {
    expect(read('<head><meta name="author" content="Runa"></head>')).toEqual(['Runa']);
    expect(read('<h1>Heron stays</h1><p class="byline">Runa</p>')).toEqual([]);
  });
});
