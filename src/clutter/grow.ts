import { isPageFoot } from './furniture.ts';
import { PROMOTION, SUBSCRIBE } from './lexicon/asking.ts';
import type { PageText } from './page-text.ts';

/** A block of clutter is rarely longer than this. */
const MAX_WORDS = 150;
/** A paragraph of this many words that asks for nothing is taken for the article's. */
const PROSE_WORDS = 25;
/** Blocks stand in few wrappers. Without an end, hundreds of them around a line cost their number to the third power. */
const MAX_STEPS = 16;

/** Who wrote it and when: no clutter stands around that. */
export const CREDITS = 'time, [rel~="author"], [itemprop~="author"]';

/** A year or a time of day: the line that tells who wrote it and when is often that of the buttons too, and has no `<time>`. */
export const DATED = /(?<!\d)(?:(?:19|20)\d\d|\d{1,2}[:.]\d\d)(?!\d)/;

/**
 * The whole block that a piece of clutter belongs to: climbs from the piece while what is around it stays short and holds nothing that reads
 * like the article. Stops below the article's region.
 */
export function growBlock(seed: Element, page: PageText, maxWords = MAX_WORDS): Element {
  let block = seed;
  let steps = 0;
  for (let up = seed.parentElement; up && steps < MAX_STEPS; up = up.parentElement, steps++) {
    if (up.contains(page.region) || up.localName === 'body' || up.localName === 'main' || isPageFoot(up)) break;
    if (page.words(up) > maxWords || holdsProse(up, page, seed) || up.querySelector(CREDITS)) break;
    block = up;
  }
  return block;
}

function holdsProse(element: Element, page: PageText, seed: Element): boolean {
  let plain = 0;
  for (const paragraph of element.querySelectorAll('p, blockquote, li, h1')) {
    if (paragraph === seed || paragraph.contains(seed) || seed.contains(paragraph)) continue;
    if (paragraph.localName === 'h1') return true;
    const words = page.words(paragraph);
    if (words < 8) continue;
    const text = page.text(paragraph);
    if (SUBSCRIBE.test(text) || PROMOTION.test(text) || page.linkDensity(paragraph) > 0.5) continue;
    plain++;
    if (words >= PROSE_WORDS || plain > 2) return true;
  }
  return false;
}
