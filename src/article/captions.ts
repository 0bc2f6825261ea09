import { textOf } from '../shared/text.ts';
import { appendInline, tidyInline } from './inline.ts';
import type { PageLinks } from './page-links.ts';

const MAX_WORDS = 60;
const CAPTION_NAME =
  /(?:^|[-_\s])(?:wp-)?(?:caption|credits?|photo-?credits?|image-?caption|imagecaption|copyright)(?:$|[-_\s])|[a-z](?:Caption|Credit)(?:$|[-_\s])/;
const CREDIT_LINE =
  /^\W*(?:(?:image|photo|picture|video|illustration|graphic|gallery|lead image|feature[d]? image)s?(?: credits?)?(?: by)?|credits?|foto|bild|crédits?(?: photo)?)\s*(?::|©|\/\/)\s*\S/i;

/**
 * Whether an element is the caption or credit of a picture, though it is no `<figcaption>`. Two kinds of evidence: it is named so, or reads like a
 * credit; and it is short and stands beside a picture.
 * @param holds whether an element holds a picture
 */
export function isCaption(element: Element, holdsPicture: (element: Element) => boolean): boolean {
  const text = textOf(element);
  const words = text ? text.split(' ').length : 0;
  if (words === 0 || words > MAX_WORDS || holdsPicture(element)) return false;
  const isNamed =
    CAPTION_NAME.test(element.getAttribute('class') ?? '') || /caption/i.test(element.getAttribute('itemprop') ?? '');
  const isCredit = words <= 20 && CREDIT_LINE.test(text);
  return (isNamed || isCredit) && standsByPicture(element, holdsPicture);
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
