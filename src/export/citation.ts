import type { Quote, Span } from '../shared/analysis.ts';
import type { Article } from '../shared/article.ts';
import { linkToPassage } from './text-fragment.ts';

/** What of a page is cited. */
export type Cited = Pick<Article, 'title' | 'siteName' | 'published' | 'text'>;

/**
 * One quotation as a citation in plain text: its exact words, who said them, where and when they were published, and a link that lands on them.
 *
 *     “The road is closed.” — Anna Holm. “Snow in the hills”, The Daily Lantern, 4 March 2031. https://…#:~:text=…
 *
 * @param formatDate sets an ISO date in the reader's language
 */
export function citeQuote(quote: Quote, cited: Cited, url: string, formatDate: (iso: string) => string): string {
  const speaker = quote.speaker ? ` — ${quote.speaker.name}` : '';
  return `“${quote.text}”${speaker}. ${sourceOf(cited, url, quote, formatDate)}`;
}

/** A passage that the reader chose, cited in the same way. */
export function citePassage(passage: Span, cited: Cited, url: string, formatDate: (iso: string) => string): string {
  return `“${cited.text.slice(passage.start, passage.end)}” ${sourceOf(cited, url, passage, formatDate)}`;
}

function sourceOf(
  { title, siteName, published, text }: Cited,
  url: string,
  passage: Span,
  formatDate: (iso: string) => string,
): string {
  const parts = [title ? `“${title}”` : null, siteName ?? hostOf(url), published ? formatDate(published) : null];
  return `${parts.filter(Boolean).join(', ')}. ${linkToPassage(url, text, passage)}`;
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
