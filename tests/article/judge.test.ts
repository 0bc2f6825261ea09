import { describe, expect, it } from 'vitest';
import { type Evidence, judge, measure } from '../../src/article/judge.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const story: Evidence = {
  words: 400,
  linkDensity: 0.05,
  fullParagraphs: 6,
  sentences: 9,
  headlines: 0,
  linkedHeadings: 0,
  saysArticle: false,
};

describe('judge', () => {
  it.each([
    ['a story', {}, null],
    ['no words', { words: 0 }, 'empty'],
    ['links for the most part', { linkDensity: 0.6 }, 'mostly-links'],
    ['a list of links that says it is an article', { linkDensity: 0.85, saysArticle: true }, 'mostly-links'],
    ['many links in an article that says so', { linkDensity: 0.6, saysArticle: true }, null],
    ['some links and hardly a paragraph', { linkDensity: 0.3, fullParagraphs: 1 }, 'mostly-links'],
    ['headlines of other stories', { linkedHeadings: 8 }, 'mostly-links'],
    ['a long story under three linked headings', { linkedHeadings: 3 }, null],
    ['three lines', { words: 40 }, 'too-short'],
    ['three lines that say they are an article', { words: 40, saysArticle: true }, null],
    ['a word that says it is an article', { words: 5, saysArticle: true }, 'too-short'],
    ['short scraps', { words: 120, fullParagraphs: 0, sentences: 1 }, 'too-short'],
    ['a story of short sentences', { words: 66, fullParagraphs: 0, sentences: 6 }, null],
    ['a long poem', { words: 300, fullParagraphs: 0 }, null],
  ] as const)('of %s', (_, evidence, reason) => {
    expect(judge({ ...story, ...evidence })).toBe(reason);
  });
});

describe('measure', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'reed').join(' ');
  const of = (html: string) => measure(parsePage(html).body);

  it('measures the share of links', () => {
    expect(of('<p><a>abcde</a> fghi</p>').linkDensity).toBe(0.5);
    expect(of('').linkDensity).toBe(0);
  });

  it('counts paragraphs of twenty words that are mostly no links', () => {
    expect(
      of(`<p>${words(20)}</p><ul><li>${words(20)}</li></ul><p>${words(19)}</p><p><a>${words(20)}</a></p>`)
        .fullParagraphs,
    ).toBe(2);
  });

  it('counts paragraphs of scripts without spaces by their length', () => {
    expect(of(`<p>${'灯台の夜'.repeat(20)}</p><p>${'灯台'.repeat(10)}</p>`).fullParagraphs).toBe(1);
  });

  it('counts headings that are links', () => {
    expect(of('<h3><a>Heron seen</a></h3><h3>On <a>herons</a></h3><h2>Herons</h2>').linkedHeadings).toBe(1);
  });
});
