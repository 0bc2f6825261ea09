import { AUXILIARIES, INFLECTED_CUES } from '../lexicon/cues.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { CONJUNCTIONS, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { NOT_ACTOR_HEADS } from '../lexicon/organizations.ts';
import { PLACE_NOUNS } from '../lexicon/places.ts';
import { BODY_NOUNS, HONORIFICS, isRoleNoun, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/roles.ts';
import { isPluralPossessive, type Token } from '../sentences/tokenize.ts';

const LONGEST = 8;
const TAIL_LINKS = new Set(['of', 'in', 'at', 'for']);
const RANKS = new Set(['last', 'new', 'current', 'next', 'only', 'then']);

function isNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return !FUNCTION_WORDS.has(token.lower) && !PREPOSITIONS.has(token.lower) && !CONJUNCTIONS.has(token.lower);
}

/** "prosecutors", "coaches", "deputies" */
export function isRolePlural(word: string): boolean {
  if (word.length < 5 || !word.endsWith('s') || isRoleNoun(word)) return false;
  if (isRoleNoun(word.slice(0, -1))) return true;
  if (word.endsWith('ies')) return isRoleNoun(`${word.slice(0, -3)}y`);
  return word.endsWith('es') && isRoleNoun(word.slice(0, -2));
}

/** "spokesman", and "prosecutors" before several names. */
export function isRoleWord(word: string): boolean {
  return isRoleNoun(word) || isRolePlural(word);
}

/** "the mayor's", "the siblings'": what stands before a role like a determiner. */
function isOwner(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'possessive' || isPluralPossessive(tokens, at);
}

function isOpening(tokens: readonly Token[], at: number): boolean {
  return isOwner(tokens, at) || DETERMINERS.has(tokens[at]?.lower ?? '');
}

/** Where a description begins without what says only which one somebody is: "its last chairman". */
export function skipRanks(tokens: readonly Token[], first: number, head: number): number {
  let at = first;
  while (at < head && RANKS.has(tokens[at]?.text ?? '')) at++;
  return at;
}

/** Adjectives and subjects of work that are too many to list: "cognitive scientist", "investment banker", "physics teacher". */
const QUALIFIER =
  /^(?!several$)[a-z]{3,}(?:[a-z](?:al|ic|ive|ary|ory|ity)|tion|sion|ment|ics|ogy|nomy|ance|ence|ture|-winning|-elect|-based|-born)$/;

function isModifier(token: Token): boolean {
  if (ROLE_MODIFIERS.has(token.lower) || ROLE_NOUNS.has(token.lower) || DEMONYMS.has(token.lower)) return true;
  return !token.capital && QUALIFIER.test(token.lower);
}

function isLowerModifier(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !token.capital && ROLE_MODIFIERS.has(token.lower) && !FUNCTION_WORDS.has(token.lower)
  );
}

/** "On Thursday spokesman Peter Gold": when, and no part of the role. */
const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|(?:sept|nov|dec)ember|october)$/;

const IRREGULAR_PAST = new Set(
  'met led won beat hit saw gave left put made took paid sent held found kept lost brought caught taught fought chose wrote drew knew became got let'.split(
    ' ',
  ),
);

function isWhen(token: Token | undefined): boolean {
  return token?.capital === true && WHEN.test(token.lower);
}

/** "appointed", "met": a verb between the subject and the role of its object. */
function isPast({ lower, capital }: Token): boolean {
  return !capital && (IRREGULAR_PAST.has(lower) || (/^[a-z]{2,}ed$/.test(lower) && !ROLE_MODIFIERS.has(lower)));
}

/**
 * Where the phrase that ends before tokens[end] with a role noun begins: back over "Kremlin foreign policy" or "the
 * group's former". Unknown lower-case words belong to it only when a determiner or a capitalised name opens it.
 */
function phraseStart(tokens: readonly Token[], end: number, floor: number): number {
  let sure = end - 1;
  let at = end - 1;
  let past = false;
  while (at > floor && end - at < LONGEST) {
    const token = tokens[at - 1];
    if (!token) break;
    if (isOwner(tokens, at - 1) || DETERMINERS.has(token.lower)) return at;
    if (token.text === '-' || token.kind === 'number') {
      at--;
      continue;
    }
    if (token.lower === 'and' && at - 2 >= floor && isRoleWord(tokens[at - 2]?.lower ?? '')) {
      // "programmer and astrologer"
      at -= 2;
      sure = at;
      continue;
    }
    if (isWhen(token)) return past ? sure : at;
    if (!isNoun(token) || INFLECTED_CUES.has(token.lower)) break;
    at--;
    past ||= isPast(token);
    if (token.capital) {
      // "Granby met lawyer Anna Holm", "Acme hired former engineer Anna Holm": what stands there is no description
      if (past) return sure;
      while (at > floor && tokens[at - 1]?.capital && isNoun(tokens[at - 1]) && !isWhen(tokens[at - 1])) at--;
      while (at > floor && isLowerModifier(tokens[at - 1])) at--;
      // "its original Lutheran founder"
      return at - 2 >= floor && isNoun(tokens[at - 1]) && isOpening(tokens, at - 2) ? at - 1 : at;
    }
    if (isModifier(token)) sure = at;
  }
  return sure;
}

