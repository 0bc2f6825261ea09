import type { Metadata } from './article.ts';

/** What a citation is made of. */
export type Source = Pick<Metadata, 'title' | 'byline' | 'published' | 'siteName'>;

/**
 * A passage with its source, as plain text: the words in quotation marks, and below them who wrote it, title, outlet, day and address. What is not known
 * is left out.
 */
export function citationOf(passage: string, { title, byline, published, siteName }: Source, url: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0];
  const parts = [byline.join(', '), title && `“${title}”`, siteName, day, url.replace(/#.*$/, '')];
  return `“${passage.trim()}”\n— ${parts.filter(Boolean).join(', ')}`;
}
