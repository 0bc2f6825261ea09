import { markTabPage } from '../../platform/page-marker.ts';
import type { Span } from '../../shared/analysis.ts';
import { passageOf } from '../../shared/page-marks.ts';
import type { Places } from '../components/places.ts';

/** A pointer that passes over the list marks nothing: it has to stay so long, in milliseconds. */
const STAYS = 120;

/**
 * The places of an article in the page of a tab, live or in the reader over it.
 * @param text the article's
 */
export function placesInPage(tabId: number, text: string): Places {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passages = (spans: readonly Span[]) => spans.map((span) => passageOf(text, span));
  return {
    show: async (span, mentions) => {
      clearTimeout(timer);
      const request = { show: passageOf(text, span), all: passages(mentions), pointed: [] };
      return (await markTabPage(tabId, request)) ?? 'not-found';
    },
    point: (spans) => {
      clearTimeout(timer);
      if (spans.length === 0) return;
      timer = setTimeout(() => void markTabPage(tabId, { show: null, all: [], pointed: passages(spans) }), STAYS);
    },
  };
}
