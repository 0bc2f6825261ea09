import type { Quote } from '../../shared/analysis.ts';
import type { UnweighedActor } from '../actors/prominence.ts';
import { COPULAS_AND_AUXILIARIES, FUNCTION_WORDS } from '../lexicon/function-words.ts';

/**
 * What makes a quotation worth showing, in points. The features are those that extracts of texts have been chosen by since
 * Luhn (The Automatic Creation of Literature Abstracts, 1958: words that carry information) and Edmundson (New Methods in
 * Automatic Extracting, 1969: position), with those of quotable phrases (Bendersky and Smith, A Dictionary of Wisdom and
 * Wit, 2012: length, completeness). The weights are ours: they put whoever the story is about and a sentence that stands by
 * itself before the rest.
 */
const POINTS = {
  /** A named speaker; an unnamed source is worth half of it. */
  namedSpeaker: 3,
  /** The speaker's weight in the article: the share of the mentions of the person who is named most. */
  speakerWeight: 1,
  /** A full sentence rather than a scrap. */
  wholeSentence: 1.5,
  /** A few words that end somebody else's sentence ("to those in need."). */
  scrap: -3,
  /** Of a length that can be shown whole: at its best between these numbers of words. */
  length: 2,
  /** Early in the article, where the reason for it usually stands. */
  early: 1,
  /** The share of its words that say something, rather than hold the sentence together. */
  information: 1,
  /** How sure the speaker is. */
  confidence: 1.5,
};
/** In words. */
const LONGEST_SCRAP = 5;
const BEST_LENGTH = { least: 8, most: 40 };

function lengthShare(words: number): number {
  if (words < BEST_LENGTH.least) return words / BEST_LENGTH.least;
  return words <= BEST_LENGTH.most ? 1 : Math.max(0.2, BEST_LENGTH.most / words);
}

function informationShare(text: string): number {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const small = words.filter((word) => FUNCTION_WORDS.has(word) || COPULAS_AND_AUXILIARIES.has(word)).length;
  return words.length === 0 ? 0 : 1 - small / words.length;
}

/** For each name the share that its mentions are of those of the actor who is named most, 0 to 1. */
function shareOfMentions(actors: readonly UnweighedActor[]): Map<string, number> {
  const most = actors.reduce((sum, { kind, mentions }) => (kind === 'place' ? sum : Math.max(sum, mentions.length)), 1);
  return new Map(actors.map(({ name, mentions }) => [name, Math.min(1, mentions.length / most)]));
}

function points(quote: Quote, textLength: number, weights: ReadonlyMap<string, number>): number {
  const { speaker } = quote;
  const named = speaker === null ? 0 : speaker.named ? 1 : 0.5;
  const words = quote.text.split(/\s+/).length;
  const scrap = words <= LONGEST_SCRAP && /^\p{Ll}/u.test(quote.text);
  const whole = /^\P{Ll}/u.test(quote.text) && /[.,!?…]['’]?$/.test(quote.text);
  return (
    named * POINTS.namedSpeaker +
    (speaker?.named ? (weights.get(speaker.name) ?? 0) : 0) * POINTS.speakerWeight +
    (whole ? POINTS.wholeSentence : 0) +
    (scrap ? POINTS.scrap : 0) +
    lengthShare(words) * POINTS.length +
    (1 - quote.start / Math.max(1, textLength)) * POINTS.early +
    informationShare(quote.text) * POINTS.information +
    quote.confidence * POINTS.confidence
  );
}

/**
 * Gives every quotation its rank, 1 for the one most worth showing: named speakers before unnamed, those the article is about
 * before others, whole sentences before scraps, a length that can be read at a glance, early in the text, words that say
 * something, a sure speaker. Ranks are unique; the order stays.
 */
export function rankQuotes(
  quotes: readonly Quote[],
  textLength: number,
  actors: readonly UnweighedActor[] = [],
): Quote[] {
  const weights = shareOfMentions(actors);
  const order = quotes
    .map((quote, index) => ({ index, points: points(quote, textLength, weights) }))
    .sort((a, b) => b.points - a.points || a.index - b.index);
  const ranks = new Map(order.map(({ index }, place) => [index, place + 1]));
  return quotes.map((quote, index) => ({ ...quote, rank: ranks.get(index) ?? 0 }));
}
