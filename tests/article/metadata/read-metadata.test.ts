import { describe, expect, it } from 'vitest';
import { readMetaTags } from '../../../src/article/metadata/meta-tags.ts';
import { readMetadata } from '../../../src/article/metadata/read-metadata.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

const URL = 'https://reed.example/heron';
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('readMetadata', () => {
  it('reads a page that says everything, and changes nothing', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'The Reed' },
        {
          '@type': 'NewsArticle',
          headline: 'Heron stays',
          author: { name: 'Runa Feld' },
          datePublished: '2031-03-04',
          isAccessibleForFree: 'False',
        },
      ],
    };
    const document = parsePage(`<html lang="en"><head><title>x</title>${ld(data)}</head><body></body></html>`);
    const before = document.toString();
    expect(readMetadata(document, URL)).toEqual({
      title: 'Heron stays',
      byline: ['Runa Feld'],
      published: '2031-03-04',
      modified: null,
      siteName: 'The Reed',
      lang: 'en',
      saysArticle: true,
      free: false,
    });
    expect(document.toString()).toBe(before);
  });

  it('gives null and empty lists for a page that says nothing', () => {
    expect(readMetadata(parsePage('<p>Text</p>'), URL)).toEqual({
      title: null,
      byline: [],
      published: null,
      modified: null,
      siteName: null,
      lang: null,
      saysArticle: false,
      free: null,
    });
  });

  it('believes Open Graph that a page is an article', () => {
    expect(readMetadata(parsePage('<meta property="og:type" content="article">'), URL).saysArticle).toBe(true);
    expect(readMetadata(parsePage('<meta property="og:type" content="website">'), URL).saysArticle).toBe(false);
  });

  it.each([
    [true, true],
    ['True', true],
    [false, false],
    ['http://schema.org/False', false],
  ])('reads isAccessibleForFree %j as %j', (isAccessibleForFree, free) => {
    expect(readMetadata(parsePage(ld({ '@type': 'Article', isAccessibleForFree })), URL).free).toBe(free);
  });
});

describe('readMetaTags', () => {
  it('takes the values of a name in any case, folded', () => {
    const html =
      '<meta property="OG:Title" content=" One\n two "><meta name="og:title" content="Second"><meta name="x" content=" ">';
    expect([...readMetaTags(parsePage(html))]).toEqual([['og:title', ['One two', 'Second']]]);
  });
});
