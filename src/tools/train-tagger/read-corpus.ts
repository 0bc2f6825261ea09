import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ABBREVIATED_TITLES, HONORIFICS, ROLE_MODIFIERS, ROLE_NOUNS } from '../../analysis/lexicon/roles.ts';
import { type Token, tokenize } from '../../analysis/sentences/tokenize.ts';
import { TAGS } from '../../analysis/tagger/crf.ts';

/** A sentence in the product's own tokens, each with the index of its tag. */
export interface Sample {
  tokens: Token[];
  tags: number[];
}

interface Word {
  text: string;
  tag: string;
}

/** A sentence of a corpus: its words as they were split there. */
export type CorpusSentence = readonly Word[];

const CLOSING = /^(?:[.,;:?!%)\]”’]|n[’']t|[’'](?:s|m|d|ll|re|ve)?)$/i;
const OPENING = /^[([“‘$#]$/;

/** Does a space stand between two words of a corpus, where the corpus does not say so? */
function isSpaced(before: string, after: string, following: string): boolean {
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  if (after === '-') return !/^\p{L}/u.test(following);
  return before !== '-' && !(after === '/' || before === '/');
}

/** Titles are no part of a name, and an article is none: corpora differ, the product leaves them out. */
function trimNames(sentence: CorpusSentence): Word[] {
  const words = sentence.map((word) => ({ ...word }));
  words.forEach((word, at) => {
    if (!word.tag.startsWith('B-')) return;
    const next = words[at + 1];
    const lower = word.text.toLowerCase().replace(/\.$/, '');
    const title = ROLE_NOUNS.has(lower) || ABBREVIATED_TITLES.has(lower) || HONORIFICS.has(lower);
    const dropped =
      (word.tag === 'B-PER' && (title || (ROLE_MODIFIERS.has(lower) && next?.tag === 'I-PER'))) || lower === 'the';
    if (!dropped) return;
    if (next?.tag === `I-${word.tag.slice(2)}`) next.tag = word.tag;
    word.tag = 'O';
  });
  return words;
}

/** Spells a corpus sentence as a text would, and gives the product's tokens the tags of the words they stand on. */
export function toSample(sentence: CorpusSentence): Sample {
  const words = trimNames(sentence);
  let text = '';
  const starts: number[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1]?.text;
    if (before !== undefined && isSpaced(before, word.text, words[at + 1]?.text ?? '')) text += ' ';
    starts.push(text.length);
    text += word.text;
  });
  const tokens = tokenize(text);
  let at = 0;
  const tags = tokens.map((token) => {
    while ((starts[at + 1] ?? Number.POSITIVE_INFINITY) <= token.start) at++;
    const tag = words[at]?.tag ?? 'O';
    const inside = tag.startsWith('B-') && token.start > (starts[at] ?? 0);
    const name = token.kind === 'possessive' ? 'O' : inside ? `I-${tag.slice(2)}` : tag;
    return Math.max(0, (TAGS as readonly string[]).indexOf(name));
  });
  return { tokens, tags };
}

/** The sentences of one file of words and tags: a line each, an empty line behind each sentence. */
export function readSentences(file: string): CorpusSentence[] {
  const sentences: CorpusSentence[] = [];
  let words: Word[] = [];
  for (const line of [...readFileSync(file, 'utf8').split('\n'), '']) {
    const [text = '', tag = 'O'] = line.split('\t');
    if (text !== '' && !line.startsWith('-DOC-')) words.push({ text, tag });
    else if (words.length > 0) {
      sentences.push(words);
      words = [];
    }
  }
  return sentences;
}

/** The corpora of a folder by name, in the order of their names. */
export function readCorpora(folder: string): { name: string; sentences: CorpusSentence[] }[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
  return files
    .sort()
    .map((file) => ({ name: file.replace(/\.tsv$/, ''), sentences: readSentences(join(folder, file)) }));
}

/** The sentence in capitals, or with a capital on every longer word, as headlines have it. */
export function restyle(words: CorpusSentence, style: 'capitals' | 'title'): CorpusSentence {
  return words.map(({ text, tag }) => {
    const title = text.length > 3 ? text.charAt(0).toUpperCase() + text.slice(1) : text;
    return { text: style === 'capitals' ? text.toUpperCase() : title, tag };
  });
}
