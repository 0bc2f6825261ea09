import { blocksOf } from './blocks.ts';
import { pathOf } from './hidden-parts.ts';
import type { Judged } from './judge.ts';

/** A part of what is left besides the article: neighbouring texts in one container. */
export interface Rest {
  id: string;
  words: number;
  /** What it is made of for the most part: running text, links, or short texts of other kinds. */
  shape: 'prose' | 'links' | 'other';
  path: string;
  text: string;
}

/** A container of the rest is the largest that holds no word of the article, up to this many steps from a text. */
const STEPS = 5;
/** From so many words a block outside of links is running text. */
const PROSE = 25;

/** What is left on a page besides the article, its regions apart, by the containers that it stands in, the largest first. */
export function restOf(id: string, { snapshot, clutter, words, articleWords, start }: Judged): Rest[] {
  const { elements, texts } = snapshot;
  const holdsArticle = new Uint8Array(elements.length);
  for (const [index, { element }] of texts.entries()) {
    const isArticle = index === start || (articleWords[index] ?? 0) > 0;
    for (let at = isArticle ? element : -1; at >= 0; at = elements[at]?.parent ?? -1) holdsArticle[at] = 1;
  }
  const parts = new Map<number, { words: number; linked: number; long: number; texts: string[] }>();
  const lengths = blockLengths(snapshot, words);
  for (const index of clutter) {
    const { element = 0, text = '' } = texts[index] ?? {};
    const container = containerOf(element, elements, holdsArticle);
    const part = parts.get(container) ?? { words: 0, linked: 0, long: 0, texts: [] };
    const own = (words[index] ?? 0) - (articleWords[index] ?? 0);
    part.words += own;
    if (isLinked(elements, element)) part.linked += own;
    else if ((lengths[index] ?? 0) >= PROSE) part.long += own;
    part.texts.push(text.trim());
    parts.set(container, part);
  }
  return [...parts]
    .map(([container, part]) => ({
      id,
      words: part.words,
      shape: shapeOf(part),
      path: pathOf(snapshot, container),
      text: part.texts.join(' ').replace(/\s+/g, ' ').slice(0, 300),
    }))
    .sort((a, b) => b.words - a.words);
}

function shapeOf({ words, linked, long }: { words: number; linked: number; long: number }): Rest['shape'] {
  if (long * 2 >= words) return 'prose';
  return linked * 2 >= words ? 'links' : 'other';
}

/** For each text how many words its block has. */
function blockLengths(snapshot: Judged['snapshot'], words: Int32Array): Int32Array {
  const lengths = new Int32Array(snapshot.texts.length);
  for (const { texts } of blocksOf(snapshot, (index) => snapshot.texts[index]?.visible ?? false)) {
    const length = texts.reduce((sum, index) => sum + (words[index] ?? 0), 0);
    for (const index of texts) lengths[index] = length;
  }
  return lengths;
}

function isLinked(elements: Judged['snapshot']['elements'], element: number): boolean {
  for (let at = element; at >= 0; at = elements[at]?.parent ?? -1) if (elements[at]?.tag === 'a') return true;
  return false;
}

function containerOf(element: number, elements: Judged['snapshot']['elements'], holdsArticle: Uint8Array): number {
  let at = element;
  for (let step = 0; step < STEPS; step++) {
    const parent = elements[at]?.parent ?? -1;
    if (parent < 0 || holdsArticle[parent]) break;
    at = parent;
  }
  return at;
}
