import { ARABIC_BODY_NOUNS, ARABIC_NAMES, ARABIC_PLACE_NOUNS, ARABIC_ROLES, ARABIC_STOPS } from '../lexicon/arabic.ts';
import { ARABIC_CUES } from '../lexicon/cues.ts';
import { knownNameAt } from '../lexicon/phrase-index.ts';
import type { TextModel } from '../sentences/text-model.ts';
import type { Token } from '../sentences/tokenize.ts';
import type { TitledName } from './split-title.ts';

const LONGEST = { title: 9, name: 4 };

/** The verb without a leading "and" or "so" (و, ف), which Arabic writes as one word with it. */
export function isArabicCue(word: string): boolean {
  return ARABIC_CUES.has(word) || (/^[وف]/.test(word) && ARABIC_CUES.has(word.slice(1)));
}

function isNameWord(token: Token | undefined): token is Token {
  return token?.kind === 'word' && !ARABIC_STOPS.has(token.text) && !isArabicCue(token.text);
}

function nameEnd(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at - first < LONGEST.name && isNameWord(tokens[at]) && !ARABIC_ROLES.has(tokens[at]?.text ?? '')) at++;
  return at;
}

/** The name that follows a reporting verb, perhaps after a title: قال وزير الخارجية سامح … */
function nameAfterCue(tokens: readonly Token[], from: number): TitledName | null {
  for (let at = from; at < from + LONGEST.title && isNameWord(tokens[at]); at++) {
    const word = tokens[at]?.text ?? '';
    const title = ARABIC_ROLES.has(word) || word.startsWith('ال');
    if (ARABIC_NAMES.has(word)) {
      return { first: at, last: nameEnd(tokens, at), titleFirst: from, titled: true, honorific: null };
    }
    // without a known given name only two or three words right behind the verb, and then a mark, are surely a name
    if (at === from && !title) {
      const last = nameEnd(tokens, at);
      const bounded = tokens[last] === undefined || tokens[last]?.kind === 'mark';
      if (bounded && last - at > 1 && last - at < 4)
        return { first: at, last, titleFirst: at, titled: true, honorific: null };
    }
  }
  return null;
}

/** "وزارة الصحة", "وادي النيل": a noun for bodies or places, at most one word more, and a word with the article. */
function namedByNoun(tokens: readonly Token[], at: number): TitledName | null {
  const noun = tokens[at]?.text ?? '';
  const kind = ARABIC_BODY_NOUNS.has(noun) ? 'organization' : ARABIC_PLACE_NOUNS.has(noun) ? 'place' : null;
  if (!kind) return null;
  const near = hasArticle(tokens[at + 1]);
  const last = near ? at + 2 : at + 3;
  if (!near && (kind === 'place' || !isNameWord(tokens[at + 1]) || !hasArticle(tokens[at + 2]))) return null;
  return { first: at, last, titleFirst: at, titled: false, honorific: null, kind };
}

/** "المهندسة ليلى الخطيب": a given name between two words with the article, a title and a surname. */
function titledName(tokens: readonly Token[], at: number): TitledName | null {
  if (!ARABIC_NAMES.has(tokens[at]?.text ?? '') || !hasArticle(tokens[at - 1]) || !hasArticle(tokens[at + 1]))
    return null;
  const titleFirst = hasArticle(tokens[at - 2]) ? at - 2 : at - 1;
  return { first: at, last: at + 2, titleFirst, titled: true, honorific: null };
}

function hasArticle(token: Token | undefined): boolean {
  return isNameWord(token) && token.text.startsWith('ال');
}

/**
 * Finds the names in Arabic text, which has no capitals: speakers behind a reporting verb, and the places and bodies of
 * the lexicon. Nothing else, so that there is no noise.
 */
export function findArabicNames(model: TextModel): TitledName[] {
  const { tokens } = model;
  const names: TitledName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const known = knownNameAt(tokens, at);
    const evident = known ? null : (namedByNoun(tokens, at) ?? titledName(tokens, at));
    if (evident) {
      names.push(evident);
      at = evident.last - 1;
    } else if (known) {
      const last = at + known.words.length;
      names.push({ first: at, last, titleFirst: at, titled: false, honorific: null });
      at = last - 1;
    } else if (isArabicCue(tokens[at]?.text ?? '')) {
      const name = nameAfterCue(tokens, at + 1);
      if (!name) continue;
      names.push(name);
      at = name.last - 1;
    }
  }
  return withSurnames(tokens, names);
}

/** Adds the surnames of the names found where they stand alone right behind a reporting verb. */
function withSurnames(tokens: readonly Token[], names: TitledName[]): TitledName[] {
  const surnames = new Set(
    names.filter((name) => name.last - name.first > 1).map((name) => tokens[name.last - 1]?.text),
  );
  const taken = new Set(names.map((name) => name.first));
  tokens.forEach((token, at) => {
    if (!surnames.has(token.text) || taken.has(at) || !isArabicCue(tokens[at - 1]?.text ?? '')) return;
    names.push({ first: at, last: at + 1, titleFirst: at, titled: true, honorific: null });
  });
  return names.sort((a, b) => a.first - b.first);
}
