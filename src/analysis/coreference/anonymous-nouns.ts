import { isRoleNoun, SOURCE_NOUNS } from '../lexicon/roles.ts';
import type { TextModel } from '../sentences/text-model.ts';

const ANONYMOUS = new Set(['anonymous', 'anonymity', 'anonymously', 'unnamed', 'unidentified', 'pseudonym']);

/**
 * The nouns of sources that the text says it does not name: "a senator, who asked to stay anonymous", "on condition of
 * anonymity". Lower case.
 */
export function findAnonymousNouns({ tokens, sentences }: TextModel): Set<string> {
  const found = new Set<string>();
  for (const { first, last } of sentences) {
    let anonymous = false;
    for (let at = first; at < last && !anonymous; at++) anonymous = ANONYMOUS.has(tokens[at]?.lower ?? '');
    if (!anonymous) continue;
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word' || token.capital || tokens[at + 1]?.capital) continue;
      if (isRoleNoun(token.lower) || SOURCE_NOUNS.has(token.lower)) found.add(token.lower);
    }
  }
  return found;
}
