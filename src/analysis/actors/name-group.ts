import type { ActorKind } from '../../shared/analysis.ts';
import { knownName } from '../lexicon/phrase-index.ts';
import type { Token } from '../sentences/tokenize.ts';
import type { KindScores } from './name-evidence.ts';
import type { TitledName } from './split-title.ts';

/** One use of a name: tokens [first, last), in a sentence. */
export interface NameUse extends TitledName {
  sentence: number;
}

/** All uses of one form of a name, and what speaks for each kind. */
export interface NameGroup {
  /** The texts of its tokens. */
  words: string[];
  /** Its tokens as they stand at the first use. */
  tokens: Token[];
  uses: NameUse[];
  scores: KindScores;
}

/** An actor while it is put together from the forms of its name. */
export interface ActorDraft {
  kind: ActorKind;
  groups: NameGroup[];
  score: number;
}

/** "SPRINGFIELD" as "Springfield"; null when the word is not written in capitals throughout. */
function fromCapitals(word: string): string | null {
  if (word.length < 4 || !/^\p{Lu}+$/u.test(word)) return null;
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** Groups the uses of names by their form. Names in capitals join the same name in ordinary writing. */
export function groupNames(tokens: readonly Token[], uses: readonly NameUse[]): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const use of uses) {
    const own = tokens.slice(use.first, use.last);
    const words = own.map((token) => token.text);
    const key = words.join(' ');
    const group = groups.get(key);
    if (group) group.uses.push(use);
    else groups.set(key, { words, tokens: own, uses: [use], scores: { person: 0, organization: 0, place: 0 } });
  }
  for (const [key, group] of groups) {
    const plain = group.words.map((word) => fromCapitals(word));
    if (plain.some((word) => word === null)) continue;
    const words = plain.map((word) => word ?? '');
    const other = groups.get(words.join(' '));
    if (other) {
      other.uses = [...other.uses, ...group.uses].sort((a, b) => a.first - b.first);
      groups.delete(key);
    } else if (knownName(words)) group.words = words;
  }
  return [...groups.values()];
}
