import { isInProse } from '../in-prose.ts';
import { labelsStories, MORE_LINK, SOURCES } from '../lexicon/related.ts';
import type { PageText } from '../page-text.ts';
import { remembering } from '../remembering.ts';
import type { ClutterContext, Detector, Finding } from '../types.ts';
import { isWithin } from '../within.ts';

const ITEM_WORDS = 90;
const LINKS = new Set(['a']);

/**
 * Lists of teasers to other stories, right after the article or under a label within it. What they are: three or more items of one list, each a
 * headline that is a link; where they stand: behind the article, or under a label that says so ("Related"). One finding for each teaser.
 */
export const teasers: Detector = {
  name: 'teasers',
  find: (context) => {
    const groups = new Map<Element, Element[]>();
    for (const item of items(context)) {
      const list = listAround(item, context.page);
      const group = groups.get(list) ?? [];
      group.push(item);
      groups.set(list, group);
    }
    return [...groups].flatMap(([list, group]) => findingsOf(list, group, context));
  },
};

function findingsOf(list: Element, group: Element[], { page, related }: ClutterContext): Finding[] {
  const label = labelOf(list, group, page);
  if (label && SOURCES.test(page.text(label))) return [];
  const labelled = label !== null && labelsStories(page.text(label));
  const within = page.inRegion(list) && !page.isAfterRegion(list);
  if (within && !labelled) return [];
  // within the article an item is a link and little else: a list of findings has links too
  if (within && group.some((item) => page.linkDensity(item) < 0.6)) return [];
  if (group.length < (labelled ? 1 : 3)) return [];
  const unrelated = group.filter((item) => !related?.(page.text(item)));
  // what stands around the list goes with the last of its teasers only
  const isWhole = unrelated.length === group.length;
  const frame = isWhole ? frameOf(list, group, page) : null;
  const extra = frame || !isWhole ? [frame].filter((element) => element !== null) : moreLinks(list, page);
  if (isWhole && labelled && label && !frame?.contains(label)) extra.push(label);
  return unrelated.map((element, i) => ({
    element,
    kind: 'teaser' as const,
    reason:
      labelled && label
        ? `leads to another story, under “${page.text(label).slice(0, 40)}”`
        : 'leads to another story, in a list behind the article',
    confidence: labelled ? 0.9 : 0.7,
    companions: i === 0 ? extra : [],
  }));
}

/** What could be teasers: the largest elements with one headline link each, outside the page's furniture. */
function items({ page }: ClutterContext): Set<Element> {
  const found = new Set<Element>();
  const seen = new Map<string, Element>();
  const isHeadline = remembering((link: Element) => readsLikeHeadline(link, page));
  for (const link of page.withWords(LINKS)) {
    if (!link.hasAttribute('href') || !isHeadline(link) || page.isFurniture(link) || isPartOfSentence(link, page))
      continue;
    if (!page.isAfterRegion(link) && !page.inRegion(link)) continue;
    const item = itemAround(link, page, isHeadline);
    const href = link.getAttribute('href') ?? '';
    if (isWithin(item, found) || seen.get(href)?.parentElement === item.parentElement) continue;
    seen.set(href, item);
    found.add(item);
  }
  return found;
}

/** A link whose text is as long as a headline, and not one that leads to a list or an account. */
function readsLikeHeadline(link: Element, page: PageText): boolean {
  if (page.words(link) < 4) return false;
  const text = page.text(link);
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#') || /^(?:mailto|javascript|tel):/i.test(href) || text.length > 400) return false;
  return !MORE_LINK.test(text);
}

/** A link within a paragraph that is mostly not links. */
function isPartOfSentence(link: Element, page: PageText): boolean {
  const line = link.closest('p, blockquote, td');
  return line !== null && page.linkDensity(line) < 0.6 && isInProse(link);
}

/** The largest element around a link in which no other headline stands. */
function itemAround(link: Element, page: PageText, isHeadline: (link: Element) => boolean): Element {
  const href = link.getAttribute('href');
  let item = link;
  for (let up = link.parentElement; up; up = up.parentElement) {
    if (up === page.region || up.contains(page.region) || page.words(up) > ITEM_WORDS) break;
    const others = [...up.querySelectorAll('a[href]')].some(
      (other) => other.getAttribute('href') !== href && isHeadline(other),
    );
    const isList = /^(?:ul|ol|section|aside|nav|main|body)$/.test(up.localName) || labelledBy(up, link);
    if (others || (isList && up !== link)) break;
    item = up;
  }
  return item;
}

/** Whether an element has a second-level heading that is not the link's own. */
function labelledBy(element: Element, link: Element): boolean {
  const heading = element.querySelector('h2');
  return heading !== null && !heading.contains(link) && !link.contains(heading);
}

/** The nearest element around an item that holds another headline too. */
function listAround(item: Element, page: PageText): Element {
  let list = item.parentElement ?? item;
  while (
    list.parentElement &&
    !list.parentElement.contains(page.region) &&
    list.firstElementChild === list.lastElementChild
  )
    list = list.parentElement;
  return list;
}

/** The heading that stands right above a list, in it or before it. */
function labelOf(list: Element, group: readonly Element[], page: PageText): Element | null {
  const isLabel = (element: Element | null) => element !== null && page.words(element) > 0 && page.words(element) <= 8;
  const inside = list.querySelector(
    ':scope > h2, :scope > h3, :scope > h4, :scope > header, :scope > :first-child:not(li):not(a)',
  );
  if (isLabel(inside) && inside && !group.includes(inside) && !inside.querySelector('a[href] h3, article'))
    return inside;
  let step: Element | null = list;
  for (let i = 0; i < 3 && step; i++) {
    const before: Element | null = step.previousElementSibling;
    if (before) return isLabel(before) && page.linkDensity(before) < 0.5 ? before : null;
    step = step.parentElement;
    if (!step || step === page.region || step.contains(page.region)) return null;
  }
  return null;
}

function moreLinks(list: Element, page: PageText): Element[] {
  const next = list.nextElementSibling;
  return next && page.words(next) <= 8 && MORE_LINK.test(page.text(next)) ? [next] : [];
}

/** The block around a list that holds nothing but its teasers, their label and a link to more; null when there is none. */
function frameOf(list: Element, group: readonly Element[], page: PageText): Element | null {
  const itemWords = group.reduce((sum, item) => sum + page.words(item), 0);
  let frame: Element | null = null;
  for (let up: Element | null = list; up && up !== page.region && !up.contains(page.region); up = up.parentElement) {
    if (page.holdsArticle(up) || page.words(up) > itemWords + 15) break;
    frame = up;
  }
  return frame;
}
