import type { Quote } from '../../shared/analysis.ts';

/** What makes a quotation worth showing, in points. */
const POINTS = {
  /** A named speaker; an unnamed source is worth half of it. */
  namedSpeaker: 3,
  /** A full sentence rather than a scrap. */
  wholeSentence: 1.5,
  /** Of a length that can be shown whole: at its best between these numbers of words. */
  length: 2,
  /** Early in the article, where the reason for it usually stands. */
  early: 1,
  /** How sure the speaker is. */
  confidence: 1.5,
};
const BEST_LENGTH = { least: 8, most: 40 };

function lengthShare(words: number): number {
  if (words < BEST_LENGTH.least) return words / BEST_LENGTH.least;
  return words <= BEST_LENGTH.most ? 1 : Math.max(0.2, BEST_LENGTH.most / words);
}

function points(quote: Quote, textLength: number): number {
  const named = quote.speaker === null ? 0 : quote.speaker.named ? 1 : 0.5;
  const whole = /^\P{Ll}/u.test(quote.text) && /[.,!?…]['’]?$/.test(quote.text);
  return (
    named * POINTS.namedSpeaker +
    (whole ? POINTS.wholeSentence : 0) +
    lengthShare(quote.text.split(/\s+/).length) * POINTS.length +
    (1 - quote.start / Math.max(1, textLength)) * POINTS.early +
    quote.confidence * POINTS.confidence
  );
}

/**
 * Gives every quotation its rank, 1 for the one most worth showing: named speakers before unnamed, whole sentences before
 * scraps, a length that can be read at a glance, early in the text, a sure speaker. Ranks are unique; the order stays.
 */
export function rankQuotes(quotes: readonly Quote[], textLength: number): Quote[] {
  const order = quotes
    .map((quote, index) => ({ index, points: points(quote, textLength) }))
    .sort((a, b) => b.points - a.points || a.index - b.index);
  const ranks = new Map(order.map(({ index }, place) => [index, place + 1]));
  return quotes.map((quote, index) => ({ ...quote, rank: ranks.get(index) ?? 0 }));
}
