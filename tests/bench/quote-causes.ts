import type { Quote } from '../../src/shared/analysis.ts';
import { type GoldText, type MatchedQuote, matchQuotes } from './quotes-score.ts';

/** Why a quotation of the reference is not with its speaker. */
export type QuoteCause =
  | 'not found'
  | 'nobody shown: nothing attributes it'
  | 'nobody shown: a verb of speech, and nobody known for it'
  | 'nobody shown: too doubtful'
  | 'wrong: nobody says it'
  | 'wrong: the same one by a name that was not joined'
  | 'wrong: whom a pronoun or a description means'
  | 'wrong: the name beside it is another one';

/** A quotation that is wrong, and how. */
export interface QuoteError {
  cause: QuoteCause;
  text: string;
  wanted: string | null;
  shown: string | null;
}

/** What is wrong with the quotations found in one text, one entry for each of the reference that is not right. */
export function quoteErrors(text: GoldText, quotes: readonly Quote[]): QuoteError[] {
  return matchQuotes(text, quotes)
    .pairs.filter(({ right }) => !right)
    .map((pair) => ({
      cause: causeOf(pair),
      text: text.text.slice(pair.gold.start, pair.gold.end),
      wanted: pair.gold.speaker,
      shown: pair.found?.speaker?.name ?? null,
    }));
}

function causeOf({ gold, found }: MatchedQuote): QuoteCause {
  if (!found) return 'not found';
  if (!found.speaker) {
    if (found.confidence > 0) return 'nobody shown: too doubtful';
    return found.cue === null
      ? 'nobody shown: nothing attributes it'
      : 'nobody shown: a verb of speech, and nobody known for it';
  }
  if (gold.speaker === null) return 'wrong: nobody says it';
  if (sharesWord(gold.speaker, found.speaker.name)) return 'wrong: the same one by a name that was not joined';
  return found.speaker.inferred || !found.speaker.named
    ? 'wrong: whom a pronoun or a description means'
    : 'wrong: the name beside it is another one';
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(one.toLowerCase().match(/\p{L}{3,}/gu));
  return (other.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => words.has(word));
}
