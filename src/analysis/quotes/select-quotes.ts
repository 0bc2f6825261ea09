import type { Quote } from '../../shared/analysis.ts';
import type { SpokenSpan } from '../speakers/spoken-span.ts';
import { countWords, isShown, isSpeech, LEAST_CONFIDENCE, LEAST_WORDS, quotesNobody } from './is-speech.ts';

function sameSpeaker(a: SpokenSpan, b: SpokenSpan): boolean {
  return a.sentence === b.sentence && a.speaker?.name === b.speaker?.name;
}

/** How many spans away the quotation of a fragment may stand. */
const FRAGMENT_REACH = 12;

/** The quotation of the same sentence and speaker that a short span goes with: the nearest one. */
function hostOf(spoken: readonly SpokenSpan[], at: number, isQuote: readonly boolean[]): number {
  const own = spoken[at];
  if (!own) return -1;
  for (let step = 1; step < FRAGMENT_REACH; step++) {
    const sides = [at + step, at - step].filter((i) => spoken[i]?.sentence === own.sentence);
    if (sides.length === 0) return -1;
    for (const i of sides) {
      const other = spoken[i];
      if (other && isQuote[i] && sameSpeaker(own, other)) return i;
    }
  }
  return -1;
}

/**
 * Makes quotations of the spans that are long enough and are speech; shorter ones become fragments of a longer one of
 * the same sentence and speaker. Ranks are left 0.
 *
 * @param attributed whether speakers were looked for: in a language without rules none is found
 * @param least the confidence below which nobody is shown
 */
export function selectQuotes(
  text: string,
  spoken: readonly SpokenSpan[],
  attributed = true,
  least = LEAST_CONFIDENCE,
): Quote[] {
  const texts = spoken.map(({ span }) => text.slice(span.start, span.end));
  const speech = spoken.filter((entry) => isSpeech(text, entry, attributed));
  const kept = new Set(attributed && quotesNobody(speech) ? [] : speech);
  const isQuote = spoken.map((entry) => kept.has(entry));
  const quotes = spoken.map((entry, i): Quote => {
    return {
      text: texts[i] ?? '',
      start: entry.span.start,
      end: entry.span.end,
      speaker: isShown(entry, least) ? entry.speaker : null,
      cue: entry.cue,
      confidence: Math.round(entry.confidence * 100) / 100,
      rank: 0,
      fragments: [],
    };
  });
  spoken.forEach((_, i) => {
    if (isQuote[i]) return;
    const host = hostOf(spoken, i, isQuote);
    const fragment = texts[i];
    if (host >= 0 && fragment && countWords(fragment) < LEAST_WORDS) quotes[host]?.fragments.push(fragment);
  });
  return quotes.filter((_, i) => isQuote[i]);
}
