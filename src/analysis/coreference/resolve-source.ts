import type { Actor } from '../../shared/analysis.ts';
import type { Gender } from '../actors/gender.ts';
import { genderOfWords } from '../actors/gender.ts';
import { BODY_NOUNS, GROUP_NOUNS, isRoleNoun } from '../lexicon/roles.ts';
import type { Source } from '../speakers/source.ts';
import type { Discourse } from './discourse.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';

/** The actor that a source means, or null when it stays a description. `certainty` is 0 to 1. */
export interface Resolution {
  actor: number | null;
  certainty: number;
}

/** What an abbreviated title says in full: "Gov. Smith" is "the governor". */
const TITLES_IN_FULL: ReadonlyMap<string, readonly string[]> = new Map([
  ['gov', ['governor']],
  ['sen', ['senator']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['prof', ['professor']],
  ['dr', ['doctor', 'physician']],
  ['gen', ['general']],
  ['rev', ['reverend', 'pastor']],
  ['sgt', ['sergeant']],
  ['capt', ['captain']],
  ['lt', ['lieutenant']],
  ['ceo', ['executive', 'chief']],
]);
/** "the 54-year-old marshal": whoever is spoken of, whatever else is known of that person. */
const GENERIC = new Set(['man', 'woman', 'boy', 'girl', 'teenager', 'teen', 'child', 'guy', 'gentleman', 'lady']);
const AGE = /-year-olds?$/;

const NOBODY: Resolution = { actor: null, certainty: 0 };
/** How sure a resolution is: with no rival, and what each point of lead over the next adds. */
const SURE = {
  least: 0.66,
  perPoint: 0.2,
  most: 0.95,
  alone: 2,
  byRole: 0.88,
  byName: 0.85,
  unnamed: 0.9,
  document: 0.8,
};
/**
 * What it adds that a pronoun is surely a person's, from which likelihood on, and how likely it has to be at all. The two men of three among those of whom
 * nothing is known add nothing: weighed by it, six quotations of a woman went to a man.
 */
const KNOWN_GENDER = 0.5;
const SURE_PRONOUN = 0.9;
const LEAST_LIKELY = 0.15;
const MALE = new Set(['he', 'er', 'his', 'il', 'él', 'lui', 'egli', 'ele', 'hij']);
const FEMALE = new Set(['she', 'her', 'sie', 'elle', 'ella', 'lei', 'ela', 'zij', 'ze']);

function pick(candidates: readonly Candidate[], bonus: (actor: number) => number = () => 0): Resolution {
  const sorted = candidates
    .map((c) => ({ actor: c.actor, score: c.score + bonus(c.actor) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = sorted;
  if (!first) return NOBODY;
  const lead = second ? first.score - second.score : SURE.alone;
  return { actor: first.actor, certainty: Math.min(SURE.most, SURE.least + lead * SURE.perPoint) };
}

/** Can the singular pronoun stand for a person of this sex? */
export function isOf(word: string, gender: Gender): boolean {
  if (!MALE.has(word) && !FEMALE.has(word)) return false;
  return gender === null || MALE.has(word) === (gender === 'male');
}

function resolvePronoun(discourse: Discourse, token: number, word: string): Resolution {
  const { actors } = discourse.actors;
  const wanted = MALE.has(word) ? 'he' : FEMALE.has(word) ? 'she' : null;
  if (wanted) {
    const likely = (a: number): number => actors[a]?.pronouns[wanted] ?? 0;
    const fits = (a: number): boolean => actors[a]?.kind === 'person' && likely(a) >= LEAST_LIKELY;
    return pick(findCandidates(discourse, token, fits), (a) => (likely(a) >= SURE_PRONOUN ? KNOWN_GENDER : 0));
  }
  // "they" is as often a person or an unnamed group: only a body that was just named will do
  if (word !== 'it' && word !== 'they' && word !== 'its') return NOBODY;
  const isBody = (a: number): boolean => actors[a]?.kind === 'organization';
  const found = pick(findCandidates(discourse, token, isBody, word === 'they'));
  return { ...found, certainty: found.certainty - (word === 'they' ? 0.2 : 0) };
}

function roleFits(description: string, head: string): boolean {
  const words = description.split(/[^\p{L}-]+/u);
  if (words.some((word) => TITLES_IN_FULL.get(word)?.includes(head))) return true;
  return words.includes(head) || words.some((word) => word.endsWith(`-${head}`));
}

function nameHolds(actor: Pick<Actor, 'aliases'> | undefined, head: string): boolean {
  return (
    actor?.aliases.some((alias) =>
      alias
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .includes(head),
    ) ?? false
  );
}

/** "the mayor": the actor with that role; else whoever is spoken of, unless that is known to be something else. */
function resolvePerson(discourse: Discourse, source: Source & { kind: 'description' }): Resolution {
  const { actors, genders, descriptions } = discourse.actors;
  const wanted = genderOfWords(source.head);
  const fits = (a: number): boolean =>
    actors[a]?.kind === 'person' && (wanted === null || genders[a] === null || genders[a] === wanted);
  const before = findCandidates(discourse, source.first, fits);
  if (isAged(discourse, source)) {
    const found = pick(before);
    return { ...found, certainty: found.certainty - 0.05 };
  }
  const office = officeOf(discourse, source);
  const holds = (a: number): boolean =>
    roleFits(descriptions[a] ?? '', source.head) && (!office || sharesOffice(descriptions[a] ?? '', office));
  const byRole = before.filter((c) => holds(c.actor));
  if (byRole.length > 0) return { ...pick(byRole), certainty: SURE.byRole };
  const holders = discourse.holdersOf(source.head).filter((a) => fits(a) && holds(a));
  const [holder] = holders;
  if (holders.length === 1 && holder !== undefined) return { actor: holder, certainty: SURE.byRole };
  // "the woman": whoever is known to be one
  const generic = GENERIC.has(source.head);
  const [best] = before.filter((c) => (generic ? genders[c.actor] === wanted : actors[c.actor]?.role === null));
  if (!best || !(office ? best.actor === discourse.mainPerson : isSpokenOf(discourse, best.actor))) return NOBODY;
  const found = pick(before);
  return found.actor === best.actor ? { ...found, certainty: found.certainty - 0.1 } : NOBODY;
}

/** "the prime minister", "the deputy mayor": the word that makes it another office than the noun alone; null for none. */
function officeOf({ model }: Discourse, { first, last }: Source): string | null {
  for (let at = first; at < last; at++) {
    const word = model.tokens[at]?.lower ?? '';
    if (OFFICES.has(word)) return word;
  }
  return null;
}

const OFFICES = new Set([
  'prime',
  'vice',
  'deputy',
  'foreign',
  'interior',
  'home',
  'finance',
  'defence',
  'defense',
  'shadow',
]);

function sharesOffice(description: string, office: string): boolean {
  return description.split(/[^\p{L}]+/u).includes(office);
}

/** Is the text, or the passage, about this person? */
function isSpokenOf({ focus, lastSpeaker, mainPerson }: Discourse, actor: number): boolean {
  return actor === mainPerson || actor === focus?.actor || actor === lastSpeaker?.actor;
}

function isAged(discourse: Discourse, { first, last }: Source): boolean {
  return discourse.model.tokens.slice(first, last).some((token) => AGE.test(token.lower));
}

/** "the notification", after a sentence in which somebody issued one: theirs. */
function resolveDocument(discourse: Discourse, source: Source & { kind: 'description' }): Resolution | null {
  const known = discourse.documents.get(source.head);
  if (!known || (discourse.blockOf[source.first] ?? 0) - known.block > DOCUMENT_REACH) return null;
  return { actor: known.actor, certainty: SURE.document };
}

/** In blocks. */
const DOCUMENT_REACH = 3;

/** "the department": the body whose name has the word; else it stays a description. */
function resolveBody(discourse: Discourse, source: Source & { kind: 'description' }): Resolution {
  const { actors } = discourse.actors;
  const bodies = findCandidates(discourse, source.first, (a) => actors[a]?.kind === 'organization');
  const byName = bodies.filter((c) => nameHolds(actors[c.actor], source.head));
  if (byName.length > 0) return { ...pick(byName), certainty: SURE.byName };
  const holders = discourse.bodiesNamed(source.head);
  const [holder] = holders;
  if (holders.length === 1 && holder !== undefined) return { actor: holder, certainty: SURE.byName };
  const only = bodies.length === 1 ? bodies[0] : undefined;
  return only ? { actor: only.actor, certainty: 0.7 } : { actor: null, certainty: SURE.unnamed };
}

/** Finds out which actor the source of an attribution is. */
export function resolveSource(discourse: Discourse, source: Source): Resolution {
  if (source.kind === 'actor') return { actor: source.actor, certainty: 1 };
  if (source.kind === 'name') return { actor: null, certainty: SURE.unnamed };
  if (source.kind === 'pronoun') return resolvePronoun(discourse, source.first, source.word);
  const unnamed = !source.definite || discourse.unnamedHeads.has(source.head);
  if (unnamed || GROUP_NOUNS.has(source.head)) return { actor: null, certainty: SURE.unnamed };
  // in English the roles are known
  const titled = discourse.model.language === 'en' ? [] : discourse.titledBy(source.head);
  if (titled.length === 1 && titled[0] !== undefined) return { actor: titled[0], certainty: SURE.byName };
  const document = resolveDocument(discourse, source);
  if (document) return document;
  if (BODY_NOUNS.has(source.head)) return resolveBody(discourse, source);
  if (!isRoleNoun(source.head) && !isAged(discourse, source)) return { actor: null, certainty: 0.85 };
  const found = resolvePerson(discourse, source);
  return found.actor === null ? { actor: null, certainty: 0.85 } : found;
}
