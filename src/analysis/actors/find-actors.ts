import type { AnalysisInput } from '../../shared/analysis.ts';
import { CALENDAR } from '../lexicon/calendar.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { knownName } from '../lexicon/phrase-index.ts';
import { PLACE_DIRECTIONS } from '../lexicon/places.ts';
import type { QuoteSpan } from '../quotes/quote-span.ts';
import type { TextModel } from '../sentences/text-model.ts';
import { type NameTags, tagNames } from '../tagger/tag-names.ts';
import { isForeign } from './capital-evidence.ts';
import { collectUses } from './collect-uses.ts';
import { addContextScores, isBesideQuotation } from './context-evidence.ts';
import { isCredit } from './credits.ts';
import { isDescribedAcronym } from './described-acronyms.ts';
import { chooseRole, findRoles, type PersonUses } from './find-role.ts';
import { addForeignScores } from './foreign-evidence.ts';
import { type Gender, genderOf } from './gender.ts';
import { mergeNames } from './merge-names.ts';
import { intrinsicScores, isExcludedName, STORMS } from './name-evidence.ts';
import { type ActorDraft, groupNames, type NameGroup, type NameUse } from './name-group.ts';
import type { UnweighedActor } from './prominence.ts';
import { pronounsOf } from './pronouns.ts';
import { addTagScores } from './tag-evidence.ts';

/** Where an actor is named: tokens [first, last). */
export interface Mention {
  first: number;
  last: number;
  start: number;
  end: number;
  /** Index in `actors`. */
  actor: number;
}

/** The actors of a text, and all their mentions in text order. */
export interface Actors {
  actors: UnweighedActor[];
  genders: Gender[];
  /** All roles that the text gives each, in lower case; the actor shows one of them. */
  descriptions: string[];
  mentions: Mention[];
}

function scoreGroup(model: TextModel, group: NameGroup, tags: NameTags | null): void {
  const own = intrinsicScores(group.tokens.map((token, i) => ({ ...token, text: group.words[i] ?? token.text })));
  const context = { person: 0, organization: 0, place: 0 };
  for (const use of group.uses) {
    const sentence = model.sentences[use.sentence];
    if (sentence) addContextScores(model.tokens, use, sentence.first, sentence.last, context);
  }
  if (isForeign(model)) addForeignScores(model, group, context);
  const kind = group.uses.find((use) => use.kind)?.kind;
  if (kind) own[kind] += FOUND_KIND;
  const weight = Math.min(1, 2 / group.uses.length);
  for (const kind of ['person', 'organization', 'place'] as const)
    group.scores[kind] = own[kind] + context[kind] * weight;
  // one quotation is enough to know a speaker by, however often the name stands elsewhere
  if (group.uses.some((use) => isBesideQuotation(model.tokens, use, model.sentences[use.sentence]))) {
    group.scores.person += SPEAKER.person;
    group.scores.organization += SPEAKER.organization;
  }
  if (tags) addTagScores(tags, group);
}

const SPEAKER = { person: 2, organization: 1.4 };

/** The last word of a longer name that stands alone elsewhere is a surname: "Ann Lindqvist … Lindqvist". */
function addReuseScores(groups: readonly NameGroup[]): void {
  const alone = new Set(groups.filter((group) => group.words.length === 1).map((group) => group.words[0] ?? ''));
  for (const group of groups) {
    const tail = group.tokens.at(-1);
    if (group.words.length < 2 || !tail || !alone.has(group.words.at(-1) ?? '')) continue;
    if (group.tokens.every((token) => COMMON_WORDS.has(token.lower))) continue;
    if (PLACE_DIRECTIONS.has(group.tokens[0]?.lower ?? '')) continue;
    if (!knownName([tail.text]) && !ORGANIZATION_WORDS.has(tail.lower)) group.scores.person += SURNAME_REUSE;
  }
}

const SURNAME_REUSE = 2;
const FOUND_KIND = 6;

function isActorName(group: NameGroup): boolean {
  const [only] = group.tokens;
  // "April" is a name only for someone whose full name has been seen
  if (group.tokens.length === 1 && CALENDAR.has(only?.lower ?? '')) return false;
  if (knownName(group.words) || group.uses.some((use) => use.kind)) return true;
  if (!isExcludedName(group.tokens)) return true;
  return group.words.length > 1 && (group.scores.person >= 4 || group.scores.organization >= 6);
}

