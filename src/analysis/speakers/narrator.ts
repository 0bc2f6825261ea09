import type { AnalysisInput } from '../../shared/analysis.ts';
import type { Discourse } from '../coreference/discourse.ts';
import type { FoundSpeaker } from './make-speaker.ts';
import type { Attribution } from './source.ts';

/** "I" in the languages whose words of speech are known. */
const FIRST_PERSON = new Set(['i', 'ich', 'je', 'yo', 'io', 'eu', 'ik']);
/** Written down by the author, and told by somebody else. */
const TOLD = /\bas told to\b|\bin (?:his|her|their) own words\b/i;
const PAST = /ed$|^(?:said|told|wrote|began|thought|went)$/;
/** How sure it is that the author of the byline says "I". */
const SURE = 0.85;
/** A desk or a house that signs says "I" nowhere. */
const NO_PERSON = /\b(?:staff|desk|team|editors?|editorial|board|agenc(?:y|ies)|news|press|wire|reporters?)\b/i;
/** Where a text says that it was told, in characters from its beginning or its end. */
const EDGE = 600;

/** Who says "I" outside of the quotations of a text: the one author that its byline names, or null. */
export function narratorOf({ byline = [], text }: AnalysisInput): string | null {
  const [author, ...others] = byline;
  if (!author || others.length > 0 || !/\p{L}\s+\S*\p{L}/u.test(author) || NO_PERSON.test(author)) return null;
  return TOLD.test(text.slice(0, EDGE)) || TOLD.test(text.slice(-EDGE)) ? null : author;
}

/**
 * "“…?” I asked": the author, where a verb of the past stands right beside the pronoun. What somebody always says, or would say, is an example as often as not.
 * Null for every other attribution.
 */
export function toldByNarrator(
  { model: { tokens }, narrator }: Discourse,
  { source, cue }: Attribution,
): FoundSpeaker | null {
  if (narrator === null || source?.kind !== 'pronoun' || !cue || !FIRST_PERSON.has(source.word)) return null;
  const isBeside = source.last === cue.first || source.first === cue.last;
  const start = tokens[source.first]?.start ?? 0;
  const end = tokens[source.last - 1]?.end ?? start;
  if (!isBeside || (source.word === 'i' && !PAST.test(tokens[cue.first]?.lower ?? ''))) return null;
  return { speaker: { name: narrator, start, end, inferred: true, named: true }, actor: null, certainty: SURE };
}
