import { AUXILIARIES, INFLECTED_CUES } from '../lexicon/cues.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { CONJUNCTIONS, DETERMINERS, FUNCTION_WORDS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { isRoleNoun, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/roles.ts';
import { isPluralPossessive, type Token } from '../sentences/tokenize.ts';

const LONGEST = 8;
const TAIL_LINKS = new Set(['of', 'in', 'at', 'for']);
const RANKS = new Set(['last', 'new', 'current', 'next', 'only', 'then']);

function isNoun(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  return !FUNCTION_WORDS.has(token.lower) && !PREPOSITIONS.has(token.lower) && !CONJUNCTIONS.has(token.lower);
}

/** "spokesman", and "prosecutors" before several names. */
export function isRoleWord(word: string): boolean {
  return isRoleNoun(word) || (word.length > 4 && word.endsWith('s') && isRoleNoun(word.slice(0, -1)));
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

function isModifier(token: Token): boolean {
  return ROLE_MODIFIERS.has(token.lower) || ROLE_NOUNS.has(token.lower) || DEMONYMS.has(token.lower);
}

function isLowerModifier(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !token.capital && ROLE_MODIFIERS.has(token.lower) && !FUNCTION_WORDS.has(token.lower)
  );
}

/**
 * Where the phrase that ends before tokens[end] with a role noun begins: back over "Kremlin foreign policy" or "the
 * group's former". Unknown lower-case words belong to it only when a determiner or a capitalised name opens it.
 */
function phraseStart(tokens: readonly Token[], end: number, floor: number): number {
  let sure = end - 1;
  let at = end - 1;
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
    if (!isNoun(token) || INFLECTED_CUES.has(token.lower)) break;
    at--;
    if (token.capital) {
      while (at > floor && tokens[at - 1]?.capital && isNoun(tokens[at - 1])) at--;
      while (at > floor && isLowerModifier(tokens[at - 1])) at--;
      // "its original Lutheran founder"
      return at - 2 >= floor && isNoun(tokens[at - 1]) && isOpening(tokens, at - 2) ? at - 1 : at;
    }
    if (isModifier(token)) sure = at;
  }
  return sure;
}

/** "the secretary of state in Karelia, Anna Holm": a description with its own "of" or "in", up to the comma tokens[comma]. */
function describedBefore(
  tokens: readonly Token[],
  comma: number,
  floor: number,
): { first: number; last: number } | null {
  for (let at = comma - 1, noun = -1; at >= floor && comma - at <= LONGEST; at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || AUXILIARIES.has(token.lower)) return null;
    const links = TAIL_LINKS.has(tokens[at + 1]?.lower ?? '') && at + 1 < comma;
    if (links && !token.capital && isRoleWord(token.lower)) noun = at;
    else if (noun >= 0 && isOpening(tokens, at)) return { first: skipRanks(tokens, at + 1, noun), last: comma };
    else if (INFLECTED_CUES.has(token.lower)) return null;
  }
  return null;
}

/**
 * The role that stands in small letters before a name: tokens [first, end) for a name that begins at tokens[end], or
 * null. "said Kremlin spokesman Ivan Petrov" gives "Kremlin spokesman".
 */
export function readRoleBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
): { first: number; last: number } | null {
  const last = tokens[end - 1]?.text === ',' ? end - 1 : end;
  const noun = tokens[last - 1];
  if (!noun || last - 1 < floor) return null;
  if (!isRoleWord(noun.lower)) return last < end ? describedBefore(tokens, last, floor) : null;
  if (noun.capital && last === end) return null;
  const first = phraseStart(tokens, last, floor);
  // "the lawyer, Ann Smith," is a role; "her lawyer, Smith said" is one too: both need the determiner
  if (last < end && !isOpening(tokens, first - 1)) return null;
  return { first: skipRanks(tokens, first, last - 1), last };
}
