import { Findings } from '../findings.ts';
import { isInProse } from '../in-prose.ts';
import { labelsStories, SOURCES } from '../lexicon/related.ts';
import type { PageText } from '../page-text.ts';
import { remembering } from '../remembering.ts';
import type { ClutterContext, Detector } from '../types.ts';

/** A headline has at least so many words, and a list at least so many of them. */
const HEADLINE_WORDS = 4;
const ITEMS = 3;
/** Words beside the links of an item: a blurb, a byline, a date. */
const BESIDE = 30;
/** The share of a list's words that are links, at least: in the article's column, and beside or behind it. */
const LINKED = 0.4;
const LINKED_BESIDE = 0.15;
/** A label above a list, in words. */
const LABEL_WORDS = 8;

/**
 * Lists of other stories beside the article, behind it, or in the middle of its column: a block that holds three headlines or more that are links, little else, and none of
 * the article's paragraphs. What stands before the article is the page's own head.
 */
export const rails: Detector = {
  name: 'rails',
  find: (context) => {
    const found = new Findings();
    const own = ownParagraphs(context.page);
    for (const [box, links] of boxesOf(context, own)) {
      if (links.length < ITEMS || found.holds(box)) continue;
      const label = labelAbove(box, context.page);
      if (labelsOf(box, label, context.page).some((text) => SOURCES.test(text))) continue;
      // in the article's own column a list of links is the article's, unless it is labelled as something else
      if (context.page.inRegion(box) && !isLabelled(box, label, context.page)) continue;
      if (links.some((link) => context.related?.(context.page.text(link)))) continue;
      found.add({
        element: box,
        kind: 'teaser',
        reason: 'a list of other stories',
        confidence: 0.8,
        companions: label ? [label] : [],
      });
    }
    return found.list;
  },
};

function isLabelled(box: Element, label: Element | null, page: PageText): boolean {
  return labelsOf(box, label, page).some(labelsStories);
}

/** What stands above a list, or first in it, and is short. */
function labelsOf(box: Element, label: Element | null, page: PageText): string[] {
  const heading = box.querySelector('h2, h3, h4, h5, h6, header, :scope > :first-child');
  let first: Element | undefined = box;
  while (first && page.words(first) > LABEL_WORDS) first = [...first.children].find((child) => page.words(child) > 0);
  return [label, heading, first].flatMap((element) =>
    element && page.words(element) <= LABEL_WORDS ? [page.text(element)] : [],
  );
}

/** The article's paragraphs without the blurbs of teasers, and all that stands around them. */
function ownParagraphs({ prose, linkDensity }: PageText): Set<Element> {
  const around = new Set<Element>();
  for (const paragraph of prose.paragraphs) {
    if (linkDensity(paragraph) > 0.3 || paragraph.closest('a[href]')) continue;
    for (let up: Element | null = paragraph; up && !around.has(up); up = up.parentElement) around.add(up);
  }
  return around;
}

/** The largest block around each headline that leads away which holds such headlines and little else. The larger blocks come first. */
function boxesOf(context: ClutterContext, own: ReadonlySet<Element>): [Element, Element[]][] {
  const boxes = new Map<Element, Element[]>();
  const isList = listsIn(context.page, own);
  for (const headline of headlines(context)) {
    const box = boxAround(headline, isList);
    if (box) boxes.set(box, [...(boxes.get(box) ?? []), headline]);
  }
  return [...boxes];
}

/** Links as long as a headline, and headings of cards that are a link as a whole. */
function headlines({ document, page }: ClutterContext): Element[] {
  const start = page.order(page.prose.paragraphs[0] ?? page.region);
  const found = new Set<Element>();
  for (const element of document.body.querySelectorAll('a[href], h2, h3, h4, h5')) {
    if (page.words(element) < HEADLINE_WORDS || page.order(element) < start || page.isFurniture(element)) continue;
    if (element.localName === 'a' ? isPartOfSentence(element, page) : !isOfCard(element)) continue;
    const around = element.closest('h2, h3, h4, h5, a[href]');
    found.add(around && around !== element && found.has(around) ? around : element);
  }
  return [...found];
}

/** A link in a line that is mostly no link. */
function isPartOfSentence(link: Element, page: PageText): boolean {
  const line = link.closest('p, li, td, blockquote, figcaption');
  return line !== null && page.linkDensity(line) < 0.4 && isInProse(link);
}

/** Whether a heading stands beside an empty link that covers its card. */
function isOfCard(heading: Element): boolean {
  if (heading.querySelector('a[href]') || heading.closest('a[href]')) return false;
  const links = heading.parentElement?.querySelectorAll('a[href]') ?? [];
  return [...links].some((link) => (link.textContent ?? '').trim() === '');
}

/** @param isList of boxes around a headline: see {@link listsIn} */
function boxAround(headline: Element, isList: (box: Element) => boolean | null): Element | null {
  let box: Element | null = null;
  for (let up: Element | null = headline; up; up = up.parentElement) {
    const answer = isList(up);
    if (answer === null) break;
    if (answer) box = up;
  }
  return box;
}

/** Whether a box holds headlines enough and little else; null where no box beyond it can. Boxes are asked for every headline in them. */
function listsIn(page: PageText, own: ReadonlySet<Element>): (box: Element) => boolean | null {
  return remembering((box) => {
    if (/^(?:body|main)$/.test(box.localName) || own.has(box) || box.querySelector('h1, form, blockquote')) return null;
    const items = box.querySelectorAll('a[href]').length;
    const beside = page.words(box) * (1 - page.linkDensity(box));
    if (beside > LABEL_WORDS + items * BESIDE) return null;
    return items >= ITEMS && page.linkDensity(box) >= (page.inRegion(box) ? LINKED : LINKED_BESIDE);
  });
}

/** The heading right above a list, where it stands outside of it. */
function labelAbove(box: Element, page: PageText): Element | null {
  const before = box.previousElementSibling;
  if (!before || page.words(before) === 0 || page.words(before) > LABEL_WORDS) return null;
  return /^h[2-6]$/.test(before.localName) || labelsStories(page.text(before)) ? before : null;
}
