import type { Span } from '../../shared/analysis.ts';
import type { TextMap } from './text-map.ts';

/** What is marked, and what lies over what: quotations, mentions of one actor, what is pointed at, the one place that was asked for, what is spoken. */
const PRIORITY = { quotes: 0, mentions: 1, pointed: 2, current: 3, sentence: 4, word: 5 };

export type HighlightName = keyof typeof PRIORITY;

/** Marks that nobody asked for: with the colours of the reader's system a browser paints every mark as loudly as a selection, and these would drown the others. */
const UNASKED: readonly HighlightName[] = ['quotes', 'sentence'];

const isTooLoud = (name: HighlightName) => UNASKED.includes(name) && matchMedia('(forced-colors: active)').matches;

/** Marks spans of the article with the CSS Custom Highlight API; no element is touched. An empty list takes the marks away. */
export function markSpans(name: HighlightName, spans: readonly Span[], map: TextMap): Range[] {
  const ranges = spans.flatMap((span) => map.rangesOf(span));
  const highlight = new Highlight(...(isTooLoud(name) ? [] : ranges));
  highlight.priority = PRIORITY[name];
  CSS.highlights.set(`pullquote-${name}`, highlight);
  return ranges;
}

/** Takes all marks away. */
export function clearMarks(): void {
  for (const name of Object.keys(PRIORITY)) CSS.highlights.delete(`pullquote-${name}`);
}

/** Scrolls a place into the middle of the box around it, at once: nothing moves unless the reader moved it. */
export function showRange(range: Range, around: Element): void {
  const scroller = scrollerOf(around);
  const place = range.getBoundingClientRect();
  const { top, height } =
    scroller === document.scrollingElement ? { top: 0, height: innerHeight } : scroller.getBoundingClientRect();
  scroller.scrollTop += place.top - top - Math.max(24, (height - place.height) / 3);
}

/** What scrolls the text in an element: itself, or in a narrow window, where it is as high as its text, something around it. */
function scrollerOf(element: Element): Element {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (box.scrollHeight > box.clientHeight && /auto|scroll/.test(getComputedStyle(box).overflowY)) return box;
  }
  return document.scrollingElement ?? element;
}
