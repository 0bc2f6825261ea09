import { sanitise } from '../../export/sanitise.ts';
import type { Article, Block } from '../../shared/article.ts';

/**
 * One article of the pages that it is divided into. What is told about it is that of the page that was read.
 * @param pages in the order of the pages, the one that was read among them
 */
export function joinPages(read: Article, pages: readonly Article[]): Article {
  const blocks: Block[] = [];
  const html: string[] = [];
  let [length, children, notes] = [0, 0, 0];
  for (const page of pages) {
    const text = blocks.length > 0 ? length + 2 : length;
    for (const {
      path: [first = 0, ...rest],
      start,
      end,
      kind,
    } of page.blocks) {
      blocks.push({ kind, start: start + text, end: end + text, path: [first + children, ...rest] });
    }
    html.push(renumbered(page.html, notes));
    length = text + page.text.length;
    children += sanitise(page.html, window).childElementCount;
    notes += Math.max(0, ...[...page.html.matchAll(/ id="pq-(\d+)"/g)].map(([, number]) => Number(number)));
  }
  const minutes = pages.reduce((sum, { readingMinutes }) => sum + (readingMinutes ?? 0), 0);
  return {
    ...read,
    html: html.join(''),
    text: pages.map(({ text }) => text).join('\n\n'),
    blocks,
    wordCount: pages.reduce((sum, { wordCount }) => sum + wordCount, 0),
    readingMinutes: minutes || null,
    partial: pages.some(({ partial }) => partial),
    pages: null,
  };
}

/** Notes are numbered on each page from one. */
function renumbered(html: string, by: number): string {
  if (by === 0) return html;
  return html.replace(
    /( id="pq-| href="#pq-)(\d+)"/g,
    (_, before: string, number) => `${before}${Number(number) + by}"`,
  );
}
