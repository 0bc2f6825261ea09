import { countWords as wordsIn } from '../shared/count-words.ts';
import { textOf } from '../shared/text.ts';
import { findRegion } from './region.ts';

/** Words of an element, and how many of them stand in links. */
interface Count {
  words: number;
  linkWords: number;
}

const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'select',
  'textarea',
  'iframe',
  'object',
]);
const FRAME_TAGS = new Set(['nav', 'footer', 'header']);
const NAMED_FRAME =
  /(?:^|[\s_-])(?:site|page|global|main|the)?[-_]?(?:footer|masthead|navbar|topbar|navigation)(?:$|[\s_-])/i;
const FRAME_ROLES = new Set(['navigation', 'contentinfo', 'banner', 'search']);
/** A text container of at least this many words, mostly not links, counts as a paragraph. */
const PARAGRAPH_WORDS = 12;
/**
 * What detectors ask about a page's text, from one pass over its tree: how much there is of it where, how much of it is links, and which
 * element the article stands in.
 */
export interface PageText {
  /** The place of an element in the document: the larger, the later. */
  order(element: Element): number;
  words(element: Element): number;
  /** Share of the words that stand in links, 0 to 1. */
  linkDensity(element: Element): number;
  text(element: Element): string;
  /** The element that the article's paragraphs stand in. */
  region: Element;
  /** The article's paragraphs, and how many words they have together. */
  prose: { paragraphs: readonly Element[]; words: number };
  inRegion(element: Element): boolean;
  /** Whether an element stands where the article does: in its region, behind it, or between the headline and it; not in the page's furniture. */
  isInFlow(element: Element): boolean;
  /** Whether an element comes after the region in the document. */
  isAfterRegion(element: Element): boolean;
  /** Whether an element stands around the article or holds a good part of it. */
  holdsArticle(element: Element): boolean;
  /** Page header, navigation, footer and side column: left out of an article anyway, and no clutter of its own. */
  isFurniture(element: Element): boolean;
}

/**
 * Reads the text of a page; linear in the number of nodes.
 * @param options.columns true where columns beside the article are looked through as well as its own
 */
export function readPageText(document: Document, options: { columns?: boolean } = {}): PageText {
  const isLandmark = options.columns ? isNamedFrame : isFrameOrColumn;
  const counts = countWords(document.body);
  const wordsOf = (element: Element) => counts.get(element)?.words ?? 0;
  const order = new Map([...counts.keys()].map((element, index) => [element, index]));
  const orderOf = (element: Element) => order.get(element) ?? Number.POSITIVE_INFINITY;
  const density = (element: Element) => {
    const count = counts.get(element);
    return count?.words ? count.linkWords / count.words : 0;
  };
  const paragraphs = [...counts.keys()].filter((element) => isParagraph(element, wordsOf, density));
  const region = findRegion(document.body, paragraphs, wordsOf);
  const own = paragraphs.filter((paragraph) => region.contains(paragraph));
  const isOwn = new Set(own);
  const ownWords = sum(own.map(wordsOf));
  const held = wordsHeld(own, region, wordsOf);
  const texts = new Map<Element, string>();
  const headline = document.querySelector('h1');
  const start = Math.min(headline ? orderOf(headline) : Number.POSITIVE_INFINITY, orderOf(region));
  return {
    order: orderOf,
    words: wordsOf,
    linkDensity: density,
    text: (element) => {
      const known = texts.get(element);
      if (known !== undefined) return known;
      const text = textOf(element);
      texts.set(element, text);
      return text;
    },
    region,
    prose: { paragraphs: own, words: ownWords },
    inRegion: (element) => region.contains(element),
    isInFlow: (element) =>
      orderOf(element) > start && !element.contains(region) && !isFurniture(element, region, isLandmark),
    isAfterRegion: (element) => orderOf(element) > orderOf(region) && !region.contains(element),
    holdsArticle: (element) => {
      if (element.contains(region)) return true;
      // of a story of three lines one is a good part, and may still be a note of the publisher
      const share = isOwn.has(element) ? 0.6 : 0.25;
      return own.length >= 3 && (held.get(element) ?? 0) > ownWords * share;
    },
    isFurniture: (element) => isFurniture(element, region, isLandmark),
  };
}

function countWords(root: Element): Map<Element, Count> {
  const counts = new Map<Element, Count>();
  const stack: { element: Element; inLink: boolean; next: Node | null; count: Count }[] = [];
  const open = (element: Element, inLink: boolean) => {
    const count = { words: 0, linkWords: 0 };
    counts.set(element, count);
    stack.push({ element, inLink: inLink || element.localName === 'a', next: element.firstChild, count });
  };
  open(root, false);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const node = top.next;
    if (!node) {
      stack.pop();
      const parent = stack.at(-1);
      if (parent) {
        parent.count.words += top.count.words;
        parent.count.linkWords += top.count.linkWords;
      }
      continue;
    }
    top.next = node.nextSibling;
    if (node.nodeType === 3) {
      const words = wordsIn((node as Text).data);
      top.count.words += words;
      if (top.inLink) top.count.linkWords += words;
    } else if (node.nodeType === 1 && !SILENT.has((node as Element).localName)) {
      open(node as Element, top.inLink);
    }
  }
  return counts;
}

function isParagraph(
  element: Element,
  wordsOf: (element: Element) => number,
  density: (element: Element) => number,
): boolean {
  const tag = element.localName;
  const words = wordsOf(element);
  if (words < PARAGRAPH_WORDS || density(element) > 0.5) return false;
  if (tag === 'p' || tag === 'blockquote') return true;
  if (tag !== 'div' && tag !== 'li' && tag !== 'section' && tag !== 'td' && tag !== 'span') return false;
  let direct = 0;
  for (const child of element.childNodes) if (child.nodeType === 3) direct += wordsIn((child as Text).data);
  return direct >= PARAGRAPH_WORDS && direct >= words / 2;
}

/** How many words of the article's paragraphs each element within its region holds. */
function wordsHeld(
  paragraphs: readonly Element[],
  region: Element,
  wordsOf: (element: Element) => number,
): Map<Element, number> {
  const held = new Map<Element, number>();
  for (const paragraph of paragraphs) {
    for (let up: Element | null = paragraph; up && up !== region; up = up.parentElement)
      held.set(up, (held.get(up) ?? 0) + wordsOf(paragraph));
  }
  return held;
}

/** Headers and footers of an article or of the main part are no landmarks of the page (HTML, "sectioning content"). */
function isFrame(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'header' || tag === 'footer') return element.closest('article, main') === null;
  return FRAME_TAGS.has(tag) || FRAME_ROLES.has(element.getAttribute('role') ?? '');
}

function isFrameOrColumn(element: Element): boolean {
  return element.localName === 'aside' || element.getAttribute('role') === 'complementary' || isFrame(element);
}

/** On a live page: its head and foot by their names too, since they are to stay. */
function isNamedFrame(element: Element): boolean {
  if (isFrame(element)) return true;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  return NAMED_FRAME.test(names) && element.closest('article, main') === null;
}

function isFurniture(element: Element, region: Element, isLandmark: (element: Element) => boolean): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) {
    if (up === region || up.contains(region)) return false;
    if (isLandmark(up) && (region.localName === 'body' || !region.contains(up))) return true;
  }
  return false;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
