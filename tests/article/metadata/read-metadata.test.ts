import { describe, expect, it } from 'vitest';
import { readMetaTags } from '../../../src/article/metadata/meta-tags.ts';
import { readMetadata, withProposedByline } from '../../../src/article/metadata/read-metadata.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { noMetadata } from '../../../src/shared/article.ts';

const AT = { url: 'https://reed.example/heron' };
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
    const { metadata, saysArticle, saysOther } = readMetadata(document, AT);
    expect(metadata).toEqual({
      ...noMetadata(),
      title: 'Heron stays',
      byline: ['Runa Feld'],
      published: '2031-03-04',
      siteName: 'The Reed',
      lang: 'en',
      access: 'paywalled',
    });
    expect([saysArticle, saysOther]).toEqual([true, false]);
    expect(document.toString()).toBe(before);
  });

  it('takes the byline that is proposed where the page says none', () => {
    const silent = readMetadata(parsePage('<p>One</p>'), AT);
    const signed = readMetadata(parsePage('<meta name="author" content="Mia Meta"><p>One</p>'), AT);
    expect(withProposedByline(silent, 'By Pia Proposed', AT.url).metadata.byline).toEqual(['Pia Proposed']);
    expect(withProposedByline(signed, 'By Pia Proposed', AT.url).metadata.byline).toEqual(['Mia Meta']);
    expect(withProposedByline(silent, null, AT.url)).toBe(silent);
  });

  it('gives null and empty lists for a page that says nothing', () => {
    const { metadata, saysArticle, saysOther, node } = readMetadata(parsePage('<p>Text</p>'), AT);
    expect(metadata).toEqual(noMetadata());
    expect([saysArticle, saysOther, node]).toEqual([false, false, null]);
  });

  it('believes Open Graph that a page is an article', () => {
    expect(readMetadata(parsePage('<meta property="og:type" content="article">'), AT).saysArticle).toBe(true);
    expect(readMetadata(parsePage('<meta property="og:type" content="website">'), AT).saysArticle).toBe(false);
  });

  it('knows a page that says that it is a list', () => {
    expect(readMetadata(parsePage('<meta property="og:type" content="website">'), AT).saysOther).toBe(true);
    expect(readMetadata(parsePage(ld({ '@type': 'CollectionPage' })), AT).saysOther).toBe(true);
    expect(readMetadata(parsePage(ld([{ '@type': 'ItemList' }, { '@type': 'Article' }])), AT).saysOther).toBe(false);
  });
});

describe('readMetaTags', () => {
  it('takes the values of a name in any case, folded', () => {
    const html =
      '<meta property="OG:Title" content=" One\n two "><meta name="og:title" content="Second"><meta name="x" content=" ">';
    expect([...readMetaTags(parsePage(html))]).toEqual([['og:title', ['One two', 'Second']]]);
  });
});
