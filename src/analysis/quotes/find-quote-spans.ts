import type { Span } from '../../shared/analysis.ts';
import { charClass, DIGIT, LETTER, NEWLINE, SPACE } from '../sentences/char-class.ts';
import { findSingleSpans } from './find-single-spans.ts';
import { ALWAYS_OPEN, CLOSING, DOUBLE_MARKS } from './marks.ts';
import type { QuoteSpan } from './quote-span.ts';

function isBlank(code: number): boolean {
  const kind = charClass(code);
  return Number.isNaN(code) || kind === SPACE || kind === NEWLINE;
}

function isWordUnit(code: number): boolean {
  const kind = charClass(code);
  return kind === LETTER || kind === DIGIT;
}

/** Does the mark at `at` look like an opening one: nothing or an opening character before it, text after it? */
function opens(text: string, at: number, start: number, end: number): boolean {
  const mark = text[at] ?? '';
  if (ALWAYS_OPEN.has(mark)) return true;
  if (at + 1 >= end || isBlank(text.charCodeAt(at + 1))) return false;
  const before = at === start ? Number.NaN : text.charCodeAt(at - 1);
  return isBlank(before) || !isWordUnit(before);
}

/** A straight mark right after a digit is inches or seconds (6'2", 5") unless a quotation is open. */
function isMeasure(text: string, at: number): boolean {
  return text[at] === '"' && charClass(text.charCodeAt(at - 1)) === DIGIT;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from++;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

interface Scan {
  spans: QuoteSpan[];
  /** The mark that is still open at the end of the block, or null. */
  open: string | null;
}

/** Is the mark at `at` inside an open quotation a new opening one, so that the earlier was never closed? */
function reopens(text: string, at: number, opener: string, start: number, end: number): boolean {
  if (text[at] !== opener || !opens(text, at, start, end)) return false;
  return isBlank(text.charCodeAt(at - 1)) && !isBlank(text.charCodeAt(at + 1));
}

function scanBlock(text: string, block: Span, index: number): Scan {
  const spans: QuoteSpan[] = [];
  let opener = '';
  let from = -1;
  let nested = 0;
  const push = (to: number, outerEnd: number, closed: boolean): void => {
    const inner = trimmed(text, from + 1, to);
    if (inner.end > inner.start) {
      spans.push({ ...inner, outer: { start: from, end: outerEnd }, block: index, closed, continues: false });
    }
  };
  for (let at = block.start; at < block.end; at++) {
    const char = text[at] ?? '';
    if (!DOUBLE_MARKS.test(char)) continue;
    if (from < 0) {
      if (!CLOSING.has(char) || isMeasure(text, at) || !opens(text, at, block.start, block.end)) continue;
      opener = char;
      from = at;
      nested = 0;
    } else if (
      reopens(text, at, opener, block.start, block.end) &&
      nested === 0 &&
      !closesLater(text, at, block.end, opener)
    ) {
      push(at, at, false);
      from = at;
    } else if (
      (CLOSING.get(opener) ?? '').includes(char) &&
      !(char !== opener && nested === 0 && startsNested(text, at, opener))
    ) {
      if (nested > 0) nested--;
      else {
        push(at, at + 1, true);
        from = -1;
      }
    } else if (ALWAYS_OPEN.has(char) || startsNested(text, at, opener)) nested++;
    else if (nested > 0) nested--;
  }
  if (from >= 0) push(block.end, block.end, false);
  return { spans, open: from >= 0 ? opener : null };
}

/** A quotation within the quotation: a straight mark before a word inside curly ones. */
function startsNested(text: string, at: number, opener: string): boolean {
  return text[at] === '"' && opener !== '"' && isBlank(text.charCodeAt(at - 1)) && !isBlank(text.charCodeAt(at + 1));
}

/** For straight marks, two openings in a row are a nested quotation if the marks that follow are even in number. */
function closesLater(text: string, at: number, end: number, opener: string): boolean {
  if (opener !== '"') return false;
  const next = text.indexOf('"', at + 1);
  if (next < 0 || next >= end) return false;
  const last = text.indexOf('"', next + 1);
  return last >= 0 && last < end && !opensPlain(text, next) && !opensPlain(text, last) && next - at < 80;
}

function opensPlain(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at - 1)) && !isBlank(text.charCodeAt(at + 1));
}

/**
 * Finds every quoted span of a text, in order, by block. A span whose closing mark is missing ends with its block; when
 * the next block begins with the same mark, it continues the quotation (the usual way to print several paragraphs).
 * Single marks are read as quotation marks only where they cannot be apostrophes, outside of double ones. Linear.
 */
export function findQuoteSpans(text: string, blocks: readonly Span[]): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  let open: string | null = null;
  blocks.forEach((block, index) => {
    const scan = scanBlock(text, block, index);
    const head = scan.spans[0];
    if (open && head?.outer.start === block.start && text[block.start] === open) head.continues = true;
    open = scan.open;
    const single = findSingleSpans(text, block, index, scan.spans);
    for (const span of mergeSpans(scan.spans, single)) spans.push(span);
  });
  return spans;
}

function mergeSpans(double: QuoteSpan[], single: QuoteSpan[]): QuoteSpan[] {
  if (single.length === 0) return double;
  return [...double, ...single].sort((a, b) => a.start - b.start);
}
