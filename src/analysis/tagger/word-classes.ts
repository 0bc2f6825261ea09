import { CALENDAR } from '../lexicon/calendar.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { INFLECTED_CUES } from '../lexicon/cues.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/first-names.ts';
import { FUNCTION_WORDS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { knownNameAt } from '../lexicon/phrase-index.ts';
import { PLACE_NOUNS, PLACE_PREFIXES, PLACE_SUFFIXES } from '../lexicon/places.ts';
import { ABBREVIATED_TITLES, BODY_NOUNS, HONORIFICS, ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Token } from '../sentences/tokenize.ts';

/** The lists of the lexicon that a word is looked up in: one bit each, from the lowest. */
const LISTS: readonly { has(word: string): boolean }[] = [
  { has: (word) => MALE_NAMES.has(word) || FEMALE_NAMES.has(word) },
  ROLE_NOUNS,
  { has: (word) => HONORIFICS.has(word) || ABBREVIATED_TITLES.has(word) },
  ORGANIZATION_WORDS,
  PLACE_SUFFIXES,
  BODY_NOUNS,
  INFLECTED_CUES,
  DEMONYMS,
  COMMON_WORDS,
  CALENDAR,
  FUNCTION_WORDS,
  PREPOSITIONS,
  PLACE_NOUNS,
  PLACE_PREFIXES,
];
const KNOWN_PLACE = 1 << LISTS.length;
const KNOWN_ORGANIZATION = 2 << LISTS.length;
const MOST_REMEMBERED = 20_000;

const remembered = new Map<string, number>();

function listBits(word: string): number {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  let bits = 0;
  for (let i = 0; i < LISTS.length; i++) if (LISTS[i]?.has(word)) bits |= 1 << i;
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  remembered.set(word, bits);
  return bits;
}

/** What the lexicon knows of each of tokens [first, last), as bits. */
export function wordClasses(tokens: readonly Token[], first: number, last: number): Int32Array {
  const classes = new Int32Array(last - first);
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    classes[at - first] = (classes[at - first] ?? 0) | listBits(token.lower);
    const known = token.capital ? knownNameAt(tokens, at) : null;
    const bit = known?.kind === 'place' ? KNOWN_PLACE : KNOWN_ORGANIZATION;
    const end = known ? Math.min(last, at + known.words.length) : at;
    for (let i = at; i < end; i++) classes[i - first] = (classes[i - first] ?? 0) | bit;
  }
  return classes;
}
