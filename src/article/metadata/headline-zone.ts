import { fingerprint, fold, textOf } from '../../shared/text.ts';

/** A piece of text beside the headline: one text node. */
export interface ZoneText {
  text: string;
  element: Element;
}

const SKIPPED = /^(?:script|style|noscript|template|svg|nav|footer|select|iframe|figcaption|textarea)$/;
/** How many pieces of text are looked at before and behind the headline. */
const BEFORE = 12;
const BEHIND = 40;
/** The zone ends where so many words of prose have gone by. */
const PROSE_WORDS = 90;
/** A piece of so many words is prose. */
const LONG = 14;

/** The element that shows the headline: the heading that says the title, else the only `<h1>`; null when there is none. */
export function findHeadline(document: Document, title: string | null): Element | null {
  const print = fingerprint(title ?? '');
  const first = [...document.querySelectorAll('h1')].filter((heading) => textOf(heading));
  const same = [...first, ...document.querySelectorAll('h2')].find(
    (heading) => print && fingerprint(textOf(heading)) === print,
  );
  return same ?? first[0] ?? null;
}

/**
 * The texts around the headline, in the order of the page: where its byline and date stand. Bounded in length, so that it costs the same on every
 * page.
 */
export function readHeadlineZone(headline: Element | null): { before: ZoneText[]; behind: ZoneText[] } {
  if (!headline) return { before: [], behind: [] };
  const before = collect(
    headline,
    BEFORE,
    (node) => node.previousSibling,
    (node) => node.lastChild,
  );
  const behind = collect(
    headline,
    BEHIND,
    (node) => node.nextSibling,
    (node) => node.firstChild,
  );
  return { before: before.reverse(), behind };
}

type Step = (node: Node) => Node | null;

function collect(start: Element, most: number, sibling: Step, child: Step): ZoneText[] {
  const texts: ZoneText[] = [];
  let words = 0;
  let steps = 0;
  let node = onward(start, sibling);
  while (node && texts.length < most && words < PROSE_WORDS && steps++ < 2_000) {
    if (node.nodeType === 3 && node.parentElement) {
      const text = fold(node.nodeValue ?? '');
      if (text) texts.push({ text, element: node.parentElement });
      const length = text.split(' ').length;
      if (length >= LONG) words += length;
    }
    node = (isOpen(node) && child(node)) || onward(node, sibling);
  }
  return texts;
}

function onward(node: Node, sibling: Step): Node | null {
  for (let up: Node | null = node; up; up = up.parentNode) {
    const next = sibling(up);
    if (next) return next;
  }
  return null;
}

function isOpen(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return (
    !SKIPPED.test(element.localName) &&
    !element.hasAttribute('hidden') &&
    element.getAttribute('aria-hidden') !== 'true'
  );
}
