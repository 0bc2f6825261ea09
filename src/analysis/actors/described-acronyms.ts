import { ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import { BODY_NOUNS, ROLE_NOUNS } from '../lexicon/roles.ts';
import type { TextModel } from '../sentences/text-model.ts';
import type { Token } from '../sentences/tokenize.ts';
import type { NameGroup } from './name-group.ts';

const ACRONYM = /^(\p{Lu}[\p{Lu}&]{1,6})s?$/u;
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', '&']);

/** The words whose initials the acronym is, ending before tokens[end]; null when they are not there. */
function expansion(tokens: readonly Token[], end: number, acronym: string): Token[] | null {
  const words: Token[] = [];
  let letter = acronym.length - 1;
  for (let at = end - 1; at >= 0 && letter >= 0 && end - at < 3 * acronym.length; at--) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.text !== '-')) return null;
    if (token.kind !== 'word') continue;
    // "over-the-air" is three words
    const parts = token.lower.split('-').reverse();
    if (parts[0]?.startsWith(acronym.charAt(letter))) words.push(token);
    else if (!SMALL.has(token.lower)) return null;
    for (const part of parts) if (letter >= 0 && part.startsWith(acronym.charAt(letter))) letter--;
  }
  return letter < 0 ? words : null;
}

/** Does the expansion name a thing, not a body: small letters throughout, or a role or device by its last word? */
function isThing(words: readonly Token[]): boolean {
  const [last] = words;
  if (!last || words.some(({ lower }) => ORGANIZATION_WORDS.has(lower) || BODY_NOUNS.has(lower))) return false;
  return words.every((word) => !word.capital) || ROLE_NOUNS.has(last.lower) || THINGS.has(last.lower);
}

const THINGS = new Set(
  'zone model syndrome disorder disease test therapy vehicle aircraft device lift material'.split(' '),
);

/** Is the name an acronym that the text explains as no body's: "exclusive economic zone (EEZ)", "abuse material, or CSAM,"? */
export function isDescribedAcronym({ tokens }: TextModel, { words, uses }: NameGroup): boolean {
  const acronym = words.length === 1 ? ACRONYM.exec(words[0] ?? '')?.[1]?.toLowerCase() : undefined;
  if (acronym === undefined) return false;
  return uses.some(({ first, last }) => {
    const bracketed = tokens[first - 1]?.text === '(' && tokens[last]?.text === ')';
    const or = tokens[first - 1]?.text === 'or' && tokens[first - 2]?.text === ',';
    const found = bracketed || or ? expansion(tokens, first - (or ? 2 : 1), acronym) : null;
    return found !== null && isThing(found);
  });
}
