import { DEMONYMS } from '../lexicon/demonyms.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { HONORIFICS, ROLE_MODIFIERS } from '../lexicon/roles.ts';
import type { TextModel } from '../sentences/text-model.ts';
import { readAppositive } from './appositive.ts';
import type { NameUse } from './name-group.ts';
import { isRolePlural, readRoleBefore } from './role-before.ts';

const LONGEST_LIST = 6;

interface TokenRange {
  first: number;
  last: number;
}

/** The capitalised title before a name, with "former" and the like before it; without "Mr." and "Dr." */
function titleBefore(model: TextModel, use: NameUse, floor: number): TokenRange | null {
  const { tokens } = model;
  let { titleFirst: first } = use;
  let last = use.first;
  const isAddress = (at: number): boolean => HONORIFICS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'dr';
  while (last > first && isAddress(last - 1)) last--;
  while (first < last && isAddress(first)) first++;
  if (first >= last) return null;
  while (first > floor && isLowerModifier(model, first - 1)) first--;
  return { first, last };
}

function isLowerModifier(model: TextModel, at: number): boolean {
  const token = model.tokens[at];
  return (
    token?.kind === 'word' && !token.capital && ROLE_MODIFIERS.has(token.lower) && !FUNCTION_WORDS.has(token.lower)
  );
}

function roleAfter(model: TextModel, use: NameUse, limit: number): TokenRange | null {
  const appositive = readAppositive(model.tokens, use.last, limit);
  if (appositive?.head !== 'person' || appositive.last === appositive.first) return null;
  return appositive;
}

function textOf(model: TextModel, range: TokenRange): string {
  return model.text.slice(model.tokens[range.first]?.start ?? 0, model.tokens[range.last - 1]?.end ?? 0);
}

/** "prosecutors Anna Holm and Peter Reyes": the role in the plural before the first of the names. */
function roleOfList(model: TextModel, use: NameUse, before: PersonUses, floor: number): TokenRange | null {
  let at = use.titleFirst;
  for (let names = 0; names < LONGEST_LIST; names++) {
    if (model.tokens[at - 1]?.lower === 'and') at--;
    if (model.tokens[at - 1]?.text === ',') at--;
    // "residents Anna Holm, 29, and Ola Reyes"
    if (/^\d{1,2}$/.test(model.tokens[at - 1]?.text ?? '') && model.tokens[at - 2]?.text === ',') at -= 2;
    const other = before.get(at);
    if (!other || at === use.titleFirst || other.first < floor) return null;
    const range = readRoleBefore(model.tokens, other.titleFirst, floor);
    if (range) return isBeside(model, range, other) && isPlural(model, range) ? range : null;
    at = other.titleFirst;
  }
  return null;
}

/** "the lawyers Anna Holm and", "lawyers (and members of the club) Anna Holm and", "lawyers like Anna Holm and" */
function isBeside({ tokens }: TextModel, { last }: TokenRange, { titleFirst }: NameUse): boolean {
  return last === titleFirst || /^(?:\(|like|such)$/.test(tokens[last]?.lower ?? '');
}

function isPlural(model: TextModel, { last }: TokenRange): boolean {
  return isRolePlural(model.tokens[last - 1]?.lower ?? '');
}

/** The uses of all persons' names, by the index of the token behind each. */
export type PersonUses = ReadonlyMap<number, NameUse>;

/**
 * The role to show of all that a text gives: the first of several words, else the first ("doctor" says less than
 * "professor of medicine"). Null when there is none.
 */
export function chooseRole(all: readonly string[]): string | null {
  const telling = all.filter((role) => !isPassing(role));
  const some = telling.length > 0 ? telling : all;
  // what several are says less than what one of them is
  const single = some.filter((role) => !isRolePlural(role.slice(role.lastIndexOf(' ') + 1).toLowerCase()));
  const roles = single.length > 0 ? single : some;
  return roles.find((role) => /\s/.test(role)) ?? roles[0] ?? null;
}

/** "Granby resident", "first author", "Norwegian counterpart": what somebody is for this story only. */
const PASSING =
  /(?:^|[\s-])(?:residents?|drivers?|passengers?|customers?|users?|fans?|neighbou?rs?|counterparts?|co-stars?|colleagues?|seeds?|roommates?|(?:first|lead|senior|study|paper) (?:co-)?authors?)$/i;

function isPassing(role: string): boolean {
  return PASSING.test(role) || DEMONYMS.has(role.slice(role.lastIndexOf(' ') + 1).toLowerCase());
}

/**
 * All that a text calls a person beside the name, verbatim, in the order of the text. `persons` is for roles
 * that the names of a list share.
 */
export function findRoles(model: TextModel, uses: readonly NameUse[], persons: PersonUses): string[] {
  const roles: string[] = [];
  for (const use of uses) {
    const sentence = model.sentences[use.sentence];
    if (!sentence) continue;
    const ranges = [
      titleBefore(model, use, sentence.first) ?? readRoleBefore(model.tokens, use.titleFirst, sentence.first),
      roleAfter(model, use, sentence.last),
      roleOfList(model, use, persons, sentence.first),
    ];
    for (const range of ranges) if (range && range.last > range.first) roles.push(textOf(model, range));
  }
  return roles;
}
