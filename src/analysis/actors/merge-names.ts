import { knownName } from '../lexicon/phrase-index.ts';
import type { Token } from '../sentences/tokenize.ts';
import { isFirstName } from './capital-evidence.ts';
import { bestKind } from './name-evidence.ts';
import type { ActorDraft, NameGroup, NameUse } from './name-group.ts';
import { acronymsOf, initials, keyOf, SMALL, sameGroup, soleBodyKey } from './name-keys.ts';

/** Below this score a name is more likely noise than an actor. */
const LEAST_SCORE = 1.4;
const LOCATIVE = new Set(['in', 'near', 'at', 'to', 'from', 'outside', 'across', 'around']);
/** "Prince Harry" is not the short form of a body that begins so. */
const SURE_PERSON = 4;
/** With less for a place than this, a word that also begins the name of a body is a short form of that name. */
const PLACE_SCORE = 1.5;

/** The tokens that identify a person: without initials and "Jr." */
function coreWords(group: NameGroup): string[] {
  return group.words.filter((word) => !/^\p{Lu}\.$/u.test(word) && !/^[JS]r\.?$/.test(word) && word !== ',');
}

/** Drafts by the words that later, shorter forms are found by. */
interface Registry {
  drafts: ActorDraft[];
  byLast: Map<string, ActorDraft[]>;
  bodiesByLast: Map<string, ActorDraft[]>;
  byFirst: Map<string, ActorDraft[]>;
  byKey: Map<string, ActorDraft>;
  byInitials: Map<string, ActorDraft>;
  soleBodies: Map<string, ActorDraft>;
}

function push(map: Map<string, ActorDraft[]>, key: string | undefined, draft: ActorDraft): void {
  if (key === undefined) return;
  const list = map.get(key);
  if (!list) map.set(key, [draft]);
  else if (!list.includes(draft)) list.push(draft);
}

function register(registry: Registry, draft: ActorDraft, group: NameGroup): void {
  const core = draft.kind === 'person' ? coreWords(group) : group.words;
  // the Trump campaign is not Trump, while the Labour party is Labour
  if (!/^(?!party$)\p{Ll}/u.test(core.at(-1) ?? '')) push(registry.byFirst, core[0], draft);
  if (draft.kind === 'person') push(registry.byLast, core.at(-1), draft);
  if (draft.kind === 'organization') push(registry.bodiesByLast, core.at(-1), draft);
  const key = keyOf(draft.kind, group);
  if (!registry.byKey.has(key)) registry.byKey.set(key, draft);
  if (draft.kind !== 'organization' || group.words.length < 2) return;
  for (const acronym of acronymsOf(group)) registry.byInitials.set(acronym, draft);
  const sole = soleBodyKey(group);
  if (sole !== null && !registry.soleBodies.has(sole)) registry.soleBodies.set(sole, draft);
}

/** Makes an actor of a name, or gives it to one. Returns false when there is too little evidence. */
function addDraft(registry: Registry, group: NameGroup): boolean {
  const { kind, score } = bestKind(group.scores);
  const known = sameGroup(group.words);
  const key = keyOf(kind, group);
  const same =
    registry.byKey.get(key) ??
    (known === null
      ? (samePerson(registry, group) ?? (kind === 'organization' ? sameBody(registry, group) : undefined))
      : undefined) ??
    (kind === 'organization' ? registry.soleBodies.get(soleBodyKey(group) ?? '') : undefined);
  if (same) {
    same.groups.push(group);
    same.score = Math.max(same.score, score);
    register(registry, same, group);
    return true;
  }
  if (score < LEAST_SCORE) return false;
  const draft: ActorDraft = { kind, groups: [group], score };
  registry.drafts.push(draft);
  register(registry, draft, group);
  return true;
}

/** "Sameer Ahmed", of which nothing else is known, is the "Sameer" of whom more is said. */
function addLongForm(registry: Registry, group: NameGroup): void {
  const [first] = group.words;
  if (group.words.length !== 2 || bestKind(group.scores).kind !== 'person') return;
  const owners = registry.byFirst.get(first ?? '') ?? [];
  const [owner] = owners;
  if (owners.length !== 1 || owner?.kind !== 'person') return;
  if (owner.groups.every((other) => other.words.length === 1)) owner.groups.push(group);
}

/** A person known under a longer form: same given name and surname, or the longer name ends with this one. */
function samePerson(registry: Registry, group: NameGroup): ActorDraft | undefined {
  const core = coreWords(group);
  if (core.length < 2) return undefined;
  const key = core.join(' ');
  return registry.byLast.get(core.at(-1) ?? '')?.find((draft) =>
    draft.groups.some((other) => {
      const words = coreWords(other);
      return words.join(' ').endsWith(key) || (words.length > 1 && words[0] === core[0]);
    }),
  );
}

