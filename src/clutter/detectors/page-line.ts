import { Findings } from '../findings.ts';
import { isInProse } from '../in-prose.ts';
import { LINE, NOTE } from '../lexicon/lines.ts';
import type { ClutterContext, Detector } from '../types.ts';

const LINE_WORDS = 30;
const NOTE_WORDS = 60;
/** A note stands among so many lines at the beginning or the end of the article. */
const EDGE = 5;

/**
 * Lines within the article that belong to the page: labels and messages of players and buttons, notices of rights, notes of the publisher about
 * itself. What they say is one kind of evidence; the other is how they are built (a whole line by itself) or where they stand (at an edge).
 */
export const pageLine: Detector = {
  name: 'page-line',
  find: (context) => {
    const found = new Findings();
    const lines = linesOf(context);
    for (const [index, line] of lines.entries()) {
      const words = context.page.words(line);
      const text = context.page.text(line);
      const atEdge = index < EDGE || index >= lines.length - EDGE * 2;
      const isLine = words <= LINE_WORDS && LINE.test(text);
      const isNote = words <= NOTE_WORDS && (atEdge || isItalic(line, text)) && NOTE.test(text);
      if (isLine || isNote) {
        const reason = isLine ? 'a label or message of the page' : 'a note of the publisher about itself';
        found.add({ element: line, kind: 'other', reason, confidence: 0.7 });
      }
    }
    return found.list;
  },
};

/** The leaf blocks between the headline and the end of the article's region: no block stands in them. */
function linesOf({ document, page }: ClutterContext): Element[] {
  const holders = new Set<Element>();
  const blocks = [
    ...document.body.querySelectorAll('p, div, li, h2, h3, h4, h5, h6, section, small, aside, label, span'),
  ].filter((block) => page.words(block) > 0 && page.isInFlow(block) && !page.isAfterRegion(block));
  for (const block of blocks) if (block.parentElement) holders.add(block.parentElement);
  return blocks.filter((block) => !holders.has(block) && !isInProse(block));
}

function isItalic(line: Element, text: string): boolean {
  return [...line.querySelectorAll('em, i')].some((part) => (part.textContent ?? '').trim().length > text.length * 0.8);
}
