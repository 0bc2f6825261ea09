import type { Quote } from '../../shared/analysis.ts';
import type { SpokenSpan } from '../speakers/spoken-span.ts';

/** Spans of fewer words (split at white space) are no quotations of their own. */
const LEAST_WORDS = 4;
/** Below this a speaker is not shown: nobody is better than the wrong one. */
const LEAST_CONFIDENCE = 0.5;

export function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

const SMALL_WORDS = new Set(
  'a an the of in on at to for and or with from by as vs de la le du und der die das'.split(' '),
);

/** Is the span the title of a work or a headline: every word but the small ones capitalised, two longer ones at least? */
export function isTitle(text: string): boolean {
  const words = text.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''));
  let long = 0;
  for (const word of words) {
    if (word === '' || /^\p{N}/u.test(word) || SMALL_WORDS.has(word.toLowerCase())) continue;
    if (!/^\p{Lu}/u.test(word)) return false;
    if (word.length > 3) long++;
  }
  return long >= 2;
}

function isSpeech(text: string, spoken: SpokenSpan): boolean {
  if (countWords(text) < LEAST_WORDS) return false;
  return !(isTitle(text) && !spoken.alone);
}

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
 */
export function selectQuotes(text: string, spoken: readonly SpokenSpan[]): Quote[] {
  const texts = spoken.map(({ span }) => text.slice(span.start, span.end));
  const isQuote = spoken.map((entry, i) => isSpeech(texts[i] ?? '', entry));
  const quotes = spoken.map((entry, i): Quote => {
    const shown = entry.confidence >= LEAST_CONFIDENCE;
    return {
      text: texts[i] ?? '',
      start: entry.span.start,
      end: entry.span.end,
      speaker: shown ? entry.speaker : null,
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
