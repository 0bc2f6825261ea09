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
  if (before.kind === 'possessive' || before.kind === 'number') return true;
  if (before.kind !== 'word' || RELATIVE.has(before.lower)) return false;
  return grammar.words.determiners.has(before.lower) || grammar.words.prepositions.has(before.lower);
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

/** The cue at tokens[at], or null. `floor` is where the clause or segment begins. */
export function cueAt(grammar: Grammar, at: number, floor: number): Cue | null {
  const token = grammar.tokens[at];
  if (token?.kind !== 'word') return null;
  if (token.lower === 'according' && grammar.tokens[at + 1]?.lower === 'to') {
    return { first: at, last: at + 2, kind: 'according', weak: false };
  }
  if (!grammar.words.cues.has(token.lower) || (grammar.mentionAt[at] ?? -1) >= 0) return null;
  if (isNoun(grammar, at) || isHearing(grammar, at, floor)) return null;
  const kind = token.lower.endsWith('ing') ? 'participle' : 'finite';
  return { first: at, last: at + 1, kind, weak: grammar.words.weakCues.has(token.lower) };
}
