import { alignWords } from './align.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Region, regionsOf } from './regions.ts';
import type { Snapshot } from './snapshot.ts';
import { asksToSubscribe } from './subscribe-patterns.ts';
import { wordsOf } from './words.ts';

/** What a page shows, told by the text of its article. */
export interface Judged {
  snapshot: Snapshot;
  /** Words of the reference. */
  referenceWords: number;
  /** For each text how many words it has, and how many of them are words of the reference. */
  words: Int32Array;
  articleWords: Int32Array;
  /** The region around each text; null outside of all. */
  regions: (Region | null)[];
  /** Index of the first text with words of the reference; -1 when none has. */
  start: number;
  /** Blocks that ask to subscribe, outside the reference and the regions. */
  subscribe: Block[];
  /** Texts after the article's start that belong neither to it nor to a region, and their words. */
  clutter: number[];
  clutterWords: number;
}

/** Tells what a page shows by the text of its article. */
export function judgePage(snapshot: Snapshot, reference: string): Judged {
  const { elements, texts } = snapshot;
  const referenceList = wordsOf(reference);
  const { words, articleWords } = alignTexts(snapshot, referenceList);
  const start = articleWords.findIndex((count) => count > 0);
  const inElement = new Int32Array(elements.length);
  for (const [index, { element }] of texts.entries()) {
    const count = articleWords[index] ?? 0;
    for (let at = count > 0 ? element : -1; at >= 0; at = elements[at]?.parent ?? -1) {
      inElement[at] = (inElement[at] ?? 0) + count;
    }
  }
  const byElement = regionsOf(snapshot, { words: inElement, begin: texts[start]?.element ?? elements.length });
  const regions = texts.map(({ element }) => byElement[element] ?? null);
  const known = referenceList.join(' ');
  const subscribe = blocksOf(snapshot, (index) => texts[index]?.visible ?? false).filter((block) => {
    const list = wordsOf(block.text);
    const inArticle = block.texts.reduce((sum, index) => sum + (articleWords[index] ?? 0), 0);
    const outside = byElement[block.element] === null && inArticle * 2 <= list.length;
    return outside && asksToSubscribe(block.text, list.length) && !known.includes(list.join(' '));
  });
  const others = (index: number) => (words[index] ?? 0) - (articleWords[index] ?? 0);
  const clutter = [...texts.keys()].filter((index) => isAfter(index, start) && !regions[index] && others(index) > 0);
  return {
    snapshot,
    referenceWords: referenceList.length,
    words,
    articleWords,
    regions,
    start,
    subscribe,
    clutter,
    clutterWords: clutter.reduce((sum, index) => sum + others(index), 0),
  };
}

/** Without an article nothing comes after its start. */
function isAfter(index: number, start: number): boolean {
  return start >= 0 && index > start;
}

function alignTexts({ texts }: Snapshot, reference: readonly string[]): Pick<Judged, 'words' | 'articleWords'> {
  const words = new Int32Array(texts.length);
  const articleWords = new Int32Array(texts.length);
  const all: string[] = [];
  const owners: number[] = [];
  for (const [index, { text, visible }] of texts.entries()) {
    const list = visible ? wordsOf(text) : [];
    words[index] = list.length;
    for (const word of list) {
      all.push(word);
      owners.push(index);
    }
  }
  for (const [at, place] of alignWords(all, reference).entries()) {
    const owner = owners[at];
    if (place >= 0 && owner !== undefined) articleWords[owner] = (articleWords[owner] ?? 0) + 1;
  }
  return { words, articleWords };
}
