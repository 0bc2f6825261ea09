/** What a paragraph's words are worth to its ancestors when the article's region is looked for, nearest first. */
const WORTH = [1, 0.7, 0.45, 0.25];
/** The region has to hold this share of all the page's paragraph words. */
const REGION_SHARE = 0.4;
const OUT_OF_FLOW = 'nav, footer, form, dialog, [role="dialog"], [aria-modal="true"]';
/** A teaser has no more words than this. */
const CARD_WORDS = 70;

/**
 * The element that an article stands in, by the density of paragraphs (after the scoring of ancestors in Readability). Blurbs of teasers do not
 * count: under an article there may be more of them than paragraphs in it.
 * @param paragraphs all of the page, in order
 * @param wordsOf the number of words of an element
 */
export function findRegion(
  body: Element,
  paragraphs: readonly Element[],
  wordsOf: (element: Element) => number,
): Element {
  const isProse = (paragraph: Element) => !paragraph.closest(OUT_OF_FLOW) && !isBlurb(paragraph, wordsOf);
  const prose = paragraphs.filter(isProse);
  return densest(body, prose.length > 0 ? prose : paragraphs, wordsOf);
}

function densest(body: Element, paragraphs: readonly Element[], wordsOf: (element: Element) => number): Element {
  const scores = new Map<Element, number>();
  const held = new Map<Element, number>();
  for (const paragraph of paragraphs) {
    const words = wordsOf(paragraph);
    let level = 0;
    for (let up = paragraph.parentElement; up; up = up.parentElement) {
      scores.set(up, (scores.get(up) ?? 0) + words * (WORTH[level] ?? 0));
      held.set(up, (held.get(up) ?? 0) + words);
      level++;
    }
  }
  let best = body;
  for (const [element, score] of scores) if (score > (scores.get(best) ?? 0)) best = element;
  const total = held.get(body) ?? 0;
  while (best !== body && (held.get(best) ?? 0) < total * REGION_SHARE && best.parentElement) best = best.parentElement;
  return best;
}

/** Whether a paragraph is the blurb under the headline of a teaser: beside it, in a small box, stands a heading that is a link. */
function isBlurb(paragraph: Element, wordsOf: (element: Element) => number): boolean {
  let box = paragraph.parentElement;
  for (let level = 0; level < 2 && box && wordsOf(box) <= CARD_WORDS; level++) {
    if (box.localName === 'a' || box.querySelector('h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4, a h5')) return true;
    box = box.parentElement;
  }
  return false;
}
