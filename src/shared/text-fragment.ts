import type { Span } from './analysis.ts';
import { wellFormed } from './text.ts';

/** A passage of more words than this is named by its first and last ones, so many of each. */
const WHOLE_WORDS = 10;
const END_WORDS = 5;
/** Words of the surroundings that tell a passage from another with the same words. */
const CONTEXT_WORDS = 4;

/**
 * An address that lands on a passage of its page and marks it, in browsers that know text fragments; in others it opens the page.
 * @param url the page's; a fragment of its own is dropped
 * @param text the article's
 * @param passage UTF-16 units of `text`; its ends lie between words
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToPassage(url: string, text: string, passage: Span): string {
  const address = url.replace(/#.*/s, '');
  const own = text.slice(passage.start, passage.end);
  const paragraphs = own.split(/\n+/);
  const words = wordsOf(own);
  if (words.length === 0) return address;
  const whole = words.length <= WHOLE_WORDS && paragraphs.length === 1;
  const first = whole ? words : wordsOf(paragraphs[0] ?? '').slice(0, END_WORDS);
  const last = whole ? [] : wordsOf(paragraphs.at(-1) ?? '').slice(-END_WORDS);
  const parts = [encode(first)];
  if (last.length > 0) parts.push(encode(last));
  if (!isUnique(text, first)) {
    // the text before and behind has to stand in the same block
    const before = wordsOf(text.slice(0, passage.start).split('\n').at(-1) ?? '').slice(-CONTEXT_WORDS);
    const behind = wordsOf(text.slice(passage.end).split('\n')[0] ?? '').slice(0, CONTEXT_WORDS);
    if (before.length > 0) parts.unshift(`${encode(before)}-`);
    if (behind.length > 0) parts.push(`-${encode(behind)}`);
  }
  return `${address}#:~:text=${parts.join(',')}`;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function isUnique(text: string, words: readonly string[]): boolean {
  const folded = text.replace(/\s+/g, ' ').toLowerCase();
  const wanted = words.join(' ').toLowerCase();
  const first = folded.indexOf(wanted);
  return first < 0 || folded.indexOf(wanted, first + 1) < 0;
}

/** Hyphens, commas and ampersands are syntax here, and have to be written as percent codes. */
function encode(words: readonly string[]): string {
  // a lone surrogate has no code
  return encodeURIComponent(wellFormed(words.join(' '))).replaceAll('-', '%2D');
}
