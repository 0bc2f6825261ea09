import { type Article, noMetadata } from '../../src/shared/article.ts';

/** An article of three words, with the given differences. */
export function articleOf(changes: Partial<Article>): Article {
  return {
    ...noMetadata(),
    lang: 'en',
    dir: 'ltr',
    wordCount: 3,
    readingMinutes: 1,
    author: { bio: null },
    pages: null,
    text: 'It stands there.',
    html: '<p>It stands there.</p>',
    blocks: [],
    confidence: { value: 1, why: { scores: 1, readability: 1, data: null } },
    partial: false,
    ...changes,
  };
}
