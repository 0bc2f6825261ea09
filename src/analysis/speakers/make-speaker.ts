import type { Speaker } from '../../shared/analysis.ts';
import { genderOfWords } from '../actors/gender.ts';
import type { Discourse } from '../coreference/discourse.ts';
import { firstMentionFrom } from '../coreference/find-candidates.ts';
import { resolveSource } from '../coreference/resolve-source.ts';
import { DOCUMENT_NOUNS, STATEMENT_NOUNS } from '../lexicon/cues.ts';
import { GROUP_NOUNS, isRoleNoun } from '../lexicon/roles.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Source } from './source.ts';

export interface FoundSpeaker {
  speaker: Speaker;
  /** Index among the actors; null for an unnamed source. */
  actor: number | null;
  /** 0 to 1. */
  certainty: number;
}

/** How sure it is that a pronoun means the unnamed source that spoke last. */
const SURE_UNNAMED = 0.75;
/** What carries the name of whoever publishes it. */
const PUBLISHED = wordSet('article report story poll survey study statement editorial column review analysis obituary');
/** How sure it is that a document speaks for the body that it is named after. */
const SURE_PUBLISHER = 0.85;
const SINGULAR = new Map([
  ['he', 'male'],
  ['she', 'female'],
  ['er', 'male'],
  ['sie', 'female'],
]);

/** "A prosecutor said … “…,” he said.": the source without a name that spoke last, where no person was named since. */
function unnamedAntecedent(discourse: Discourse, source: Source & { kind: 'pronoun' }): Speaker | null {
  const known = discourse.lastUnnamed;
  if (!known || (discourse.blockOf[source.first] ?? 0) - known.block > 1) return null;
  const gender = SINGULAR.get(source.word);
  if (!gender && source.word !== 'they') return null;
  const own = genderOfWords(known.head);
  // "the senator calls for … “…,” they said"
  const fits = GROUP_NOUNS.has(known.head) || (isRoleNoun(known.head) && own === null);
  if (gender ? !isRoleNoun(known.head) || (own !== null && own !== gender) : !fits) return null;
  const { mentions, actors } = discourse.actors;
  for (let i = firstMentionFrom(mentions, known.token); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.first >= source.first) break;
    if (actors[mention.actor]?.kind === 'person') return null;
  }
  return known.speaker;
}

/** Finds out who the source of an attribution is; null when that cannot be known. */
export function makeSpeaker(discourse: Discourse, source: Source): FoundSpeaker | null {
  const { tokens, text } = discourse.model;
  const start = tokens[source.first]?.start ?? 0;
  const end = tokens[source.last - 1]?.end ?? start;
  const unnamed = source.kind === 'pronoun' ? unnamedAntecedent(discourse, source) : null;
  if (unnamed) return { speaker: { ...unnamed, start, end, inferred: true }, actor: null, certainty: SURE_UNNAMED };
  const { actor, certainty } = resolveSource(discourse, source);
  const known = actor === null ? undefined : discourse.actors.actors[actor];
  if (known) {
    const speaker = { name: known.name, start, end, inferred: source.kind !== 'actor', named: true };
    return { speaker, actor, certainty };
  }
  if (source.kind === 'name')
    return {
      speaker: { name: text.slice(start, end), start, end, inferred: false, named: true },
      actor: null,
      certainty,
    };
  if (source.kind !== 'description') return null;
  const publisher = publisherOf(discourse, source);
  if (publisher) return publisher;
  const speaker = { name: text.slice(start, end), start, end, inferred: false, named: false };
  if (!source.definite) discourse.unnamedHeads.add(source.head);
  discourse.lastUnnamed = {
    speaker,
    head: source.head,
    token: source.first,
    block: discourse.blockOf[source.first] ?? 0,
  };
  return { speaker, actor: null, certainty };
}

/** "the Gazette article", "the Ipsos poll": the body that it is named after. */
function publisherOf(discourse: Discourse, source: Source & { kind: 'description' }): FoundSpeaker | null {
  const { mentions, actors } = discourse.actors;
  const { tokens } = discourse.model;
  if (!source.definite || !PUBLISHED.has(source.head)) return null;
  const mention = mentions[firstMentionFrom(mentions, source.first)];
  if (!mention || mention.first > source.first + 1 || mention.last + 1 !== source.last) return null;
  const actor = actors[mention.actor];
  if (actor?.kind !== 'organization') return null;
  const [start, end] = [tokens[source.first]?.start ?? 0, tokens[source.last - 1]?.end ?? 0];
  return {
    speaker: { name: actor.name, start, end, inferred: true, named: true },
    actor: mention.actor,
    certainty: SURE_PUBLISHER,
  };
}

/** Remembers that the documents which a sentence, tokens [first, last), names are those of the actor who speaks in it. */
export function noteDocuments(discourse: Discourse, actor: number, first: number, last: number): void {
  for (let at = first; at < last; at++) {
    const word = discourse.model.tokens[at]?.lower ?? '';
    if (!STATEMENT_NOUNS.has(word) && !DOCUMENT_NOUNS.has(word)) continue;
    discourse.documents.set(word, { actor, block: discourse.blockOf[at] ?? 0 });
  }
}
