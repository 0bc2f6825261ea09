import { STATEMENT_NOUNS } from '../lexicon/cues.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import type { Grammar } from './noun-phrase.ts';

/** A word or phrase that attributes speech: tokens [first, last). */
export interface Cue {
  first: number;
  last: number;
  kind: 'finite' | 'participle' | 'according';
  /** The verb has many other uses; it counts only beside the quotation. */
  weak: boolean;
}

const RELATIVE = new Set(['that', 'who', 'which', 'this', 'all', 'as', 'to', 'her', 'it']);
const PASSIVE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be', 'when', 'if', 'once', 'not']);
const BASE_BEFORE = new Set(
  'i you we they who that to will would can could may might must should do does did people police women men and or but let staff some many others'.split(
    ' ',
  ),
);
/** "continue to be" is no speech. */
const ASPECTUAL = /^(?:continue[sd]?|began|begins?|starts?|started|offer(?:s|ed)?|hope[sd]?|expect(?:s|ed)?)$/;
/** "pour lui", "per il sindaco": prepositions of many uses. */
const AMBIGUOUS = new Set(['pour', 'per', 'para', 'nach', 'secondo', 'segundo']);
const PAST = /ed$|^(?:said|told|wrote)$/;
const BE = new Set(['is', 'was', 'are', 'were', 'been']);
const PASSIVE_HEARER = new Set([
  'told',
  'asked',
  'informed',
  'reminded',
  'advised',
  'ordered',
  'urged',
  'thanked',
  'accused',
  'quizzed',
]);

/** "a post", "his comments", "the report": a noun that looks like a cue verb. */
function isNoun(grammar: Grammar, at: number): boolean {
  const before = grammar.tokens[at - 1];
  if (!before) return false;
  // "the mother of three said"
  if (grammar.tokens[at - 2]?.lower === 'of' && PAST.test(grammar.tokens[at]?.lower ?? '')) return false;
  if (before.kind === 'number') return !/-year-olds?$/.test(before.lower);
  if (before.kind === 'possessive') return true;
  if (before.kind !== 'word' || RELATIVE.has(before.lower) || grammar.words.indefinite.has(before.lower)) return false;
  if (grammar.words.determiners.has(before.lower)) return true;
  // "by reminding them" is a verb still
  return grammar.words.prepositions.has(before.lower) && !/ing$/.test(grammar.tokens[at]?.lower ?? '');
}

/** "the trends report stated": a noun that looks like a verb, with a verb of speech behind it. */
function isStatementNoun({ tokens, words }: Grammar, at: number): boolean {
  if (!words.english || !STATEMENT_NOUNS.has(tokens[at]?.lower ?? '')) return false;
  const next = tokens[at + 1]?.lower ?? '';
  return next !== 'saying' && words.cues.has(next) && !STATEMENT_NOUNS.has(next);
}

/** "was told", "asked whether …, Smith said": the subject hears, it does not speak. */
export function isHearing(grammar: Grammar, at: number, floor: number): boolean {
  const verb = grammar.tokens[at]?.lower ?? '';
  if (!PASSIVE_HEARER.has(verb)) return false;
  if (at <= floor) return grammar.tokens[at]?.capital ?? false;
  let before = at - 1;
  while (before > floor && /ly$|^also$|^then$|^later$/.test(grammar.tokens[before]?.lower ?? '')) before--;
  return PASSIVE.has(grammar.tokens[before]?.lower ?? '');
}

/** Can a base form be a verb here: "they say", "officials report", "to ask", at the beginning of a clause? */
function mayBeBase(grammar: Grammar, at: number, floor: number): boolean {
  let before = at - 1;
  while (
    before >= floor &&
    /ly$|^also$|^even$|^still$|^often$|^then$|^n't$|^not$/.test(grammar.tokens[before]?.lower ?? '')
  )
    before--;
  if (before < floor) return true;
  const token = grammar.tokens[before];
  if (token?.kind !== 'word') return token?.text === ',' || token?.text === ')';
  if (BASE_BEFORE.has(token.lower) || /n't$|'d$|'ll$|[^s]s$/.test(token.lower)) return true;
  return grammar.words.pronouns.has(token.lower);
}

/** "is also promising": a participle that has its subject before "is". */
function isProgressive(grammar: Grammar, at: number, floor: number): boolean {
  let before = at - 1;
  while (before > floor && /ly$|^also$|^now$|^still$|^not$/.test(grammar.tokens[before]?.lower ?? '')) before--;
  return before > floor && BE.has(grammar.tokens[before]?.lower ?? '');
}

/** "according to", "selon", "volgens" at tokens[at]. A word that is a plain preposition too has to open its clause. */
function accordingAt(grammar: Grammar, at: number): Cue | null {
  for (const phrase of grammar.words.according) {
    if (!phrase.every((word, i) => grammar.tokens[at + i]?.lower === word)) continue;
    const before = grammar.tokens[at - 1];
    if (AMBIGUOUS.has(phrase[0] ?? '') && before?.kind === 'word') continue;
    return { first: at, last: at + phrase.length, kind: 'according', weak: false };
  }
  return null;
}

/** "s’inquiète", "l’affirme": a verb behind a pronoun that has lost its vowel. */
function isElided({ tokens, words }: Grammar, at: number): boolean {
  const verb = /^[slmtnj]['’](.+)$/.exec(tokens[at]?.lower ?? '')?.[1];
  return !words.english && verb !== undefined && words.cues.has(verb);
}

/** The cue at tokens[at], or null. `floor` is where the clause or segment begins. */
export function cueAt(grammar: Grammar, at: number, floor: number): Cue | null {
  const token = grammar.tokens[at];
  if (token?.kind !== 'word') return null;
  const according = accordingAt(grammar, at);
  if (according) return according;
  if (grammar.words.english && token.lower === 'per' && /^(?:[,—–("”»]|)$/.test(grammar.tokens[at - 1]?.text ?? '')) {
    const next = grammar.tokens[at + 1];
    // "of $30 million per school"
    if (!next?.capital && !grammar.words.determiners.has(next?.lower ?? '')) return null;
    return { first: at, last: at + 1, kind: 'according', weak: false };
  }
  if (!(grammar.words.cues.has(token.lower) || isElided(grammar, at)) || (grammar.mentionAt[at] ?? -1) >= 0)
    return null;
  if (token.capital && at > floor) return null;
  if (grammar.words.english && SPEECH_VERBS.get(token.lower)?.base && !mayBeBase(grammar, at, floor)) return null;
  if (isNoun(grammar, at) || isStatementNoun(grammar, at) || isHearing(grammar, at, floor)) return null;
  if (ASPECTUAL.test(token.lower) && grammar.tokens[at + 1]?.lower === 'to') return null;
  const kind =
    grammar.words.english && token.lower.endsWith('ing') && !isProgressive(grammar, at, floor)
      ? 'participle'
      : 'finite';
  return { first: at, last: at + 1, kind, weak: grammar.words.weakCues.has(token.lower) };
}
