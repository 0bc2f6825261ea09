import type { ActorKind } from '../../shared/analysis.ts';
import { STRONG_CUES, WEAK_CUES } from '../lexicon/cues.ts';
import { NOT_ACTOR_HEADS, NOT_ORGANIZATIONS, ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { knownName } from '../lexicon/phrase-index.ts';
import { PLACE_PREFIXES, PLACE_SUFFIXES } from '../lexicon/places.ts';
import { BODY_NOUNS } from '../lexicon/roles.ts';
import type { Token } from '../sentences/tokenize.ts';
import { readAppositive } from './appositive.ts';
import { isFirstName } from './capital-evidence.ts';
import { readRoleBefore } from './role-before.ts';
import type { TitledName } from './split-title.ts';

/** How much speaks for each kind; the scale is that of single pieces of evidence, about 1 to 5. */
export type KindScores = Record<ActorKind, number>;

const PLACE_NOUNS = new Set(
  'city town village state province region county island district capital suburb neighborhood'.split(' '),
);
const LOCATIVE = new Set(['in', 'near', 'outside', 'across', 'throughout']);

/** What the words of a name themselves say. */
export function intrinsicScores(words: readonly Token[]): KindScores {
  const scores: KindScores = { person: 0, organization: 0, place: 0 };
  const head = words[0];
  const tail = words.at(-1);
  if (!head || !tail) return scores;
  const known = knownName(words.map((word) => word.text));
  if (known) scores[known.kind] += 6;
  if (known && words.length > 1) return scores;
  const given = isFirstName(head.lower) && words.length > 1;
  const bodies = words.filter((word) => ORGANIZATION_WORDS.has(word.lower)).length;
  if (bodies > 0) scores.organization += given && words.length === 2 ? 2 : 4;
  if (given) scores.person += 3.5;
  else if (isFirstName(head.lower)) scores.person += 1.5;
  if (words.length > 2 && words.slice(0, -1).some((word) => /^\p{Lu}\.$/u.test(word.text))) scores.person += 2;
  if (words.length > 1 && PLACE_SUFFIXES.has(tail.lower)) scores.place += given ? 2.5 : 3.5;
  if (words.length > 1 && PLACE_PREFIXES.has(head.lower)) scores.place += 2.5;
  if (words.length === 1 && /^\p{Lu}[\p{Lu}\d&.-]{1,6}$/u.test(head.text) && !NOT_ORGANIZATIONS.has(head.text))
    scores.organization += 2.5;
  if (words.length === 1 && /^\p{Lu}?\p{Ll}+\p{Lu}/u.test(head.text) && !/^(?:Mc|Mac|De|O')/.test(head.text))
    scores.organization += 1.5;
  if (words.length > 1 && words.length < 4 && words.every((word) => /^\p{Lu}[\p{L}'’-]+\.?$/u.test(word.text)))
    scores.person += 1;
  return scores;
}

/** Is this the name of a work, an event, a law, a disease? */
export function isExcludedName(words: readonly Token[]): boolean {
  const tail = words.at(-1)?.lower ?? '';
  const single = words.length === 1 && NOT_ORGANIZATIONS.has(words[0]?.text ?? '');
  return single || NOT_ACTOR_HEADS.has(tail) || NOT_ACTOR_HEADS.has(tail.replace(/s$/, ''));
}

function scoreBefore(tokens: readonly Token[], name: TitledName, floor: number, scores: KindScores): void {
  const previous = tokens[name.first - 1];
  const second = tokens[name.first - 2];
  if (name.titled) {
    scores.person += 4;
    return;
  }
  if (!previous || name.first - 1 < floor) return;
  if (readRoleBefore(tokens, name.first, floor)) scores.person += 3;
  else if (BODY_NOUNS.has(previous.lower) && !previous.capital) scores.organization += 3;
  else if (PLACE_NOUNS.has(previous.lower) && !previous.capital) scores.place += 3;
  else if (previous.lower === 'of' && PLACE_NOUNS.has(second?.lower ?? '')) scores.place += 3;
  else if (LOCATIVE.has(previous.lower)) scores.place += 1.5;
  else if (previous.lower === 'the') {
    scores.organization += 1.5;
    scores.person -= 3;
  } else if (STRONG_CUES.has(previous.lower) && !WEAK_CUES.has(previous.lower)) scores.person += 1;
}

function scoreAfter(tokens: readonly Token[], name: TitledName, limit: number, scores: KindScores): void {
  const next = tokens[name.last];
  const second = tokens[name.last + 1];
  if (!next || name.last >= limit) return;
  if (next.lower === 'who' || (next.text === ',' && second?.lower === 'who')) scores.person += 3;
  if (STRONG_CUES.has(next.lower) && !WEAK_CUES.has(next.lower)) {
    scores.person += 1.5;
    scores.organization += 0.75;
  }
  if (next.text === '-' && second?.lower === 'based') scores.place += 4;
  const appositive = readAppositive(tokens, name.last, limit);
  if (appositive?.head) scores[appositive.head] += appositive.age ? 4 : 3;
}

/** Adds what stands around one use of a name, inside its sentence [floor, limit). */
export function addContextScores(
  tokens: readonly Token[],
  name: TitledName,
  floor: number,
  limit: number,
  scores: KindScores,
): void {
  scoreBefore(tokens, name, floor, scores);
  scoreAfter(tokens, name, limit, scores);
}

/** The kind that most speaks for, with its score. */
export function bestKind(scores: KindScores): { kind: ActorKind; score: number } {
  let best: { kind: ActorKind; score: number } = { kind: 'person', score: scores.person };
  for (const kind of ['organization', 'place'] as const) {
    if (scores[kind] > best.score) best = { kind, score: scores[kind] };
  }
  return best;
}
