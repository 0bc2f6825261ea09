import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { HONORIFICS, ROLE_MODIFIERS } from '../lexicon/roles.ts';
import type { TextModel } from '../sentences/text-model.ts';
import { readAppositive } from './appositive.ts';
import type { NameUse } from './name-group.ts';
import { readRoleBefore } from './role-before.ts';

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

/**
 * The role of a person as the text gives it, verbatim: from the first use that has a title before the name or a
 * description behind it. Null when there is none.
 */
export function findRole(model: TextModel, uses: readonly NameUse[]): string | null {
  for (const use of uses) {
    const sentence = model.sentences[use.sentence];
    if (!sentence) continue;
    const range =
      titleBefore(model, use, sentence.first) ??
      readRoleBefore(model.tokens, use.titleFirst, sentence.first) ??
      roleAfter(model, use, sentence.last);
    if (range && range.last > range.first) return textOf(model, range);
  }
  return null;
}
