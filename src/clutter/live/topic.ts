import { isStopWord } from '../lexicon/stop-words.ts';

/** A word of a topic has at least so many letters; where no blanks are left between words, pairs of letters stand for them. */
const MIN_LETTERS = 4;
/** What is not in the headline is of the topic when it comes back: a name so often, another word so often. */
const NAME_TIMES = 2;
const WORD_TIMES = 4;
/** An article is held by its beginning, in characters. */
const MAX_CHARACTERS = 20_000;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
const UNSPACED = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const STARTS_SENTENCE = /(?:^|[.!?…:;«“"„\n(–—])\s{0,4}[«“"„'‘(]{0,4}$/;

/**
 * What an article is about: the words of its headline, the names that come back in it, and the words that it repeats. Plain counting of content words
 * (Luhn, "The Automatic Creation of Literature Abstracts", IBM Journal 1958); it needs no language to be known.
 * @param text the article's own, without its headline
 */
export function topicOf(headline: string, text: string): ReadonlySet<string> {
  const topic = new Set(contentWords(headline));
  const names = new Map<string, number>();
  const words = new Map<string, number>();
  const body = text.slice(0, MAX_CHARACTERS);
  for (const match of body.matchAll(WORD)) {
    const word = match[0];
    const isName =
      /^\p{Lu}/u.test(word) && !STARTS_SENTENCE.test(body.slice(Math.max(0, match.index - 4), match.index));
    const counts = isName ? names : words;
    for (const piece of contentWords(word)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  for (const [name, times] of names) if (times + (words.get(name) ?? 0) >= NAME_TIMES) topic.add(name);
  for (const [word, times] of words) if (times >= WORD_TIMES) topic.add(word);
  return topic;
}

/** Whether a headline shares a name or a word with a topic. */
export function sharesTopic(headline: string, topic: ReadonlySet<string>): boolean {
  return contentWords(headline).some((word) => topic.has(word));
}

/** The words of a text that can tell what it is about, in lower case and without endings of the plural and the possessive. */
function contentWords(text: string): string[] {
  return (text.match(WORD) ?? []).flatMap((word) => {
    const plain = word.toLowerCase().replace(/[’']s?$/, '');
    if (UNSPACED.test(plain)) return pairsOf(plain);
    if (plain.length < MIN_LETTERS || isStopWord(plain) || /^\d+$/.test(plain)) return [];
    return [plain.length > MIN_LETTERS ? plain.replace(/s$/, '') : plain];
  });
}

/** Each pair of neighbouring letters of a word, without those of the kana that only join words. */
function pairsOf(word: string): string[] {
  const pairs: string[] = [];
  for (let i = 0; i + 1 < word.length; i++) {
    const pair = word.slice(i, i + 2);
    if (!/[\u3041-\u3096]/.test(pair)) pairs.push(pair);
  }
  return pairs;
}
