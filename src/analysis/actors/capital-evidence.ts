import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/first-names.ts';
import { FOREIGN_FUNCTION_WORDS } from '../lexicon/foreign-function-words.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { knownNameAt } from '../lexicon/phrase-index.ts';
import { ABBREVIATED_TITLES, HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/roles.ts';
import type { TextModel } from '../sentences/text-model.ts';
import type { Token } from '../sentences/tokenize.ts';
import { behindParticles } from './particles.ts';

/** What the capitals of a text say, where a capital may also come from the start of a sentence. */
export interface CapitalEvidence {
  /** 1 for tokens whose capital says nothing: they begin a sentence, a quotation or what follows a colon. */
  initial: Uint8Array;
  /** How often a word form stands in the text with a capital that says something. */
  capital: Map<string, number>;
  /** The words that the text writes in lower case. */
  lower: Set<string>;
  /** 1 for tokens of sentences in title case. */
  titleCase: Uint8Array;
}

const BEFORE_START = new Set(['"', '“', '„', '«', '»', '‘', "'", '(', '[', '•', '-', '–', '—', '*', '·', '#']);
const CONTRACTION = /^(?:i|you|we|they|he|she|it|that|there|here|who|what|\p{L}+n)'(?:m|ve|d|ll|re|t|s)$/u;

/** "Insurers", "Geologists" at the start of a sentence. */
const PLURAL_PERSONS = /[a-z]{2}(?:ers|ors|ists|ants|ians|women|men)$/;

/** "Oscar-winner", "Liberian-flagged": capitalised, but it describes. */
const MODIFIER = /^\p{Lu}[^-]*-\p{Ll}{4,}$/u;

/** Written by the English rules for names, but in another language whose small words are known. */
export function isForeign({ language }: TextModel): boolean {
  return FOREIGN_FUNCTION_WORDS.has(language);
}

function functionWords({ language }: TextModel): ReadonlySet<string> {
  return FOREIGN_FUNCTION_WORDS.get(language) ?? FUNCTION_WORDS;
}

/** Marks, and the numbers and times that posts begin with ("15:10 Roads closed"). */
function isBeforeStart(token: Token | undefined): boolean {
  return token?.kind === 'number' || token?.text === ':' || BEFORE_START.has(token?.text ?? '');
}

/** Marks the first word of each sentence, of each quoted span, and after a colon. */
function findInitials(model: TextModel, quoteStarts: ReadonlySet<number>): Uint8Array {
  const { tokens } = model;
  const initial = new Uint8Array(tokens.length);
  for (const sentence of model.sentences) {
    let at = sentence.first;
    while (at < sentence.last && isBeforeStart(tokens[at])) at++;
    if (at < sentence.last) initial[at] = 1;
  }
  tokens.forEach((token, at) => {
    const previous = tokens[at - 1];
    if (quoteStarts.has(token.start) || previous?.text === ':') initial[at] = 1;
  });
  return initial;
}

/** Counts what a text writes with capitals and what without. Linear. */
export function collectCapitals(model: TextModel, quoteStarts: ReadonlySet<number>): CapitalEvidence {
  const initial = findInitials(model, quoteStarts);
  const titleCase = new Uint8Array(model.tokens.length);
  for (const sentence of model.sentences) {
    if (sentence.titleCase) titleCase.fill(1, sentence.first, sentence.last);
  }
  const capital = new Map<string, number>();
  const lower = new Set<string>();
  model.tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    if (!token.capital) lower.add(token.lower);
    else if (!initial[at] && !titleCase[at]) capital.set(token.text, (capital.get(token.text) ?? 0) + 1);
  });
  return { initial, capital, lower, titleCase };
}

export function isFirstName(lower: string): boolean {
  return MALE_NAMES.has(lower) || FEMALE_NAMES.has(lower);
}

function isCapitalWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.capital;
}

