import { FOREIGN_BODY_NOUNS } from '../lexicon/foreign-function-words.ts';
import { ORGANIZATION_WORDS } from '../lexicon/organizations.ts';
import type { TextModel } from '../sentences/text-model.ts';
import { speechWords } from '../speakers/speech-words.ts';
import type { KindScores } from './name-evidence.ts';
import type { NameGroup } from './name-group.ts';

const SCORES = { body: 4, fullName: 0.8, speaks: 1.5, titled: 1 };

/**
 * Adds what speaks for a person in a language whose roles and titles no list knows: two or three capitalised words, a verb
 * of speech beside them, a word in lower case right before them ("la sindaca Ana Ruiz").
 */
export function addForeignScores(model: TextModel, group: NameGroup, scores: KindScores): void {
  const { cues, prepositions, determiners } = speechWords(model.language);
  if (group.tokens.some(({ lower }) => ORGANIZATION_WORDS.has(lower) || FOREIGN_BODY_NOUNS.has(lower))) {
    scores.organization += SCORES.body;
    return;
  }
  const located = group.uses.every(({ first }) => prepositions.has(model.tokens[first - 1]?.lower ?? ''));
  const full = group.words.length >= 2 && group.words.length <= 4;
  if (full && !located && group.tokens.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text) || prepositions.has(text)))
    scores.person += SCORES.fullName;
  for (const use of group.uses) {
    const before = model.tokens[use.first - 1];
    const after = model.tokens[use.last];
    if (cues.has(before?.lower ?? '') || cues.has(after?.lower ?? '')) scores.person += SCORES.speaks;
    const noun = before?.kind === 'word' && !before.capital && before.text.length > 3;
    if (full && noun && !prepositions.has(before.lower) && !determiners.has(before.lower))
      scores.person += SCORES.titled;
  }
}
