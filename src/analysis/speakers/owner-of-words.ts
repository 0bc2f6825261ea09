import { STANCE_NOUNS, STATEMENT_NOUNS } from '../lexicon/cues.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { cueAt } from './find-cues.ts';
import { type Grammar, mentionSource } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import type { Segment } from './segment.ts';
import type { Attribution, Source } from './source.ts';

/** In tokens. */
const STANCE_REACH = 16;
const LONGEST_OWNED = 5;
const POSSESSIVES = wordSet('his her their its');
const COPULAS = new Set(['is', 'was', 'are', 'were', 'that', ':', 'has']);
/** "his comments are a shame" is said of them; "his comments that" and "his comments:" give them. */
const CONTENT = new Set(['that', ':']);
/** "in her view": whose words they are. */
const VIEW_NOUNS = wordSet(
  'view words opinion telling account eyes estimation judgment judgement assessment parlance phrase',
);

const SURE = { stance: 0.78, beside: 0.66, view: 0.85 };

/** The possessor at tokens[at], an "'s" or "his": whose it is. */
function possessorAt(grammar: Grammar, at: number): Source | null {
  const token = grammar.tokens[at];
  if (token?.kind === 'possessive') return mentionSource(grammar, at - 1) ?? roleBefore(grammar, at - 1);
  if (token?.kind === 'word' && POSSESSIVES.has(token.lower))
    return { kind: 'pronoun', first: at, last: at + 1, word: token.lower };
  return null;
}

/** "the mayor" before "'s message". */
function roleBefore(grammar: Grammar, at: number): Source | null {
  for (let first = at; first > at - 3 && first >= 0; first--) {
    if (!grammar.words.determiners.has(grammar.tokens[first - 1]?.lower ?? '')) continue;
    return phraseStartingAt(grammar, first - 1, at + 1);
  }
  return null;
}

function ownerBefore(grammar: Grammar, noun: number, floor: number): Source | null {
  for (let at = noun - 1; at >= Math.max(floor, noun - LONGEST_OWNED); at--) {
    const token = grammar.tokens[at];
    if (!token || token.kind === 'mark') return null;
    const owner = possessorAt(grammar, at);
    if (owner) return owner;
  }
  return null;
}

/** "Smith's goal was “…”", "his answer: “…”", "her warning that it would be “…”": the owner of the words speaks. */
export function ownerOfStance(grammar: Grammar, segment: Segment): Attribution | null {
  const { tokens } = grammar;
  for (let at = segment.last - 2; at >= Math.max(segment.first, segment.last - STANCE_REACH); at--) {
    const noun = tokens[at];
    if (noun?.kind !== 'word' || noun.capital) continue;
    const links = STANCE_NOUNS.has(noun.lower) ? COPULAS : STATEMENT_NOUNS.has(noun.lower) ? CONTENT : null;
    if (!links?.has(tokens[at + 1]?.lower ?? '')) continue;
    const source = ownerBefore(grammar, at, segment.first);
    if (source && isReported(grammar, source, segment.first)) return null;
    if (source) return { source, cue: { first: at, last: at + 1 }, confidence: SURE.stance };
  }
  return null;
}

/** "Jones issued a statement saying that Smith's call was “…”": it is Jones who says so. */
function isReported(grammar: Grammar, { first }: Source, floor: number): boolean {
  const that = grammar.tokens[first - 1]?.lower === 'that' ? first - 1 : first;
  return that > floor && cueAt(grammar, that - 1, floor)?.weak === false;
}

/** "Smith's “…” promise": the possessor right before the quotation. */
export function ownerBeside(grammar: Grammar, segment: Segment): Attribution | null {
  const source = possessorAt(grammar, segment.last - 1);
  return source?.kind === 'actor' ? { source, cue: null, confidence: SURE.beside } : null;
}

/** "…, in Smith's view" behind or before a quotation, from tokens[at] on. */
export function viewAt(grammar: Grammar, at: number, limit: number): Attribution | null {
  const { tokens } = grammar;
  if (tokens[at]?.lower !== 'in') return null;
  for (let noun = at + 2; noun < Math.min(limit, at + LONGEST_OWNED + 2); noun++) {
    if (!VIEW_NOUNS.has(tokens[noun]?.lower ?? '')) continue;
    const source = ownerBefore(grammar, noun, at);
    return source && { source, cue: { first: noun, last: noun + 1 }, confidence: SURE.view };
  }
  return null;
}
