import type { Span } from '../../shared/analysis.ts';
import { NUMBER_ABBREVIATIONS, OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { PLACE_WORDS } from '../lexicon/places.ts';
import { charClass, DIGIT, LETTER, NEWLINE, OTHER, SPACE } from './char-class.ts';

export type TokenKind = 'word' | 'number' | 'possessive' | 'mark';

/** A word, a number, a possessive ending ("'s") or a single other character. */
export interface Token extends Span {
  text: string;
  /** `text` in lower case, without the full stop of an abbreviation, ’ as '. */
  lower: string;
  kind: TokenKind;
  /** The first letter is a capital (an Arabic letter is none). */
  capital: boolean;
  /** The word carries the full stop of an abbreviation ("Sen.", "U.S."). */
  abbreviation: boolean;
}

const APOSTROPHES = new Set([0x27, 0x2019, 0x2bc]);
const HYPHENS = new Set([0x2d, 0x2010, 0x2011]);
const FULL_STOP = 0x2e;
const AMPERSAND = 0x26;
/** Longer runs are no words; they are cut so that no later step has to look at megabytes as one word. */
const LONGEST_WORD = 100;

function isWordChar(code: number): boolean {
  const kind = charClass(code);
  return kind === LETTER || kind === DIGIT;
}

function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

/** Does the apostrophe at `at` begin a possessive or contracted "s" that ends the word? */
function possessiveAt(text: string, at: number): boolean {
  if (!APOSTROPHES.has(text.charCodeAt(at))) return false;
  const next = text[at + 1];
  return (next === 's' || next === 'S') && !isWordChar(text.charCodeAt(at + 2));
}

/** "raconte-t-il", "dit-elle": a verb and its pronoun. */
const FRENCH_INVERSION = /^(?:t-)?(?:il|elle|ils|elles|on)(?![\p{L}-])/u;
const COMPOUND_ENDINGS =
  /^(?:based|born|led|backed|area|style|owned|run|controlled|bound|trained|native|wide|held|occupied)(?!\p{L})/u;

/** "Boston-based", "Russia-Ukraine": the name before the hyphen is a word by itself. */
function splitsAtHyphen(text: string, start: number, at: number): boolean {
  if (!isUpper(text[start] ?? '')) return false;
  if (COMPOUND_ENDINGS.test(text.slice(at + 1, at + 12))) return true;
  return isUpper(text[at + 1] ?? '') && PLACE_WORDS.has(text.slice(start, at));
}

/** Is the unit at `at` a joiner inside a word: "o'clock", "well-known", "U.S", "AT&T", "example.com"? */
function joins(text: string, start: number, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!isWordChar(text.charCodeAt(at + 1))) return false;
  if (APOSTROPHES.has(code)) return !possessiveAt(text, at);
  if (HYPHENS.has(code)) return !splitsAtHyphen(text, start, at) && !FRENCH_INVERSION.test(text.slice(at + 1, at + 9));
  if (code === AMPERSAND) return at - start <= 3 && isUpper(text[at + 1] ?? '');
  if (code !== FULL_STOP) return false;
  // "U.S", and the state behind a party: "D-N.Y"
  const before = text.charCodeAt(at - 2);
  const single = at - start === 1 || before === FULL_STOP || HYPHENS.has(before);
  const next = text[at + 1] ?? '';
  if (next === 'D' && text.slice(start, at) === 'Ph') return true;
  return single || !isUpper(next);
}

/** Does the full stop after the word belong to it? */
function isAbbreviation(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== FULL_STOP || text.charCodeAt(end + 1) === FULL_STOP) return false;
  const word = text.slice(start, end);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) || /^\p{Lu}-(?:\p{Lu}\.)+\p{Lu}\p{Ll}?$/u.test(word)) return true;
  if (word.length === 1) return isUpper(word) && word !== 'I' && charClass(text.charCodeAt(start)) === LETTER;
  // "D-Calif.": what counts is the part behind the last hyphen
  const lower = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
  if (NUMBER_ABBREVIATIONS.has(lower)) return /^ ?\d/.test(text.slice(end + 1, end + 3));
  if (TITLE_ABBREVIATIONS.has(lower)) return isUpper(word[0] ?? '');
  return (
    OTHER_ABBREVIATIONS.has(lower) && (isUpper(word.at(-lower.length) ?? '') || lower.length > 3 || lower.includes('.'))
  );
}

function wordEnd(text: string, start: number): number {
  let at = start;
  const limit = Math.min(text.length, start + LONGEST_WORD);
  while (at < limit) {
    if (isWordChar(text.charCodeAt(at))) at++;
    else if (at > start && joins(text, start, at)) at += 2;
    else break;
  }
  return at;
}

function makeToken(text: string, start: number, end: number, kind: TokenKind, abbreviation = false): Token {
  const form = text.slice(start, end);
  const lower = form.toLowerCase().replaceAll('’', "'");
  return {
    start,
    end,
    text: form,
    lower: abbreviation && lower.endsWith('.') ? lower.slice(0, -1) : lower,
    kind,
    capital: kind === 'word' && isUpper(form[0] ?? ''),
    abbreviation,
  };
}

function wordToken(text: string, start: number): Token {
  let end = wordEnd(text, start);
  const abbreviation = isAbbreviation(text, start, end);
  if (abbreviation) end++;
  const kind = charClass(text.charCodeAt(start)) === DIGIT ? 'number' : 'word';
  return makeToken(text, start, end, kind, abbreviation);
}

/**
 * Splits text[start, end) into tokens, in order, white space left out. Offsets are UTF-16 units of `text`.
 * Linear in the length; never throws.
 */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; ) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === SPACE || kind === NEWLINE) {
      at++;
      continue;
    }
    let token: Token;
    if (kind === OTHER) {
      const previous = tokens.at(-1);
      const attached = previous?.end === at && previous.kind === 'word';
      token =
        attached && possessiveAt(text, at)
          ? makeToken(text, at, at + 2, 'possessive')
          : makeToken(text, at, at + 1, 'mark');
    } else token = wordToken(text, at);
    if (token.end > end) token = makeToken(text, at, end, token.kind);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** Is tokens[at] the apostrophe of a plural owner ("the siblings’")? */
export function isPluralPossessive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const owner = tokens[at - 1];
  if (token?.text !== '’' && token?.text !== "'") return false;
  return owner?.kind === 'word' && owner.end === token.start && owner.lower.endsWith('s');
}
