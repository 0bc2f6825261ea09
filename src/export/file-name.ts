import type { Article } from '../shared/article.ts';

/** In UTF-16 units: far below what file systems take, and long enough to tell articles apart. */
const LONGEST = 80;

/** A file's name for an article that every file system takes: day and headline, without signs that mean something there. */
export function fileName({ title, published }: Pick<Article, 'title' | 'published'>, extension: string): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0];
  const words = (title ?? '')
    .replace(/[\p{C}<>:"/\\|?*.]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  return `${[day, words || 'article'].filter(Boolean).join(' ')}.${extension}`;
}
