import type { QuoteSpan } from '../quotes/quote-span.ts';
import type { TextModel } from '../sentences/text-model.ts';

/** A sentence seen from outside its quotations: each unit is a token (its index) or a quoted span (-1 - its index). */
export interface Outline {
  block: number;
  units: number[];
}

const ENDERS = new Set(['.', '!', '?', '…']);
const ENDS_INSIDE = /[.!?…]['’"”)\]]*$/;

export function isQuoteUnit(unit: number | undefined): boolean {
  return unit !== undefined && unit < 0;
}

/** Index of the quoted span of a unit. */
export function spanOf(unit: number | undefined): number {
  return -1 - (unit ?? 0);
}

/** Says whether what follows a quotation that ended like a sentence still attributes it ("…?" Smith asked.): tokens [first, last). */
export type FollowsAttribution = (first: number, last: number, quote: QuoteSpan) => boolean;

function blockUnits(model: TextModel, inQuote: Int32Array, block: number): number[] {
  const units: number[] = [];
  const { first, last } = model.blocks[block] ?? { first: 0, last: 0 };
  for (let at = first; at < last; at++) {
    const quote = inQuote[at] ?? -1;
    if (quote < 0) units.push(at);
    else if (units.at(-1) !== -1 - quote) units.push(-1 - quote);
  }
  return units;
}

/** End of the run of tokens that begins at units[at]; looked at no further than an attribution could reach. */
function runEnd(units: readonly number[], at: number): number {
  let last = at;
  while (last + 1 < units.length && last - at < 14 && !isQuoteUnit(units[last + 1])) last++;
  return (units[last] ?? 0) + 1;
}

function breaksBetween(
  model: TextModel,
  spans: readonly QuoteSpan[],
  starts: ReadonlySet<number>,
  units: readonly number[],
  at: number,
  follows: FollowsAttribution,
): boolean {
  const before = units[at - 1];
  const unit = units[at];
  if (before === undefined || unit === undefined) return false;
  if (isQuoteUnit(before)) {
    const span = spans[spanOf(before)];
    if (!span) return false;
    const ended = ENDS_INSIDE.test(model.text.slice(Math.max(span.start, span.end - 5), span.end));
    if (isQuoteUnit(unit)) return ended;
    const token = model.tokens[unit];
    if (starts.has(unit) && model.text.slice(span.outer.end, token?.start ?? 0).includes('\n')) return true;
    return ended && (token?.capital ?? false) && !follows(unit, runEnd(units, at), span);
  }
  const previous = model.tokens[before];
  if (isQuoteUnit(unit)) {
    if (previous && ENDERS.has(previous.text)) return true;
    const gap = model.text.slice(previous?.end ?? 0, spans[spanOf(unit)]?.outer.start ?? 0);
    return gap.includes('\n') && previous?.text !== ':' && previous?.text !== ',';
  }
  return starts.has(unit);
}

/** Splits every block into sentences in which each quotation is one unit. Linear. */
export function buildOutlines(
  model: TextModel,
  spans: readonly QuoteSpan[],
  inQuote: Int32Array,
  follows: FollowsAttribution,
): Outline[] {
  const starts = new Set(model.sentences.map((sentence) => sentence.first));
  const outlines: Outline[] = [];
  for (let block = 0; block < model.blocks.length; block++) {
    const units = blockUnits(model, inQuote, block);
    let first = 0;
    for (let at = 1; at <= units.length; at++) {
      if (at < units.length && !breaksBetween(model, spans, starts, units, at, follows)) continue;
      outlines.push({ block, units: units.slice(first, at) });
      first = at;
    }
  }
  return outlines;
}
