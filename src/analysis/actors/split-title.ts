import type { ActorKind } from '../../shared/analysis.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { NOT_ACTOR_HEADS, ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { knownNameAt } from '../lexicon/phrase-index.ts';
import { PLACE_PREFIXES, PLACE_SUFFIXES } from '../lexicon/places.ts';
import { ABBREVIATED_TITLES, HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/roles.ts';
import type { Token } from '../sentences/tokenize.ts';
import { isFirstName } from './capital-evidence.ts';
import { endsRolePhrase } from './name-continuation.ts';
import type { NameSpan } from './name-span.ts';

/** A name without its title. The title, when there is one, is the tokens [titleFirst, first). */
export interface TitledName extends NameSpan {
  titleFirst: number;
  /** A title or form of address stands before the name: it is a person's. */
  titled: boolean;
  /** The form of address, lower case ("mr"), or null. */
  honorific: string | null;
  /** What the finder of the name already knows it to be. */
  kind?: ActorKind;
}

/** "Martin King Jr.": these only follow a name. */
const DIRECTIONS = new Set(['northern', 'southern', 'eastern', 'western']);
const NAME_ENDINGS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Is the word one of a title before a name, a form of address included? */
export function isTitleWord(token: Token | undefined): boolean {
  if (!token) return false;
  return ROLE_NOUNS.has(token.lower) || ABBREVIATED_TITLES.has(token.lower) || HONORIFICS.has(token.lower);
}

/** Could tokens [first, last) be a person's name? */
function fitsPerson(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < 1 || last - first > 5) return false;
  for (let at = first; at < last; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (ORGANIZATION_WORDS.has(lower) || lower === '&' || lower === 'of') return false;
  }
  const head = tokens[first]?.lower ?? '';
  // "Research Center on Addiction": no center of that name
  if (NAME_ENDINGS.has(head) || ['on', 'for', 'against'].includes(head)) return false;
  if (last - first === 1 && (PLACE_SUFFIXES.has(head) || ROLE_MODIFIERS.has(head))) return false;
  return !DEMONYMS.has(head) || last - first > 1;
}

/** "Speaker of the | House Anna Holm": one word of an office, and two that are a person's name; -1 when it is not so. */
function officeEnd(tokens: readonly Token[], { first, last }: NameSpan): number {
  if (tokens[first - 1]?.lower !== 'the' || tokens[first - 2]?.lower !== 'of' || last - first !== 3) return -1;
  if (!isTitleWord(tokens[first - 3])) return -1;
  const office = tokens[first]?.lower ?? '';
  const isOffice = COMMON_WORDS.has(office) || ROLE_MODIFIERS.has(office) || ORGANIZATION_WORDS.has(office);
  const isName = tokens.slice(first + 1, last).every(({ lower }) => !COMMON_WORDS.has(lower));
  return isOffice && isName && fitsPerson(tokens, first + 1, last) ? first + 1 : -1;
}

/** "Director of | Finance Anna Holm": the field of an office before a given name and a surname; -1 when there is none. */
function fieldEnd(tokens: readonly Token[], { first, last }: NameSpan): number {
  const link = tokens[first - 1]?.text ?? '';
  if ((link !== 'of' && link !== 'for') || !isTitleWord(tokens[first - 2])) return -1;
  const known = knownNameAt(tokens, first)?.words.length ?? 0;
  for (let at = first; at < last - 1; at++) {
    const word = tokens[at]?.lower ?? '';
    if (at > first && at >= first + known && isFirstName(word)) return at;
    if (at >= first + known && !COMMON_WORDS.has(word) && !ROLE_MODIFIERS.has(word) && !ORGANIZATION_WORDS.has(word))
      return -1;
  }
  return -1;
}

/** Index of the first token after the last title word of the span; `first` when there is none. */
function nameStart(tokens: readonly Token[], span: NameSpan): number {
  for (let at = span.last - 2; at >= span.first; at--) {
    if (!isTitleWord(tokens[at]) && !endsRolePhrase(tokens, at)) continue;
    // "Dean Smith" is a given name and a surname
    if (span.last - span.first === 2 && isFirstName(tokens[at]?.lower ?? '')) continue;
    return fitsPerson(tokens, at + 1, span.last) ? at + 1 : span.first;
  }
  return span.first;
}

/** Drops nationalities that stand before a person's name: "Iranian Ali Rezaei" is Ali Rezaei. */
function skipBefore(tokens: readonly Token[], first: number, last: number): number {
  let at = first;
  // "M Anna Holm" in a list of players: a letter without a stop is a position
  if (last - first > 2 && tokens[first]?.text.length === 1 && isFirstName(tokens[first + 1]?.lower ?? '')) at++;
  // "Backup Anna Holm": a common word before a given name and a surname
  const head = tokens[first]?.lower ?? '';
  const isKindOfThing = NOT_ACTOR_HEADS.has(head) || ORGANIZATION_WORDS.has(head) || PLACE_PREFIXES.has(head);
  const isNamed =
    !isKindOfThing && isFirstName(tokens[first + 1]?.lower ?? '') && !COMMON_WORDS.has(tokens[first + 2]?.lower ?? '');
  if (last - first === 3 && COMMON_WORDS.has(head) && !isFirstName(head) && isNamed) at++;
  const isBody = tokens.slice(first, last).some((token) => ORGANIZATION_WORDS.has(token.lower));
  // "the Iranian military"
  if (last - first > 1 && tokens[last - 1]?.kind === 'word' && !tokens[last - 1]?.capital) return at;
  while (at < last - 1 && DEMONYMS.has(tokens[at]?.lower ?? '')) {
    if (DIRECTIONS.has(tokens[at]?.lower ?? '') && knownNameAt(tokens, at + 1)?.kind === 'place') break;
    if (isBody && !isFirstName(tokens[at + 1]?.lower ?? '')) break;
    if (knownNameAt(tokens, at) && !knownNameAt(tokens, at + 1)) break;
    // "Islamic Front", "Swiss Re": what is left would be no name
    const left = tokens[at + 1]?.lower ?? '';
    const thing = COMMON_WORDS.has(left) || DEMONYMS.has(left) || /^\p{Lu}+s?$/u.test(tokens[at + 1]?.text ?? '');
    if (at + 2 === last && !thing && !isFirstName(left) && !knownNameAt(tokens, at + 1)) break;
    at++;
  }
  return at;
}

/** Splits "Russian President Vladimir Putin" into title and name. */
export function splitTitle(tokens: readonly Token[], span: NameSpan): TitledName {
  const known = knownNameAt(tokens, span.first);
  const field = Math.max(fieldEnd(tokens, span), officeEnd(tokens, span));
  // the title ends before the span: who looks for a role finds it there
  if (field > 0) return { first: field, last: span.last, titleFirst: field, titled: true, honorific: null };
  const whole = known !== null && known.words.length === span.last - span.first;
  const start = whole ? span.first : nameStart(tokens, span);
  const before = tokens[start - 1];
  const honorific = start > span.first && before && HONORIFICS.has(before.lower) ? before.lower : null;
  let titleFirst = span.first;
  if (start > span.first && honorific) titleFirst = start - 1 > span.first ? span.first : start;
  const first = skipBefore(tokens, start, span.last);
  return {
    first,
    last: span.last,
    titleFirst: start > span.first ? titleFirst : first,
    titled: start > span.first,
    honorific,
  };
}
