import { countWords as wordsIn } from '../shared/count-words.ts';
import { textOf } from '../shared/text.ts';
import { furnitureOf, isFrameOrColumn, isNamedFrame } from './furniture.ts';
import { findRegion } from './region.ts';

/** Words of an element, how many of them stand in links, and its place in the document. */
interface Count {
  tag: string;
  words: number;
  linkWords: number;
  order: number;
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
  /** The page's elements that have words, by their tags, in document order. */
  withWords(tags: ReadonlySet<string>): Element[];
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
  const orderOf = (element: Element) => counts.get(element)?.order ?? Number.POSITIVE_INFINITY;
  const density = (element: Element) => {
    const count = counts.get(element);
    return count?.words ? count.linkWords / count.words : 0;
  };
  const paragraphs: Element[] = [];
  for (const [element, count] of counts) if (isParagraph(element, count)) paragraphs.push(element);
  const region = findRegion(document.body, paragraphs, wordsOf);
  const around = ancestorsOf(region);
  const isFurniture = furnitureOf(region, around, isLandmark);
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
    withWords: (tags) => {
      const found: Element[] = [];
      for (const [element, { words, tag }] of counts) if (words > 0 && tags.has(tag)) found.push(element);
      return found;
    },
    region,
    prose: { paragraphs: own, words: ownWords },
    inRegion: (element) => region.contains(element),
    isInFlow: (element) => orderOf(element) > start && !around.has(element) && !isFurniture(element),
    isAfterRegion: (element) => orderOf(element) > orderOf(region) && !region.contains(element),
    holdsArticle: (element) => {
      if (around.has(element)) return true;
      // of a story of three lines one is a good part, and may still be a note of the publisher
      const share = isOwn.has(element) ? 0.6 : 0.25;
      return own.length >= 3 && (held.get(element) ?? 0) > ownWords * share;
    },
    isFurniture,
  };
}

function countWords(root: Element): Map<Element, Count> {
  const counts = new Map<Element, Count>();
  const stack: { element: Element; inLink: boolean; next: Node | null; count: Count }[] = [];
  const open = (element: Element, inLink: boolean) => {
    const tag = element.localName;
    const count = { tag, words: 0, linkWords: 0, order: counts.size };
    counts.set(element, count);
    stack.push({ element, inLink: inLink || tag === 'a', next: element.firstChild, count });
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

function isParagraph(element: Element, { tag, words, linkWords }: Count): boolean {
  if (words < PARAGRAPH_WORDS || linkWords > words / 2) return false;
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

/** An element and all that stand around it. */
function ancestorsOf(element: Element): ReadonlySet<Element> {
  const around = new Set<Element>();
  for (let up: Element | null = element; up; up = up.parentElement) around.add(up);
  return around;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
