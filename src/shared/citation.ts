import type { Quote, Span } from './analysis.ts';
import type { Article } from './article.ts';
import { linkToPassage } from './text-fragment.ts';

/** What a citation is made of; `text` is the article's, to find the passage in it. */
export type Source = Pick<Article, 'title' | 'byline' | 'published' | 'siteName' | 'text'>;

/**
 * A passage with its source, as plain text: the words in quotation marks, and below them who said them, who wrote it, title, outlet, day and a link that lands on them.
 * What is not known is left out.
 * @param passage a quotation of the article, or words that the reader has chosen
 * @param url the page's
 */
export function citationOf(passage: Quote | string, source: Source, url: string): string {
  const words = (typeof passage === 'string' ? passage : passage.text).trim();
  const speaker = typeof passage === 'string' ? null : passage.speaker?.name;
  const { title, byline, published, siteName } = source;
  const day = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0];
  const origin = [byline.join(', '), title && `“${title}”`, siteName, day, linkTo(passage, words, source.text, url)];
  return `“${words}”\n— ${speaker ? `${speaker}. ` : ''}${origin.filter(Boolean).join(', ')}`;
}

function linkTo(passage: Quote | string, words: string, text: string, url: string): string {
  if (typeof passage !== 'string') return linkToPassage(url, text, passage);
  const start = text.indexOf(words);
  const span: Span = { start, end: start + words.length };
  // not of the article: its words have to do
  return start < 0 ? linkToPassage(url, words, { start: 0, end: words.length }) : linkToPassage(url, text, span);
}