/** "the Police Department" of which "Granby Police Department" is the full name, where there is one such body. */
function sameBody(registry: Registry, group: NameGroup): ActorDraft | undefined {
  const key = group.words.join(' ');
  const fits = (registry.bodiesByLast.get(group.words.at(-1) ?? '') ?? []).filter((draft) =>
    draft.groups.some(({ words }) => {
      const before = words[words.length - group.words.length - 1];
      return before !== undefined && !SMALL.has(before.toLowerCase()) && words.join(' ').endsWith(` ${key}`);
    }),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** Are most uses of a name places by what stands before it ("in Georgia")? */
function isMostlyLocative(tokens: readonly Token[], group: NameGroup): boolean {
  const located = group.uses.filter((use) => LOCATIVE.has(tokens[use.first - 1]?.lower ?? '')).length;
  return located * 2 > group.uses.length;
}

/** Gives each use of a surname that several persons share to the one who was named last in full. */
function shareUses(group: NameGroup, owners: readonly ActorDraft[]): void {
  const parts = new Map<ActorDraft, NameUse[]>();
  const starts = owners.map((owner) => owner.groups.flatMap((g) => g.uses.map((u) => u.first)).sort((a, b) => a - b));
  const next = owners.map(() => 0);
  let current: ActorDraft | undefined;
  let latest = -1;
  for (const use of group.uses) {
    owners.forEach((owner, i) => {
      for (let k = next[i] ?? 0; k < (starts[i]?.length ?? 0) && (starts[i]?.[k] ?? 0) < use.first; k++) {
        next[i] = k + 1;
        if ((starts[i]?.[k] ?? 0) >= latest) {
          latest = starts[i]?.[k] ?? 0;
          current = owner;
        }
      }
    });
    const owner = current ?? owners[0];
    if (!owner) return;
    const list = parts.get(owner);
    if (list) list.push(use);
    else parts.set(owner, [use]);
  }
  for (const [owner, uses] of parts) owner.groups.push({ ...group, uses });
}

/** "Leeds" beside "Leeds Road Office": a place by its own context, not the body. */
function isPlaceOfBody({ scores }: NameGroup): boolean {
  return scores.place >= PLACE_SCORE && scores.place > scores.organization + 0.5 && scores.place > scores.person;
}

/** Finds whose short form a single word is. Returns true when it was given to an actor. */
function addShortForm(registry: Registry, tokens: readonly Token[], group: NameGroup): boolean {
  const word = group.words[0] ?? '';
  const known = knownName(group.words);
  const locative = isMostlyLocative(tokens, group);
  if (known?.kind === 'place' && locative) return false;
  const owners = registry.byLast.get(word) ?? [];
  const only = owners[0];
  if (owners.length === 1 && only) only.groups.push(group);
  else if (owners.length > 1) shareUses(group, owners);
  if (owners.length > 0) return true;
  // "the Lindqvists": the family of somebody who is named
  if (!known && /s$/.test(word) && registry.byLast.get(word.slice(0, -1))?.some((d) => d.kind === 'person'))
    return true;
  const acronym = registry.byInitials.get(word.replaceAll('.', ''));
  const spelled = acronym && word.length > 1 && /^[\p{Lu}.&]+$/u.test(word) ? acronym : undefined;
  if (known?.kind === 'organization' && spelled) {
    spelled.groups.push(group);
    return true;
  }
  if (known) return false;
  const firsts = registry.byFirst.get(word) ?? [];
  const first = firsts.length === 1 ? firsts[0] : undefined;
  const fits =
    first &&
    (first.kind === 'person'
      ? isFirstName(word.toLowerCase()) || !locative
      : first.kind === 'organization' && !isPlaceOfBody(group) && group.scores.person < SURE_PERSON);
  const owner = spelled ?? (fits ? first : undefined);
  owner?.groups.push(group);
  return owner !== undefined;
}

/** "the World Health Organization (WHO)": the bracketed acronym belongs to the name before it. */
function joinBracketed(tokens: readonly Token[], groups: readonly NameGroup[], registry: Registry): Set<NameGroup> {
  const joined = new Set<NameGroup>();
  const endings = new Map<number, ActorDraft>();
  for (const draft of registry.drafts) {
    for (const group of draft.groups) for (const use of group.uses) endings.set(use.last, draft);
  }
  for (const group of groups) {
    if (group.words.length !== 1 || !/^\p{Lu}[\p{L}.&-]*\p{Lu}\.?s?$/u.test(group.words[0] ?? '')) continue;
    const use = group.uses.find((u) => tokens[u.first - 1]?.text === '(' && tokens[u.last]?.text === ')');
    const draft = use && endings.get(use.first - 1);
    if (!draft || draft.kind === 'person') continue;
    // "VATICAN CITY (QNS) —": the agency of a dateline is no name of the place
    if (draft.kind === 'place' && !draft.groups.some((place) => initials(place.words) === group.words[0])) continue;
    draft.groups.push(group);
    joined.add(group);
  }
  return joined;
}

/**
 * Puts the forms of names together, one draft for each actor of the real world: surnames and given names to full names,
 * acronyms to what they stand for, the names of one country to each other. Names with too little evidence are left out.
 */
export function mergeNames(tokens: readonly Token[], groups: readonly NameGroup[]): ActorDraft[] {
  const registry: Registry = {
    drafts: [],
    byLast: new Map(),
    bodiesByLast: new Map(),
    byFirst: new Map(),
    byKey: new Map(),
    byInitials: new Map(),
    soleBodies: new Map(),
  };
  const long = groups.filter((group) => group.words.length > 1).sort((a, b) => b.words.length - a.words.length);
  const weak = long.filter((group) => !addDraft(registry, group));
  const short = groups.filter((group) => group.words.length === 1);
  const joined = joinBracketed(tokens, short, registry);
  const add = (list: readonly NameGroup[]) => {
    for (const group of list) if (!addShortForm(registry, tokens, group)) addDraft(registry, group);
  };
  const rest = short.filter((group) => !joined.has(group));
  const isBracketed = ({ uses }: NameGroup) => uses.some((use) => tokens[use.first - 1]?.text === '(');
  add(rest.filter((group) => !isBracketed(group)));
  // "Fox (FOXA)": the letters that stand for a name of one word
  const bracketed = rest.filter(isBracketed);
  const tickers = joinBracketed(tokens, bracketed, registry);
  add(bracketed.filter((group) => !tickers.has(group)));
  for (const group of weak) addLongForm(registry, group);
  return registry.drafts;
}
