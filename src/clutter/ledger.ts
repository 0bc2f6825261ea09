import type { Removed } from '../shared/article.ts';
import { spacedText } from './spaced-text.ts';
import type { Finding } from './types.ts';

/** First words of an entry, in characters. */
const FIRST_WORDS = 140;

/** What was found, as plain data: kind, reason, and the first words of each. */
export function ledgerOf(findings: readonly Finding[]): Removed[] {
  return findings.map(({ element, kind, reason }) => ({ kind, reason, text: firstWordsOf(element) }));
}

/** The first words of an element as a reader sees it. */
export function firstWordsOf(element: Element): string {
  return firstWords(visibleText(element));
}

function visibleText(element: Element): string {
  // a dialog's text mostly begins with the sign on its closing button
  return spacedText(element, 2 * FIRST_WORDS)
    .replace(/^[×✕✖xX]\s+/, '')
    .replace(/ ([,.;:!?])/g, '$1');
}

function firstWords(text: string): string {
  if (text.length <= FIRST_WORDS) return text;
  const cut = text.slice(0, FIRST_WORDS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), FIRST_WORDS / 2))}…`;
}
