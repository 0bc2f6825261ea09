import { TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { charClass, NEWLINE } from './char-class.ts';
import type { Token } from './tokenize.ts';

/** Tokens[first, last) form the sentence. */
export interface Sentence {
  first: number;
  last: number;
}

const ENDERS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟']);
const CLOSERS = new Set(['"', '”', '’', "'", '»', '«', '“', '‘', ')', ']', '›', '‹', '」', '』']);
/** Lines of about this length, several in a row, are text that was wrapped by hand: their ends mean nothing. */
const WRAPPED = { least: 50, most: 100 };

/** May a sentence begin with this token? A lower-case word after a full stop goes on with the sentence. */
function mayBegin(token: Token | undefined): boolean {
  if (!token) return true;
  if (token.kind === 'word') return token.lower !== token.text || token.capital || !/^[a-zäöüß]/.test(token.text);
  return token.kind === 'number' || !/[,;:)\]]/.test(token.text);
}

function endsAtAbbreviation(token: Token, next: Token | undefined): boolean {
  if (!token.abbreviation || TITLE_ABBREVIATIONS.has(token.lower)) return false;
  if (!next) return true;
  return next.capital && FUNCTION_WORDS.has(next.lower) && !/^\p{Lu}\.$/u.test(token.text);
}

function isWrapped(text: string, start: number, end: number): boolean {
  const lines = text.slice(start, end).split('\n');
  return lines.length > 2 && lines.slice(0, -1).every((l) => l.length >= WRAPPED.least && l.length <= WRAPPED.most);
}

function hasNewline(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (charClass(text.charCodeAt(at)) === NEWLINE) return true;
  return false;
}

/**
 * Splits the tokens of a block into sentences. A line end closes a sentence unless the block is hard-wrapped text.
 * Closing quotation marks and brackets stay with the sentence they close. Linear.
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const head = tokens[0];
  const tail = tokens.at(-1);
  if (!head || !tail) return sentences;
  const wrapped = isWrapped(text, head.start, tail.end);
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    const ender = token.kind === 'mark' && ENDERS.has(token.text);
    let last = at + 1;
    if (ender) {
      while (isAttachedCloser(tokens[last - 1], tokens[last])) last++;
    }
    const next = tokens[last];
    const newline = !wrapped && next !== undefined && hasNewline(text, tokens[last - 1]?.end ?? 0, next.start);
    const ends = newline || (ender ? mayBegin(next) : endsAtAbbreviation(token, next));
    if (ends && last < tokens.length) {
      sentences.push({ first, last });
      first = last;
    }
    at = last - 1;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length });
  return sentences;
}

function isAttachedCloser(previous: Token | undefined, token: Token | undefined): boolean {
  if (!previous || !token || previous.end !== token.start) return false;
  return CLOSERS.has(token.text) || ENDERS.has(token.text);
}
