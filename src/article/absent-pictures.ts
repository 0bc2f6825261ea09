import { countWords } from '../shared/count-words.ts';
import { textOf } from '../shared/text.ts';
import { AGENCY_LINE, CREDIT_END, CREDIT_LINE } from './lexicon/credits.ts';

/** How a page names the box that a picture is put into when it comes into view. */
const PLACEHOLDER = '[class*="lazy" i], [class*="placeholder" i]';
const MAX_WORDS = 60;
/** How far above a box its caption may stand beside it, in levels. */
const MAX_LEVELS = 2;

/**
 * Removes the captions of pictures that are not on the page: what stands right behind the empty box of a picture that was never loaded, is short, and
 * ends or reads like a credit. Without their picture they would be taken for text. Changes the copy. Linear in the number of boxes.
 */
export function dropAbsentPictures(copy: Document): void {
  for (const box of copy.querySelectorAll(PLACEHOLDER)) {
    if (box.querySelector('img, video, iframe, picture, svg') || textOf(box)) continue;
    captionBehind(box)?.remove();
  }
}

function captionBehind(box: Element): Element | null {
  let step: Element = box;
  for (let level = 0; level <= MAX_LEVELS; level++) {
    const next = step.nextElementSibling;
    if (next) return isCredited(next) ? next : null;
    if (!step.parentElement || textOf(step.parentElement)) return null;
    step = step.parentElement;
  }
  return null;
}

function isCredited(element: Element): boolean {
  const text = textOf(element);
  if (countWords(text) > MAX_WORDS || element.querySelector('img, h1, h2, h3, h4, h5, h6')) return false;
  return CREDIT_END.test(text) || CREDIT_LINE.test(text) || AGENCY_LINE.test(text);
}
