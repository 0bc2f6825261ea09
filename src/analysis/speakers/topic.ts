import type { Speaker } from '../../shared/analysis.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { resolveSource } from '../coreference/resolve-source.ts';
import { cueAt } from './find-cues.ts';
import { mainSubject } from './main-subject.ts';
import { type Grammar, mentionSource } from './noun-phrase.ts';
import { isQuoteUnit, type Outline } from './outline.ts';
import type { Source } from './source.ts';

/** Whom a sentence is about: its subject, a person. */
export interface Topic {
  actor: number;
  speaker: Speaker;
  certainty: number;
  /** The sentence has no quotation. */
  narrative: boolean;
  /** A verb of speech stands in it. */
  speaks: boolean;
  /** The sentence, and whether the person is named in it. */
  sentence: number;
  named: boolean;
}

const LEAST_CERTAINTY = 0.7;
/** "The mayor" has to be known for one. */
const LEAST_FOR_ROLE = 0.85;
/** Words before an inverted question: "How does she live?" */
const QUESTION_WORDS = new Set(['why', 'how', 'what', 'when', 'where', 'and', 'but', 'so']);

function subjectOf(grammar: Grammar, first: number, last: number): Source | null {
  let at = first;
  // "Only when he saw it did he"
  if (grammar.tokens[at]?.lower === 'only') at++;
  while (QUESTION_WORDS.has(grammar.tokens[at]?.lower ?? '')) at++;
  return mainSubject(grammar, at, last);
}

const COPULAS = new Set(['is', 'was', 'es', 'era', 'é', 'è', 'est', 'était', 'ist', 'war']);

/** "The teacher is Ann Smith". */
function namedByCopula(grammar: Grammar, source: Source): Source | null {
  if (!COPULAS.has(grammar.tokens[source.last]?.lower ?? '')) return null;
  const named = mentionSource(grammar, source.last + 1);
  return named?.kind === 'actor' && grammar.isPerson[named.actor] ? named : null;
}

/**
 * The person whom a sentence is about, where its subject names one or is a pronoun that can be resolved.
 *
 * @param isShort whether the quotation of a unit is a title or a term, so that the sentence still tells something itself
 */
export function findTopic(
  grammar: Grammar,
  discourse: Discourse,
  outline: Outline,
  isShort: (unit: number) => boolean,
): Topic | null {
  const first = outline.units.find((unit) => !isQuoteUnit(unit));
  if (first === undefined) return null;
  const titled = first === outline.units[0] && !outline.units.some((unit) => isQuoteUnit(unit) && !isShort(unit));
  let last = first;
  for (const unit of outline.units) if (unit === last + 1 || (titled && !isQuoteUnit(unit))) last = unit;
  const source = subjectOf(grammar, first, last + 1);
  if (!source) return null;
  const named = source.kind === 'description' ? namedByCopula(grammar, source) : null;
  const { actor, certainty } = resolveSource(discourse, named ?? source);
  if (
    actor === null ||
    certainty < (source.kind === 'description' && !named ? LEAST_FOR_ROLE : LEAST_CERTAINTY) ||
    !grammar.isPerson[actor]
  )
    return null;
  const { tokens } = grammar;
  const start = tokens[source.first]?.start ?? 0;
  const end = tokens[source.last - 1]?.end ?? start;
  const name = discourse.actors.actors[actor]?.name ?? '';
  const speaker = { name, start, end, inferred: true, named: true };
  const speaks = outline.units.some((unit) => !isQuoteUnit(unit) && cueAt(grammar, unit, first) !== null);
  return {
    actor,
    speaker,
    certainty,
    narrative: titled,
    speaks,
    sentence: discourse.sentenceOf[source.first] ?? 0,
    named: source.kind === 'actor',
  };
}
