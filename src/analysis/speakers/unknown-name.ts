import type { Grammar } from './noun-phrase.ts';
import type { Source } from './source.ts';

/** In tokens. */
const LONGEST = 3;

/** Could the token be part of a name: a word with a capital that no function word has? */
function isNameLike({ tokens, words, mentionAt }: Grammar, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital || token.text.length < 3 || (mentionAt[at] ?? -1) >= 0) return false;
  return ![words.pronouns, words.determiners, words.prepositions, words.clauseOpeners, words.auxiliaries].some((set) =>
    set.has(token.lower),
  );
}

/** "where God says", "Smith asked": capitals that are no actor's, right before the verb, are its subject still. */
export function unknownNameEnding(grammar: Grammar, at: number, floor: number): Source | null {
  let first = at + 1;
  while (first > Math.max(floor, at + 1 - LONGEST) && isNameLike(grammar, first - 1)) first--;
  return first <= at ? { kind: 'name', first, last: at + 1 } : null;
}

/** "asked Smith": the same behind the verb. */
export function unknownNameStarting(grammar: Grammar, at: number, limit: number): Source | null {
  let last = at;
  while (last < Math.min(limit, at + LONGEST) && isNameLike(grammar, last)) last++;
  return last > at ? { kind: 'name', first: at, last } : null;
}
