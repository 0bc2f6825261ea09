import { pathOf } from './hidden-parts.ts';
import type { Judged } from './judge.ts';

/** A part of what is left besides the article: neighbouring texts in one container. */
export interface Rest {
  id: string;
  words: number;
  path: string;
  text: string;
}

/** A container of the rest is the largest that holds no word of the article, up to this many steps from a text. */
const STEPS = 5;

/** What is left on a page besides the article, its regions apart, by the containers that it stands in, the largest first. */
export function restOf(id: string, { snapshot, clutter, words, articleWords, start }: Judged): Rest[] {
  const { elements, texts } = snapshot;
  const holdsArticle = new Uint8Array(elements.length);
  for (const [index, { element }] of texts.entries()) {
    const isArticle = index === start || (articleWords[index] ?? 0) > 0;
    for (let at = isArticle ? element : -1; at >= 0; at = elements[at]?.parent ?? -1) holdsArticle[at] = 1;
  }
  const parts = new Map<number, { words: number; texts: string[] }>();
  for (const index of clutter) {
    const { element = 0, text = '' } = texts[index] ?? {};
    const container = containerOf(element, elements, holdsArticle);
    const part = parts.get(container) ?? { words: 0, texts: [] };
    part.words += (words[index] ?? 0) - (articleWords[index] ?? 0);
    part.texts.push(text.trim());
    parts.set(container, part);
  }
  return [...parts]
    .map(([container, part]) => ({
      id,
      words: part.words,
      path: pathOf(snapshot, container),
      text: part.texts.join(' ').replace(/\s+/g, ' ').slice(0, 300),
    }))
    .sort((a, b) => b.words - a.words);
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
