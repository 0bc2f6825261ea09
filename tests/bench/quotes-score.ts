import type { Quote } from '../../src/shared/analysis.ts';

/** A quotation of the reference: its place, and who says it; null when the text does not tell. */
export interface GoldQuote {
  start: number;
  end: number;
  speaker: string | null;
  /** False when the speaker is only described. */
  named: boolean;
}

/** A text of the reference, with the names of its actors. */
export interface GoldText {
  id: string;
  text: string;
  actors: readonly { name: string; kind: string; aliases: readonly string[] }[];
  quotes: readonly GoldQuote[];
}

/** Counts of quotations; sums over texts are counts again. */
export interface QuoteCounts {
  gold: number;
  predicted: number;
  found: number;
  /** Found, and a speaker shown for it. */
  shown: number;
  /** Shown, and it is another. */
  wrong: number;
  /** Found, and the speaker is right; nobody is right where nobody is known. */
  right: number;
}

const LEAST_OVERLAP = 0.7;
const LEAST_WORDS = 4;

/** Lower case, words only, without "the" and possessives. */
function folded(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]s\b/g, '');
  return (plain.match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ').replace(/^the (?=.)/, '');
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const common = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Is the shown name the speaker of the reference: one of the actor's names, or a word of the description? */
export function isSameSpeaker(text: GoldText, gold: GoldQuote, shown: string | null): boolean {
  if (gold.speaker === null || shown === null) return gold.speaker === shown;
  const actor = gold.named ? text.actors.find(({ name }) => name === gold.speaker) : undefined;
  const own = folded(shown);
  if (actor) {
    const names = [actor.name, ...actor.aliases].map(folded);
    if (names.includes(own)) return true;
    const surname = own.split(' ').at(-1);
    return (
      actor.kind === 'person' &&
      own.includes(' ') &&
      names.some((name) => name.split(' ').at(-1) === surname) &&
      names.some((name) => own.includes(name) || name.includes(own))
    );
  }
  const words = new Set(folded(gold.speaker).split(' '));
  return own.split(' ').some((word) => !['a', 'an', 'the'].includes(word) && words.has(word));
}

/** A quotation of the reference, and the one that was found for it. */
export interface MatchedQuote {
  gold: GoldQuote;
  found: Quote | null;
  right: boolean;
}

/** Each quotation of the reference with the one that overlaps it most; those that are too short for the reference count neither way. */
export function matchQuotes(text: GoldText, quotes: readonly Quote[]): { pairs: MatchedQuote[]; predicted: number } {
  const mine = quotes.filter((quote) => quote.text.trim().split(/\s+/).length >= LEAST_WORDS);
  const used = new Set<Quote>();
  const pairs = text.quotes.map((gold): MatchedQuote => {
    const [best] = mine
      .filter((quote) => !used.has(quote) && overlap(gold, quote) >= LEAST_OVERLAP)
      .sort((a, b) => overlap(gold, b) - overlap(gold, a));
    if (!best) return { gold, found: null, right: false };
    used.add(best);
    return { gold, found: best, right: isSameSpeaker(text, gold, best.speaker?.name ?? null) };
  });
  return { pairs, predicted: mine.length };
}

/** Scores the quotations found in one text. */
export function scoreQuotes(text: GoldText, quotes: readonly Quote[]): QuoteCounts {
  const { pairs, predicted } = matchQuotes(text, quotes);
  const counts = { gold: text.quotes.length, predicted, found: 0, shown: 0, wrong: 0, right: 0 };
  for (const { found, right } of pairs) {
    if (!found) continue;
    counts.found++;
    if (right) counts.right++;
    if (found.speaker) counts.shown++;
    if (found.speaker && !right) counts.wrong++;
  }
  return counts;
}

/** Adds counts up. */
export function addCounts(all: readonly QuoteCounts[]): QuoteCounts {
  const sum: QuoteCounts = { gold: 0, predicted: 0, found: 0, shown: 0, wrong: 0, right: 0 };
  for (const counts of all) for (const key of Object.keys(sum) as (keyof QuoteCounts)[]) sum[key] += counts[key];
  return sum;
}
