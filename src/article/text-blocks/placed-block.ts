import { fingerprint } from '../../shared/text.ts';
import { holdersOf } from '../holders.ts';
import { ADDRESS, CALL, POINTER } from './phrases.ts';
import type { TextBlock } from './read-text-blocks.ts';

/** A text block and what is known of its place in the page. Lengths are in characters; one of a script without spaces counts as three. */
export interface PlacedBlock extends TextBlock {
  length: number;
  /** Share of the text that stands in links, 0 to 1. */
  linkDensity: number;
  links: number;
  print: string;
  /** Its words of five letters or more, each once. */
  words: ReadonlySet<string>;
  /** Tag and class of the block and the two elements around it: what is set alike is named alike. */
  signature: string;
  depth: number;
  /** Bits of {@link NAME_GROUPS}: of the block and the two elements around it. */
  near: number;
  /** Of the elements farther out that hold less than half of the article. */
  far: number;
  /** Of the elements that hold the article. */
  around: number;
  /** Tags of the elements around it. */
  tags: ReadonlySet<string>;
  /** Whether all of its text is bold, or italic. */
  bold: boolean;
  italic: boolean;
  picture: boolean;
  /** How many pictures, players and frames stand between the block before and this one. */
  mediaBefore: number;
  mediaAfter: number;
  /** Whether a picture's `alt` says the same. */
  isAlt: boolean;
  /** Whether it is the caption or credit of a picture. */
  caption: boolean;
  /** How many levels up the nearest element is that holds the block before, or behind, too. */
  climbBefore: number;
  climbAfter: number;
  /** Whether a picture stands beside it or beside one of the three elements around it. */
  besidePicture: number;
  /** Whether a field or button stands beside it. */
  field: boolean;
  /** The element itself and those around it, nearest first, up to the body. */
  ancestors: Element[];
  /** Whether it stands in what Readability returned. */
  read: boolean;
  /** Whether it stands in what the article is looked for around: see `propose`. */
  proposed: boolean;
  /** How often it calls to do something, and speaks to its readers, in words. */
  calls: number;
  toReader: number;
  /** How often it points elsewhere. */
  pointers: number;
  /** How many pieces blanks divide it into. */
  tokens: number;
  /** A full paragraph that is mostly not links. */
  prose: boolean;
}

const FIELDS = 'input, button, textarea, select';
/** A paragraph of this length is a full one. */
const FULL_PARAGRAPH = 80;
/** What is longer is told apart by its beginning. A regular expression that finds words of megabytes ends in an error. */
const MAX_PRINT = 100_000;
/** Languages without spaces between words say about three times as much with a character. */
const DENSE = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

/** What is known of the blocks before Readability has run, which takes the page apart. */
export function placeBlocks(blocks: readonly TextBlock[]): PlacedBlock[] {
  const root = blocks[0]?.element.closest('body') ?? null;
  const pictured = root ? holdersOf(root, 'img, amp-img') : new Set<Element>();
  const fielded = root ? holdersOf(root, FIELDS) : new Set<Element>();
  const hasField = root?.querySelector(FIELDS) != null;
  return blocks.map(({ element, text }) => {
    const length = lengthOf(text);
    const isLeaf = element.firstElementChild === null;
    const ancestors = ancestorsOf(element);
    const print = fingerprint(text);
    const links = element.localName === 'a' ? [element] : isLeaf ? [] : [...element.querySelectorAll('a')];
    const inLink = element.closest('a') !== null;
    const linked = inLink ? length : links.reduce((sum, link) => sum + (link.textContent?.trim().length ?? 0), 0);
    const linkDensity = Math.min(1, linked / Math.max(1, text.length));
    return {
      element,
      text,
      length,
      linkDensity,
      links: links.length,
      print,
      words: new Set(print.slice(0, MAX_PRINT).match(/\p{L}{5,}/gu) ?? []),
      signature: signatureOf(element),
      depth: ancestors.length,
      near: 0,
      far: 0,
      around: 0,
      tags: new Set(ancestors.map(({ localName }) => localName)),
      bold: !isLeaf && isWholeIn(element, 'b, strong', text),
      italic: !isLeaf && isWholeIn(element, 'i, em', text),
      mediaBefore: 0,
      mediaAfter: 0,
      isAlt: false,
      caption: false,
      climbBefore: -1,
      climbAfter: -1,
      besidePicture: besidePicture(element, pictured),
      picture: !isLeaf && element.querySelector('img') !== null,
      field:
        element.parentElement !== null &&
        (element.parentElement === root ? hasField : fielded.has(element.parentElement)),
      ancestors,
      read: false,
      proposed: false,
      calls: CALL.count(text),
      toReader: ADDRESS.count(text),
      pointers: POINTER.count(text),
      tokens: text.split(' ').length,
      prose: length >= FULL_PARAGRAPH && linkDensity < 0.5,
    };
  });
}

/** The element itself and those around it, nearest first, up to the body. */
function ancestorsOf(element: Element): Element[] {
  const list: Element[] = [];
  for (let up: Element | null = element; up && up.localName !== 'html'; up = up.parentElement) list.push(up);
  return list;
}

function lengthOf(text: string): number {
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
}

function signatureOf(element: Element): string {
  const parts: string[] = [];
  let up: Element | null = element;
  for (let level = 0; level < 3 && up; level++) {
    parts.push(`${up.localName}.${(up.getAttribute('class') ?? '').replace(/\d+/g, '')}`);
    up = up.parentElement;
  }
  return parts.join('<');
}

function isWholeIn(element: Element, selector: string, text: string): boolean {
  const inner = element.querySelector(selector);
  return inner !== null && (inner.textContent?.trim().length ?? 0) >= text.length * 0.9;
}

function besidePicture(element: Element, pictured: ReadonlySet<Element>): number {
  let step: Element | null = element;
  for (let level = 0; level < 3 && step; level++) {
    for (const beside of [step.previousElementSibling, step.nextElementSibling]) {
      if (
        beside &&
        (/^(?:img|picture|amp-img)$/.test(beside.localName) ||
          (pictured.has(beside) && (beside.textContent ?? '').length < 400))
      )
        return level + 1;
    }
    step = step.parentElement;
  }
  return 0;
}
