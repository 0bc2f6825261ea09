import type { Span } from '../../shared/analysis.ts';
import type { TextMap } from './text-map.ts';

/** What is marked: all quotations softly, the mentions of one actor, and the one place that was asked for. */
export type HighlightName = 'quotes' | 'mentions' | 'current';

/** Marks spans of the article with the CSS Custom Highlight API; no element is touched. An empty list takes the marks away. */
export function markSpans(name: HighlightName, spans: readonly Span[], map: TextMap): Range[] {
  const ranges = spans.flatMap((span) => map.rangesOf(span));
  const highlight = new Highlight(...ranges);
  highlight.priority = { quotes: 0, mentions: 1, current: 2 }[name];
  CSS.highlights.set(`pullquote-${name}`, highlight);
  return ranges;
}

/** Scrolls a place into the middle of the box around it, at once: nothing moves unless the reader moved it. */
export function showRange(range: Range, scroller: Element): void {
  const place = range.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  scroller.scrollTop += place.top - frame.top - Math.max(24, (frame.height - place.height) / 3);
}
