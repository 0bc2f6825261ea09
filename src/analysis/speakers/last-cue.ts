import { NAMING_CUES } from '../lexicon/cues.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { type Cue, cueAt } from './find-cues.ts';
import { type Grammar, pronounSource } from './noun-phrase.ts';
import type { Segment } from './segment.ts';

/** In tokens. */
const NAMING_REACH = 12;
/** In tokens, with the "to" and the mark: "to the Observer newspaper:". */
const LONGEST_HEARER = 7;
const OBJECT_LINKS = new Set(['as', 'and', 'for', 'being', 'not', 'just']);
const BRIDGES = new Set(
  '، أن إن , : … ( that how as dass simply it this way back out so if whether why what because aloud us me him her them you reporters people'.split(
    ' ',
  ),
);

/** The last cue of a segment before a quotation that says something of it; null for none. */
export function lastCue(grammar: Grammar, segment: Segment): Cue | null {
  for (let at = segment.last - 1; at >= segment.first; at--) {
    const cue = cueAt(grammar, at, segment.first);
    if (!cue) continue;
    if (!cue.weak || isTouching(grammar, cue, segment) || isNaming(grammar, cue, segment)) return cue;
    if (reportsThat(grammar, cue) || isAddressed(grammar, cue, segment) || demandsOf(grammar, cue, segment)) return cue;
  }
  return null;
}

/** "Smith called on the police to release …": who is to do something, and what. */
function demandsOf({ tokens }: Grammar, cue: Cue, segment: Segment): boolean {
  if (cue.kind !== 'finite' || SPEECH_VERBS.get(tokens[cue.first]?.lower ?? '')?.kind !== 'demand') return false;
  for (let at = cue.last + 1; at < Math.min(segment.last, cue.last + LONGEST_HEARER); at++) {
    if (tokens[at]?.kind === 'mark') return false;
    if (tokens[at]?.lower === 'to') return true;
  }
  return false;
}

/** "Smith confirmed to the Observer: “…”": a verb of many uses, with who is told and a colon behind it. */
function isAddressed({ tokens }: Grammar, cue: Cue, segment: Segment): boolean {
  if (cue.kind !== 'finite' || tokens[cue.last]?.lower !== 'to' || segment.last - cue.last > LONGEST_HEARER)
    return false;
  const last = tokens[segment.last - 1]?.text ?? '';
  return (last === ':' || last === ',') && tokens.slice(cue.last + 1, segment.last).some(({ capital }) => capital);
}

/** "Smith noted there is “…”": a verb of many uses between its subject and a clause. */
function reportsThat(grammar: Grammar, cue: Cue): boolean {
  const next = grammar.tokens[cue.last]?.lower ?? '';
  if (cue.kind !== 'finite' || !(next === 'there' || next === 'that' || grammar.words.pronouns.has(next))) return false;
  return (grammar.mentionAt[cue.first - 1] ?? -1) >= 0 || pronounSource(grammar, cue.first - 1) !== null;
}

/** "called the plan a …", "described it as …": a verb that names its object in quotation marks. */
export function isNaming(grammar: Grammar, cue: Cue, segment: Segment): boolean {
  const gap = segment.last - cue.last;
  if (gap > NAMING_REACH || !NAMING_CUES.has(grammar.tokens[cue.first]?.lower ?? '')) return false;
  const last = grammar.tokens[segment.last - 1];
  if (!last || last.kind === 'mark') return false;
  if (OBJECT_LINKS.has(last.lower) || grammar.words.determiners.has(last.lower)) return true;
  return gap <= 5 && !grammar.words.prepositions.has(last.lower);
}

/** Does nothing but a comma, a colon or words like "that" stand between the cue and the quotation? */
export function isTouching(grammar: Grammar, cue: Cue, segment: Segment): boolean {
  // "continue to be a …" is no speech
  if (cue.weak && grammar.tokens[cue.last]?.lower === 'to' && grammar.tokens[cue.last + 1]?.lower === 'be')
    return false;
  for (let at = cue.last; at < segment.last; at++) {
    const token = grammar.tokens[at];
    if (!token || !(BRIDGES.has(token.lower) || grammar.words.auxiliaries.has(token.lower))) return false;
  }
  return true;
}