/** Is the capital of an initial token that of a name? */
function isInitialName(model: TextModel, evidence: CapitalEvidence, at: number): boolean {
  const token = model.tokens[at];
  const next = model.tokens[at + 1];
  if (!token) return false;
  if (isCapitalWord(next) && next && !FUNCTION_WORDS.has(next.lower)) {
    if (isFirstName(token.lower) || HONORIFICS.has(token.lower) || ABBREVIATED_TITLES.has(token.lower)) return true;
    if (ROLE_NOUNS.has(token.lower)) return true;
    if (ROLE_MODIFIERS.has(token.lower) && ROLE_NOUNS.has(next.lower)) return true;
  }
  if (knownNameAt(model.tokens, at)) return true;
  const capitals = evidence.capital.get(token.text) ?? 0;
  if (capitals === 0 && /[a-z]{2}ly$/.test(token.text) && !isFirstName(token.lower)) return false;
  if (capitals === 0 && !isCapitalWord(next) && PLURAL_PERSONS.test(token.text)) return false;
  // "Decaying Lindholm": the name begins behind it
  if (capitals === 0 && isCapitalWord(next) && /[a-z]{3}ing$/.test(token.text) && !isFirstName(token.lower))
    return false;
  // "Newlyweds Anna Holm": several, and then a given name
  if (
    capitals === 0 &&
    next &&
    isCapitalWord(next) &&
    isFirstName(next.lower) &&
    /[a-z]{4}s$/.test(token.text) &&
    !isFirstName(token.lower)
  )
    return false;
  // the lists of common words are English; elsewhere the word has to show its capital within a sentence, or go on as a name
  if (isForeign(model) && isFirstName(token.lower) && behindParticles(model.tokens, at + 1) > 0) return true;
  if (isForeign(model) && evidence.lower.has(token.lower) && capitals === 0) return false;
  if (isForeign(model)) return capitals > 0 || (isCapitalWord(next) && !functionWords(model).has(next?.lower ?? ''));
  const common = COMMON_WORDS.has(token.lower) || evidence.lower.has(token.lower);
  if (common) return capitals > 0 && !evidence.lower.has(token.lower);
  return true;
}

/** "told The Evening Post": an article that has a capital within a sentence belongs to the name. */
function isNameArticle(model: TextModel, evidence: CapitalEvidence, at: number): boolean {
  if (evidence.initial[at] === 1 || evidence.titleCase[at] === 1) return false;
  let last = at + 1;
  while (last - at < 5 && isCapitalWord(model.tokens[last])) last++;
  return model.tokens.slice(at + 1, last).some((token) => ORGANIZATION_WORDS.has(token.lower));
}

/** "Joseph A Reyes": a letter without its full stop between given name and surname. */
function isMiddleInitial({ tokens }: TextModel, at: number): boolean {
  const next = tokens[at + 1];
  if (!/^\p{Lu}$/u.test(tokens[at]?.text ?? '') || !isFirstName(tokens[at - 1]?.lower ?? '')) return false;
  return isCapitalWord(next) && tokens[at - 1]?.capital === true && /^\p{Lu}\p{Ll}/u.test(next?.text ?? '');
}

const ELIDED = /^(?:[CDJLMNST]|Qu|Jusqu|Lorsqu|Puisqu|All|Dall|Dell|Nell|Sull|Un|Quest)['’]\p{Ll}/u;

/** May this token be part of a proper name, judged by its capital and place? English and similar languages. */
export function isNameToken(model: TextModel, evidence: CapitalEvidence, at: number): boolean {
  const token = model.tokens[at];
  if (token?.kind !== 'word' || !token.capital) return false;
  // "R-Granby": a party and where the member is from
  if (/^[DRI]-\p{Lu}/u.test(token.text)) return false;
  // "D’après Marie Dubois", "L’homme"
  if (isForeign(model) && ELIDED.test(token.text)) return false;
  if (CONTRACTION.test(token.lower) || MODIFIER.test(token.text) || token.lower === 'ph.d') return false;
  if (token.text === 'The' && isNameArticle(model, evidence, at)) return true;
  if (isMiddleInitial(model, at)) return true;
  const small = FUNCTION_WORDS.has(token.lower) || functionWords(model).has(token.lower);
  if (small && !/^\p{Lu}\.$/u.test(token.text)) return knownNameAt(model.tokens, at) !== null;
  return evidence.initial[at] === 1 ? isInitialName(model, evidence, at) : true;
}
