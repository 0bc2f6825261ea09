import { textOf } from '../shared/text.ts';
import { holdersOf } from './holders.ts';
import { appendInline, tidyInline } from './inline.ts';
import { AGENCY_LINE, CREDIT_END, CREDIT_LINE } from './lexicon/credits.ts';
import type { PageLinks } from './page-links.ts';

const MAX_WORDS = 60;
/** What is longer has more words than that, and is not looked at any closer. */
const MAX_LENGTH = 6_000;
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
const CAPTION_NAME =
  /(?:^|[-_\s])(?:wp-)?(?:caption|credits?|photo-?credits?|image-?caption|imagecaption|copyright)(?:$|[-_\s])|[a-z](?:Caption|Credit)(?:$|[-_\s])/;
/**
 * Whether an element is the caption or credit of a picture, though it stands in no figure. Two kinds of evidence: it is named so, or reads like a
 * credit; and it is short and stands beside a picture, or both of the first.
 * @param holds whether an element holds a picture
 */
export function isCaption(element: Element, holdsPicture: (element: Element) => boolean): boolean {
  if (element.localName === 'figcaption' && !element.closest('figure')) return !element.querySelector(HEADINGS);
  if (/^h[1-6]$/.test(element.localName) || holdsPicture(element)) return false;
  if ((element.textContent ?? '').length > MAX_LENGTH) return false;
  const text = textOf(element);
  const words = text ? text.split(' ').length : 0;
  if (words === 0 || words > MAX_WORDS || element.querySelector(HEADINGS)) return false;
  const named = isNamed(element, text);
  const isCredit = words <= 20 && (CREDIT_LINE.test(text) || AGENCY_LINE.test(text));
  if (named && isCredit) return true;
  return (named || isCredit || CREDIT_END.test(text)) && standsByPicture(element, holdsPicture);
}

/** Whether it, or what holds all of its text, is named as a caption. Names are read before texts, which are long where hundreds of wrappers are nested. */
function isNamed(element: Element, text: string): boolean {
  for (let down: Element | null = element; down; down = down.firstElementChild) {
    if (CAPTION_NAME.test(down.getAttribute('class') ?? '') || /caption/i.test(down.getAttribute('itemprop') ?? ''))
      return textOf(down) === text;
  }
  return false;
}

/** The elements within another that are a picture or hold one. Linear in the number of pictures and their depth. */
export function pictureHolders(root: Element): Set<Element> {
  const holders = holdersOf(root, 'img');
  for (const picture of root.querySelectorAll('img')) holders.add(picture);
  return holders;
}

function standsByPicture(element: Element, holdsPicture: (element: Element) => boolean): boolean {
  let step: Element | null = element;
  for (let level = 0; level < 3 && step; level++) {
    const before: Element | null = step.previousElementSibling;
    const after: Element | null = step.nextElementSibling;
    if ((before && holdsPicture(before)) || (after && holdsPicture(after))) return true;
    step = step.parentElement;
  }
  return false;
}

/** Sets a caption under the figure that was built last, where that is the one before it; else it is left out with the picture it belonged to. */
export function attachCaption(element: Element, out: Element, links: PageLinks): void {
  const figure = out.lastElementChild;
  if (figure?.localName !== 'figure') return;
  const caption =
    figure.querySelector('figcaption') ?? figure.appendChild(out.ownerDocument.createElement('figcaption'));
  if (caption.firstChild) caption.append(out.ownerDocument.createTextNode(' '));
  appendInline(element.childNodes, caption, links);
  tidyInline(caption);
}
