import { Findings } from '../findings.ts';
import { isInProse } from '../in-prose.ts';
import { LINE, NOTE } from '../lexicon/lines.ts';
import { spacedText } from '../spaced-text.ts';
import type { ClutterContext, Detector } from '../types.ts';

const LINE_WORDS = 30;
const NOTE_WORDS = 60;
/** A line of several pieces ("Comments" and their number) is no longer than this, in words. */
const PIECES_WORDS = 12;
/** A note stands among so many lines at the beginning or the end of the article. */
const EDGE = 5;
/** How long a recording or the reading takes. */
const DURATION = /^\W*\d+ ?(?:min|mins|мин|분|分|دقائق)\W*$/iu;
const BLOCKS = new Set('p div li h2 h3 h4 h5 h6 section small aside label span'.split(' '));

/**
 * Lines within the article that belong to the page: labels and messages of players and buttons, notices of rights, notes of the publisher about
 * itself. What they say is one kind of evidence; the other is how they are built (a whole line by itself) or where they stand (at an edge).
 */
export const pageLine: Detector = {
  name: 'page-line',
  find: (context) => {
    const { page } = context;
    const found = new Findings();
    const { lines, within } = linesOf(context);
    for (const [index, line] of lines.entries()) {
      const words = page.words(line);
      const text = page.text(line);
      const atEdge = index < EDGE || index >= within - EDGE * 2;
      const isLine = words <= LINE_WORDS && (LINE.test(text) || isDuration(line, text));
      const isNote = words <= NOTE_WORDS && (atEdge || isItalic(line, text)) && NOTE.test(text);
      const whole = isNote && !isLine ? null : wholeLine(line, context);
      if ((!isLine && !isNote && !whole) || found.holds(line)) continue;
      const reason = isLine || whole ? 'a label or message of the page' : 'a note of the publisher about itself';
      found.add({ element: whole ?? line, kind: 'other', reason, confidence: 0.7 });
    }
    return found.list;
  },
};

/** A length of time beside a button: that of a recording, and not of a recipe. */
function isDuration(line: Element, text: string): boolean {
  return DURATION.test(text) && (line.parentElement?.querySelector(':scope > button, :scope > audio') ?? null) !== null;
}

/** The block around a line and its neighbours that says such a thing only as a whole. */
function wholeLine(line: Element, { page }: ClutterContext): Element | null {
  const block = line.parentElement;
  if (!block || page.words(block) > PIECES_WORDS || page.holdsArticle(block)) return null;
  return !block.querySelector('h1, p, time, figure, img') && LINE.test(spacedText(block)) ? block : null;
}

/**
 * The leaf blocks (no block stands in them) between the headline and the end of the article's region, and those behind it in the box that holds
 * both; and how many there are of the first.
 */
function linesOf({ document, page }: ClutterContext): { lines: Element[]; within: number } {
  const holders = new Set<Element>();
  const box = boxAround(document.querySelector('h1'), page.region);
  const blocks = page
    .withWords(BLOCKS)
    .filter(
      (block) => page.isInFlow(block) && (!page.isAfterRegion(block) || box.contains(block)) && !isInProse(block),
    );
  for (const block of blocks) if (block.parentElement) holders.add(block.parentElement);
  const lines = blocks.filter((block) => !holders.has(block));
  return { lines, within: lines.filter((line) => !page.isAfterRegion(line)).length };
}

/** The smallest element around both the headline and the article's region. */
function boxAround(headline: Element | null, region: Element): Element {
  let box: Element | null = headline;
  while (box && !box.contains(region)) box = box.parentElement;
  return box ?? region;
}

function isItalic(line: Element, text: string): boolean {
  return [...line.querySelectorAll('em, i')].some((part) => (part.textContent ?? '').trim().length > text.length * 0.8);
}
