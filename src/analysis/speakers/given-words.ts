import { STANCE_NOUNS, STATEMENT_NOUNS } from '../lexicon/cues.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { mainSubject } from './main-subject.ts';
import { type Grammar, maySpeak } from './noun-phrase.ts';
import type { Segment } from './segment.ts';
import type { Attribution } from './source.ts';

/** In tokens: from the noun to the mark ("a message to the people of Leeds:"), and from the verb to the noun. */
const LONGEST_TAIL = 8;
const LONGEST_OBJECT = 5;
/** What is done with words, by whoever says them. */
const GIVES = wordSet(`
  issued issues released releases made makes gave gives sent sends posed poses raised raises offered offers put posted posts
  published publishes delivered delivers left leaves uttered read had has shared shares added adds wrote writes penned pens
  tweeted tweets drafted circulated provided provides launched presented presents`);
const SURE = 0.82;

/**
 * "Smith made the following comment: “…”", "the band issued a statement on Monday: “…”": the subject of a verb that gives
 * words to somebody, where a colon, or a comma right behind the noun, introduces them. Null for everything else.
 */
export function giverOfWords(grammar: Grammar, { first, last }: Segment): Attribution | null {
  const { tokens, words } = grammar;
  const mark = tokens[last - 1]?.text;
  if (!words.english || (mark !== ':' && mark !== ',')) return null;
  for (let noun = last - 2; noun > Math.max(first + 1, last - 2 - (mark === ':' ? LONGEST_TAIL : 1)); noun--) {
    const lower = tokens[noun]?.lower ?? '';
    if (tokens[noun]?.kind === 'mark') return null;
    if (!STATEMENT_NOUNS.has(lower) && !STANCE_NOUNS.has(lower)) continue;
    const verb = verbBefore(grammar, noun, first);
    const source = verb === null ? null : mainSubject(grammar, first, verb);
    if (verb === null || !source || source.last > verb) return null;
    if (source.kind === 'description' && !maySpeak(grammar, source.head)) return null;
    return { source, cue: { first: verb, last: verb + 1 }, confidence: SURE };
  }
  return null;
}

/**
 * "Smith issued a statement saying that", "Smith sent an email to all members stating": the verb that gives the words which the participle tokens[at] tells; null where
 * there is none.
 */
export function givingVerbOf(grammar: Grammar, at: number, floor: number): number | null {
  for (let noun = at - 1; noun > Math.max(floor + 1, at - LONGEST_TAIL); noun--) {
    const { lower = '', kind } = grammar.tokens[noun] ?? {};
    if (kind === 'mark') return null;
    const verb = STATEMENT_NOUNS.has(lower) ? verbBefore(grammar, noun, floor) : null;
    if (verb !== null) return verb;
  }
  return null;
}

/** The verb that has the noun tokens[noun] for its object, with a determiner and no more than adjectives between; or null. */
function verbBefore({ tokens, words }: Grammar, noun: number, floor: number): number | null {
  for (let at = noun - 1; at > Math.max(floor, noun - LONGEST_OBJECT); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (token.lower !== 'following' && words.prepositions.has(token.lower))) return null;
    if (GIVES.has(token.lower)) return words.determiners.has(tokens[at + 1]?.lower ?? '') ? at : null;
  }
  return null;
}
