import { textOf } from '../shared/text.ts';
import { copyElement } from './copy-document.ts';
import { linkShare } from './link-share.ts';

/** Readability has found too little when the densest region of the page holds this many times its words. */
const TOO_LITTLE = 1.3;
/** A region with more of its text in links than this is a list, not an article. */
const MOST_LINKS = 0.4;
/** A proposal of this many words may be a whole article, with others behind it in the same region. */
const ENOUGH = 100;
/** What never belongs to an article, left out where Readability has not judged it. */
const NOT_TEXT = 'script, style, noscript, template, svg, ';
const FURNITURE =
  'nav, aside, footer, form, dialog, [role="navigation"], [role="complementary"], [hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]';

/**
 * Chooses what to make the article of: what Readability proposes, or the region where the page's paragraphs stand densest, when Readability has
 * found only a part of it. It does so where the article is divided into many wrappers, each of which it scores by itself.
 * @param cut elements that do not belong to the article
 */
export function chooseCandidate(
  proposal: Element | null,
  region: Element | null,
  cut: ReadonlySet<Element>,
): Element | null {
  if (!region || region === region.ownerDocument.body) return proposal;
  const proposed = wordCount(proposal);
  if (wordCount(region) < proposed * TOO_LITTLE) return proposal;
  const candidate = copyElement(region, cut);
  if (!candidate) return proposal;
  for (const element of candidate.querySelectorAll(NOT_TEXT + FURNITURE)) element.remove();
  const isLarger = wordCount(candidate) >= Math.max(1, proposed * TOO_LITTLE);
  const isOne = proposed < ENOUGH || candidate.querySelectorAll('article').length < 2;
  return isLarger && isOne && linkShare(candidate) < MOST_LINKS ? candidate : proposal;
}

function wordCount(element: Element | null): number {
  return element ? (textOf(element).match(/\S+/g)?.length ?? 0) : 0;
}