function fullestForm(model: TextModel, draft: ActorDraft): string {
  let best = '';
  let most = -1;
  // of equal forms the earliest; "OSLO" of a dateline gives way to "Oslo"
  for (const { group, use } of draft.groups.flatMap((group) => group.uses.map((use) => ({ group, use })))) {
    const form = formOf(model, use);
    const size = group.words.length * 1000 + form.length - (/\p{Ll}/u.test(form) ? 0 : 500);
    if (size > most) {
      most = size;
      best = form;
    }
  }
  return best;
}

function formOf(model: TextModel, use: { first: number; last: number }): string {
  return model.text.slice(model.tokens[use.first]?.start ?? 0, model.tokens[use.last - 1]?.end ?? 0);
}

function personUses(drafts: readonly ActorDraft[]): PersonUses {
  const persons = drafts.filter(({ kind }) => kind === 'person');
  const uses = persons.flatMap(({ groups }) => groups.flatMap((group) => group.uses));
  return new Map(uses.map((use) => [use.last, use]));
}

interface Found {
  actor: UnweighedActor;
  gender: Gender;
  description: string;
  uses: NameUse[];
}

function toActor(model: TextModel, draft: ActorDraft, persons: PersonUses): Found {
  const uses = draft.groups.flatMap((group) => group.uses).sort((a, b) => a.first - b.first);
  const name = fullestForm(model, draft);
  const aliases = [...new Set([name, ...uses.map((use) => formOf(model, use))])];
  const roles = draft.kind === 'person' ? findRoles(model, uses, persons) : [];
  const role = chooseRole(roles);
  const feminine = model.language === 'de' && /\p{Ll}in$/u.test(role ?? '');
  const gender = draft.kind !== 'person' ? null : feminine ? 'female' : genderOf(name, role, uses);
  const mentions = uses.map((use) => ({
    start: model.tokens[use.first]?.start ?? 0,
    end: model.tokens[use.last - 1]?.end ?? 0,
  }));
  return {
    actor: {
      name,
      kind: draft.kind,
      aliases,
      role,
      mentions,
      pronouns: pronounsOf(draft.kind, name, role, uses, gender),
    },
    gender,
    uses,
    description: roles.join(' ').toLowerCase(),
  };
}

/**
 * Finds the persons, organizations and places that a text names, in the order of their first mention. The page's
 * authors and its credit to itself are left out.
 */
export function findActors(model: TextModel, quotes: readonly QuoteSpan[], input: AnalysisInput): Actors {
  const tags = model.language === 'en' ? tagNames(model) : null;
  const groups = groupNames(model.tokens, collectUses(model, quotes, tags));
  for (const group of groups) scoreGroup(model, group, tags);
  addReuseScores(groups);
  const storms = new Set(
    groups.flatMap((group) => (STORMS.has(group.tokens[0]?.lower ?? '') ? group.words.slice(1) : [])),
  );
  const isStorm = (group: NameGroup): boolean => group.words.length === 1 && storms.has(group.words[0] ?? '');
  const names = groups.filter((group) => isActorName(group) && !isStorm(group) && !isDescribedAcronym(model, group));
  const drafts = mergeNames(model.tokens, names);
  const persons = personUses(drafts);
  const found = drafts
    .map((draft) => toActor(model, draft, persons))
    .filter(({ actor }) => actor.mentions.length > 0 && !isCredit(model, actor, input))
    .sort((a, b) => (a.actor.mentions[0]?.start ?? 0) - (b.actor.mentions[0]?.start ?? 0));
  const mentions = found.flatMap(({ actor, uses }, index) =>
    uses.map((use, i) => ({ first: use.first, last: use.last, start: 0, end: 0, ...actor.mentions[i], actor: index })),
  );
  mentions.sort((a, b) => a.first - b.first);
  return {
    actors: found.map((f) => f.actor),
    genders: found.map((f) => f.gender),
    descriptions: found.map((f) => f.description),
    mentions,
  };
}
