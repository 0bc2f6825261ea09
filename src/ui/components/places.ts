import type { Span } from '../../shared/analysis.ts';
import type { MarkAnswer } from '../../shared/page-marks.ts';
import { markSpans, showRange } from './highlights.ts';
import type { TextMap } from './text-map.ts';

/** Where an article stands, for the list of what is in it: the surface itself, or a page elsewhere. */
export interface Places {
  /** Marks the place that was asked for, and softly all that belong to it, and brings it into sight. */
  show(span: Span, mentions: readonly Span[]): Promise<MarkAnswer>;
  /** Marks what is pointed at; an empty list takes the marks away. */
  point(spans: readonly Span[]): void;
}

/**
 * The places of an article in the surface itself.
 * @param onLeave called before the text is scrolled, so that it is known where the reader came from
 */
export function placesIn(map: TextMap, scroller: Element, onLeave?: () => void): Places {
  return {
    show: async (span, mentions) => {
      markSpans('mentions', mentions, map);
      const [range] = markSpans('current', [span], map);
      if (!range) return 'not-found';
      onLeave?.();
      showRange(range, scroller);
      return 'shown';
    },
    point: (spans) => void markSpans('pointed', spans, map),
  };
}
