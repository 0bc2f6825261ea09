import { appendAll } from '../shared/move-nodes.ts';
import { fingerprint } from '../shared/text.ts';

/** A pull-quote is a sentence or two. */
const MIN_WORDS = 4;
const MAX_WORDS = 60;
const PULL_QUOTE = /(?:^|[\s_-])pull-?_?quotes?(?:$|[\s_-])|(?:^|\s)[a-z]+PullQuote(?:$|\s)|(?:^|\s)pullQuote/i;

/** Whether an element is named as a pull-quote. */
export function isPullQuote(element: Element): boolean {
  return PULL_QUOTE.test(element.getAttribute('class') ?? '');
}

/** Makes a quotation of an aside that is a pull-quote, since asides are left out. Changes the tree. */
export function keepPullQuote(aside: Element): void {
  if (!isPullQuote(aside)) return;
  const quote = aside.ownerDocument.createElement('blockquote');
  appendAll(quote, aside.childNodes);
  aside.replaceWith(quote);
}

/** Makes a paragraph of the footer of a quotation, which says whose words they are, since other footers are left out. Changes the tree. */
export function keepSource(footer: Element): void {
  if (!footer.closest('blockquote')) return;
  const source = footer.ownerDocument.createElement('p');
  appendAll(source, footer.childNodes);
  footer.replaceWith(source);
}

/**
 * Takes quotations away whose words stand in the article's own paragraphs too: they are set there for decoration. Those that the page leaves out words
 * of (…) are looked for in parts. Changes the tree; linear in the text for each quotation.
 */
export function dropRepeatedQuotes(root: Element): void {
  const quotes = [...root.querySelectorAll('blockquote')].filter((quote) => !quote.closest('figure'));
  if (quotes.length === 0) return;
  const prose = [...root.querySelectorAll('p, li, dd')].filter((leaf) => !leaf.closest('blockquote'));
  const body = ` ${prose.map((leaf) => fingerprint(leaf.textContent ?? '')).join(' ')} `;
  for (const quote of quotes) {
    const lines = [...quote.children].map((line) => line.textContent ?? '');
    // the last of several lines may say whose words they are
    const isRepeated = repeats(lines, body) || (lines.length > 1 && repeats(lines.slice(0, -1), body));
    if (isRepeated) quote.remove();
  }
}

function repeats(lines: readonly string[], body: string): boolean {
  const parts = lines.flatMap((line) => line.split(/…|\.\.\.|\[[^\]]{0,500}\]/)).map(fingerprint);
  const words = parts.join(' ').split(' ').filter(Boolean).length;
  if (words < MIN_WORDS || words > MAX_WORDS) return false;
  return parts.every((part) => part === '' || body.includes(` ${part} `));
}
