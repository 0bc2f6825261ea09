import type { Mention } from '../actors/find-actors.ts';
import type { Gender } from '../actors/gender.ts';
import { genderOfWords } from '../actors/gender.ts';
import { BODY_NOUNS, GROUP_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Source } from '../speakers/source.ts';
import type { Discourse } from './discourse.ts';

/** The actor that a source means, or null when it stays a description. `certainty` is 0 to 1. */
export interface Resolution {
  actor: number | null;
  certainty: number;
}

const REACH = { blocks: 4, mentions: 60 };
const MALE = new Set(['he', 'er', 'him', 'his']);
const FEMALE = new Set(['she', 'her']);

/** Index of the first mention that begins at or after the token: binary search. */
function mentionsBefore(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Candidate {
  actor: number;
  score: number;
}

/** Scores the actors named shortly before a token; the latest mention of each counts, subjects more than others. */
function candidatesBefore(discourse: Discourse, token: number, fits: (actor: number) => boolean): Candidate[] {
  const { mentions, blockOf, sentenceOf } = discourse;
  const best = new Map<number, number>();
  const block = blockOf[token] ?? 0;
  const sentence = sentenceOf[token] ?? 0;
  const end = mentionsBefore(mentions, token);
  for (let i = end - 1; i >= Math.max(0, end - REACH.mentions); i--) {
    const mention = mentions[i];
    if (!mention) continue;
    const blocks = block - (blockOf[mention.first] ?? 0);
    if (blocks > REACH.blocks) break;
    if (!fits(mention.actor)) continue;
    const previous = mentions[i - 1];
    const leads = !previous || sentenceOf[previous.first] !== sentenceOf[mention.first];
    const distance = Math.min(6, sentence - (sentenceOf[mention.first] ?? 0));
    const score = 3 - distance * 0.35 - blocks * 0.4 + (leads ? 0.8 : 0);
    best.set(mention.actor, Math.max(best.get(mention.actor) ?? Number.NEGATIVE_INFINITY, score));
  }
  const last = discourse.lastSpeaker;
  if (last && fits(last.actor) && block - last.block <= REACH.blocks) {
    const bonus = block - last.block <= 1 ? 1.2 : 0.4;
    best.set(last.actor, Math.max(best.get(last.actor) ?? 0, 1.5 - (block - last.block) * 0.3) + bonus);
  }
  return [...best].map(([actor, score]) => ({ actor, score })).sort((a, b) => b.score - a.score);
}

function pick(candidates: readonly Candidate[], bonus: (actor: number) => number): Resolution {
  const sorted = candidates
    .map((c) => ({ actor: c.actor, score: c.score + bonus(c.actor) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = sorted;
  if (!first) return { actor: null, certainty: 0 };
  const lead = second ? first.score - second.score : 2;
  return { actor: first.actor, certainty: Math.min(0.95, 0.68 + lead * 0.2) };
}

function resolvePronoun(discourse: Discourse, token: number, word: string): Resolution {
  const { actors, genders } = discourse.actors;
  const wanted: Gender = MALE.has(word) ? 'male' : FEMALE.has(word) || word === 'sie' ? 'female' : null;
  if (wanted) {
    const fits = (actor: number): boolean =>
      actors[actor]?.kind === 'person' && (genders[actor] === null || genders[actor] === wanted);
    return pick(candidatesBefore(discourse, token, fits), (actor) => (genders[actor] === wanted ? 0.7 : 0));
  }
  if (word === 'it')
    return pick(
      candidatesBefore(discourse, token, (a) => actors[a]?.kind === 'organization'),
      () => 0,
    );
  if (word === 'they') {
    const found = pick(
      candidatesBefore(discourse, token, (a) => actors[a]?.kind !== 'place'),
      () => 0,
    );
    return { ...found, certainty: found.certainty - 0.2 };
  }
  return { actor: null, certainty: 0 };
}

function roleFits(role: string | null, head: string): boolean {
  if (role === null) return false;
  const words = role.toLowerCase().split(/[^\p{L}-]+/u);
  return words.includes(head) || words.some((word) => word.endsWith(`-${head}`));
}

/** "the mayor": the actor with that role; else, for a definite description, whoever the text speaks of. */
function resolveDescription(discourse: Discourse, source: Source & { kind: 'description' }): Resolution {
  const { actors, genders } = discourse.actors;
  if (!source.definite) return { actor: null, certainty: 0.9 };
  const person = ROLE_NOUNS.has(source.head);
  const wanted = genderOfWords(source.head);
  const before = candidatesBefore(discourse, source.first, (a) => {
    const actor = actors[a];
    if (!actor) return false;
    if (person) return actor.kind === 'person' && (wanted === null || genders[a] === null || genders[a] === wanted);
    return BODY_NOUNS.has(source.head) && actor.kind === 'organization';
  });
  if (before.length === 0 || GROUP_NOUNS.has(source.head)) return { actor: null, certainty: 0.85 };
  const byRole = before.filter((c) => roleFits(actors[c.actor]?.role ?? null, source.head));
  if (byRole.length > 0) return { ...pick(byRole, () => 0), certainty: 0.88 };
  const found = pick(before, () => 0);
  return { ...found, certainty: found.certainty - 0.1 };
}

/** Finds out which actor the source of an attribution is. */
export function resolveSource(discourse: Discourse, source: Source): Resolution {
  if (source.kind === 'actor') return { actor: source.actor, certainty: 1 };
  if (source.kind === 'pronoun') return resolvePronoun(discourse, source.first, source.word);
  return resolveDescription(discourse, source);
}