/** "As head of the road office, Anna Holm" */
function opensWithAs(tokens: readonly Token[], at: number, floor: number): boolean {
  return at === floor && tokens[at]?.text === 'As';
}

/** "the secretary of state in Karelia, Anna Holm": a description with its own "of" or "in", up to the comma tokens[comma]. */
function describedBefore(
  tokens: readonly Token[],
  comma: number,
  floor: number,
): { first: number; last: number } | null {
  for (let at = comma - 1, noun = -1; at >= floor && comma - at <= LONGEST; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return null;
    const as = opensWithAs(tokens, at, floor);
    if (AUXILIARIES.has(token.lower) && !as) return null;
    const links = TAIL_LINKS.has(tokens[at + 1]?.lower ?? '') && at + 1 < comma;
    if (links && !token.capital && isRoleWord(token.lower)) noun = at;
    else if (noun >= 0 && (as || isOpening(tokens, at))) return { first: skipRanks(tokens, at + 1, noun), last: comma };
    else if (INFLECTED_CUES.has(token.lower)) return null;
  }
  return null;
}

/** "the owner of the bakery Mendrel": the noun says what the name is. */
function isBodyOrPlace({ lower }: Token): boolean {
  return BODY_NOUNS.has(lower) || PLACE_NOUNS.has(lower) || NOT_ACTOR_HEADS.has(lower);
}

const LINKS = new Set(['of', 'to', 'for']);

/** "U.S. ambassador to the U.N. Anna Holm", "director of finance Anna Holm": a role with its field and no comma. */
function linkedBefore(tokens: readonly Token[], end: number, floor: number): { first: number; last: number } | null {
  let at = end - 1;
  // "of finance", "of roads and bridges"
  const isField = (i: number): boolean => isNoun(tokens[i]) && !INFLECTED_CUES.has(tokens[i]?.lower ?? '');
  while (
    at > floor &&
    end - at < 5 &&
    (isField(at) || (tokens[at]?.lower === 'and' && at < end - 1 && isField(at - 1)))
  )
    at--;
  // "the owner of Miss Granby", "the manager of the band Mendrel": what stands before the name is no field
  const field = tokens[end - 1];
  if (at === end - 1 || !field || isBodyOrPlace(field) || HONORIFICS.has(field.lower)) return null;
  if (tokens[at]?.lower === 'the') {
    // "the author of the new book Mendrel"
    if (!field.capital) return null;
    at--;
  }
  // "ask the judge to give Holm less"
  if (tokens[at]?.lower === 'to' && !field.capital) return null;
  const noun = tokens[at - 1];
  if (at - 1 < floor || !LINKS.has(tokens[at]?.text ?? '') || !noun || !isRoleNoun(noun.lower)) return null;
  return { first: skipRanks(tokens, phraseStart(tokens, at, floor), at - 1), last: end };
}

/** Back over what stands between a role and a name: "(and members of the board)", "such as". */
function skipBack(tokens: readonly Token[], at: number, floor: number): number {
  const before = tokens[at - 1];
  const plural = (end: number): boolean => end > floor && isRolePlural(tokens[end - 1]?.lower ?? '');
  if (before?.text === ')') {
    let open = at - 2;
    while (open > floor && at - open < LONGEST && tokens[open]?.text !== '(') open--;
    return tokens[open]?.text === '(' && plural(open) ? open : at;
  }
  if (before?.lower === 'like' && plural(at - 1)) return at - 1;
  return before?.lower === 'as' && tokens[at - 2]?.lower === 'such' && plural(at - 2) ? at - 2 : at;
}

/**
 * The role that stands in small letters before a name: tokens [first, end) for a name that begins at tokens[end], or
 * null. "said Kremlin spokesman Ivan Petrov" gives "Kremlin spokesman".
 */
export function readRoleBefore(
  tokens: readonly Token[],
  name: number,
  floor: number,
): { first: number; last: number } | null {
  const end = skipBack(tokens, name, floor);
  const last = tokens[end - 1]?.text === ',' ? end - 1 : end;
  const noun = tokens[last - 1];
  if (!noun || last - 1 < floor) return null;
  if (!isRoleWord(noun.lower))
    return last < end ? describedBefore(tokens, last, floor) : linkedBefore(tokens, end, floor);
  // "Mayor Holm" is a title; "Oscar-winner Anna Holm", and at the start of a sentence "Newlyweds Anna Holm and", are none
  const described = /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(noun.text) || isRolePlural(noun.lower);
  if (noun.capital && last === end && !described) return null;
  const first = phraseStart(tokens, last, floor);
  // "take advantage of these models, Reyes found": several are no one; "the creators, Ann Smith and Ola Reyes," are
  const follower = tokens[end + 1];
  if (last < end && isRolePlural(noun.lower) && !follower?.capital && follower?.lower !== 'and') return null;
  // "the lawyer, Ann Smith," is a role; "her lawyer, Smith said" is one too: both need the determiner
  if (last < end && !isOpening(tokens, first - 1) && !opensWithAs(tokens, first - 1, floor)) return null;
  return { first: skipRanks(tokens, first, last - 1), last };
}
