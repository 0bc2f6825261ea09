import type { Span } from '../../shared/analysis.ts';
import { charClass, DIGIT, LETTER, NEWLINE, SPACE } from '../sentences/char-class.ts';
import { firstFrom } from '../sentences/first-from.ts';
import { findDashSpans } from './find-dash-spans.ts';
import { findSingleSpans } from './find-single-spans.ts';
import { findTranscript } from './find-transcript.ts';
import { ALWAYS_OPEN, CLOSING, DOUBLE_MARKS, PAIRS } from './marks.ts';
import type { QuoteSpan } from './quote-span.ts';

/** In characters. */
const LONGEST_TITLE = 60;

function isBlank(code: number): boolean {
  const kind = charClass(code);
  return Number.isNaN(code) || kind === SPACE || kind === NEWLINE;
}

function isWordUnit(code: number): boolean {
  const kind = charClass(code);
  return kind === LETTER || kind === DIGIT;
}

/** A double mark, or two single ones typed for it. */
interface Mark {
  char: string;
  width: number;
}

const ONE: Mark = { char: '', width: 1 };

function markAt(text: string, at: number): Mark | null {
  const char = text[at] ?? '';
  if (DOUBLE_MARKS.test(char)) return { char, width: 1 };
  if (!PAIRS.has(char) || text[at + 1] !== char) return null;
  return { char: PAIRS.get(char) ?? '', width: 2 };
}

/** Does the mark at `at` look like an opening one: nothing or an opening character before it, text after it? */
function opens(text: string, at: number, start: number, end: number, { char, width }: Mark = ONE): boolean {
  if (ALWAYS_OPEN.has(char || (text[at] ?? ''))) return true;
  if (at + width >= end || isBlank(text.charCodeAt(at + width))) return false;
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
  // "“For me “Mad World” was": a title within what is said
  if (opener === '“' && isTitled(text, at, end)) return false;
  return isBlank(text.charCodeAt(at - 1)) && !isBlank(text.charCodeAt(at + 1));
}

/** Does the mark at `at` open a few words with capitals, in the middle of a sentence that goes on behind them? */
function isTitled(text: string, at: number, end: number): boolean {
  const closing = text.indexOf('”', at);
  if (closing < 0 || closing >= end || closing - at > LONGEST_TITLE) return false;
  return (
    isWordUnit(text.charCodeAt(at - 2)) &&
    /^ \p{Ll}/u.test(text.slice(closing + 1, closing + 3)) &&
    /^\p{Lu}\S*(?: \p{Lu}\S*)*$/u.test(text.slice(at + 1, closing))
  );
}

/** Is the mark the first of its line, as where a quotation goes on in a new paragraph? */
function beginsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (charClass(text.charCodeAt(before)) === SPACE) before--;
  return charClass(text.charCodeAt(before)) === NEWLINE && !isBlank(text.charCodeAt(at + 1));
}

/** Where a quotation that is never closed ends: with its line. */
function lineEnd(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (charClass(text.charCodeAt(at)) === NEWLINE) return at;
  return to;
}

/** The quotations of one block, as they are found from left to right. */
class BlockScan {
  readonly spans: QuoteSpan[] = [];
  opener = '';
  private from = -1;
  private width = 1;
  private nested = 0;
  private continues = false;

  constructor(
    private readonly text: string,
    private readonly block: Span,
    private readonly index: number,
  ) {}

  get isOpen(): boolean {
    return this.from >= 0;
  }

  read(at: number, mark: Mark): void {
    if (!this.isOpen) this.openAt(at, mark);
    else if (mark.char === this.opener && beginsLine(this.text, at)) this.reopen(at, mark, true);
    else if (this.isReopened(at, mark)) this.reopen(at, mark, false);
    else if (this.closes(at, mark)) {
      if (this.nested > 0) this.nested--;
      else this.close(at, at + mark.width, true);
    } else if (this.opensNested(mark.char) || startsNested(this.text, at, this.opener)) this.nested++;
    else if (this.nested > 0) this.nested--;
  }

  close(to: number, outerEnd: number, closed: boolean): void {
    const end = closed ? to : lineEnd(this.text, this.from, to);
    const inner = trimmed(this.text, this.from + this.width, end);
    const outer = { start: this.from, end: closed ? outerEnd : end };
    if (inner.end > inner.start)
      this.spans.push({ ...inner, outer, block: this.index, closed, continues: this.continues });
    this.from = -1;
    this.continues = false;
  }

  private openAt(at: number, mark: Mark): void {
    const { start, end } = this.block;
    if (!CLOSING.has(mark.char) || isMeasure(this.text, at) || !opens(this.text, at, start, end, mark)) return;
    this.opener = mark.char;
    this.from = at;
    this.width = mark.width;
    this.nested = 0;
  }

  private reopen(at: number, mark: Mark, continues: boolean): void {
    this.close(at, at, false);
    this.from = at;
    this.width = mark.width;
    this.nested = 0;
    this.continues = continues;
  }

  /** In »…« it is ›…‹ that stands inside. */
  private opensNested(char: string): boolean {
    if (this.opener === '»' || this.opener === '›') return char === '›' || char === '»';
    return ALWAYS_OPEN.has(char);
  }

  private isReopened(at: number, mark: Mark): boolean {
    if (this.nested > 0 || mark.width > 1) return false;
    const { start, end } = this.block;
    return reopens(this.text, at, this.opener, start, end) && !closesLater(this.text, at, end, this.opener);
  }

  private closes(at: number, mark: Mark): boolean {
    if (!(CLOSING.get(this.opener) ?? '').includes(mark.char)) return false;
    return !(mark.char !== this.opener && this.nested === 0 && startsNested(this.text, at, this.opener));
  }
}

function scanBlock(text: string, block: Span, index: number): Scan {
  const scan = new BlockScan(text, block, index);
  for (let at = block.start; at < block.end; at++) {
    const mark = markAt(text, at);
    if (!mark) continue;
    scan.read(at, mark);
    at += mark.width - 1;
  }
  const open = scan.isOpen ? scan.opener : null;
  if (open !== null) scan.close(block.end, block.end, false);
  return { spans: scan.spans, open };
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

/** How the text prints speech besides in quotation marks. */
export interface Conventions {
  /** A dash may open speech; these are the verbs that attribute it. */
  dashCues?: ReadonlySet<string>;
  /** The passages that are set off as quotations, in text order. */
  blockquotes?: readonly Span[];
}

/** The whole block, where it is set off as a quotation and has no marks of its own. */
function blockquoteAt(
  text: string,
  block: Span,
  index: number,
  blockquotes: readonly Span[],
  previous: QuoteSpan | undefined,
): QuoteSpan | null {
  const around = blockquotes[firstFrom(blockquotes, block.start + 1) - 1];
  if (!around || around.end < block.end || DOUBLE_MARKS.test(text.slice(block.start, block.end))) return null;
  const span = { start: block.start, end: block.end };
  const continues =
    previous?.block === index - 1 && previous.end === previous.outer.end && previous.start >= around.start;
  return { ...span, outer: span, block: index, closed: true, continues };
}

/**
 * Finds every quoted span of a text, in order, by block. A span whose closing mark is missing ends with its block; when
 * the next block begins with the same mark, it continues the quotation (the usual way to print several paragraphs).
 * Single marks are read as quotation marks only where they cannot be apostrophes, outside of double ones. Linear.
 */
export function findQuoteSpans(text: string, blocks: readonly Span[], conventions: Conventions = {}): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  const transcript = findTranscript(text, blocks);
  const { dashCues, blockquotes = [] } = conventions;
  let open: string | null = null;
  blocks.forEach((block, index) => {
    const turn = transcript.get(index) ?? blockquoteAt(text, block, index, blockquotes, spans.at(-1));
    const dashes = turn || !dashCues ? [] : findDashSpans(text, block, index, dashCues);
    if (turn || dashes.length > 0) {
      open = null;
      for (const span of turn ? [turn] : dashes) spans.push(span);
      return;
    }
    const scan = scanBlock(text, block, index);
    const head = scan.spans[0];
    if (open && head?.outer.start === block.start && isSameKind(open, text[block.start] ?? '')) head.continues = true;
    open = scan.open;
    const single = findSingleSpans(text, block, index, scan.spans, blocks[index + 1], spans.at(-1));
    for (const span of mergeSpans(scan.spans, single)) spans.push(span);
  });
  return spans;
}

/** “ and " are typed for one another. */
function isSameKind(open: string, mark: string): boolean {
  return mark === open || ('“"'.includes(open) && '“"'.includes(mark));
}

/** Both in text order; what stands inside of another is part of it. */
function mergeSpans(double: QuoteSpan[], single: QuoteSpan[]): QuoteSpan[] {
  if (single.length === 0) return double;
  const sorted = [...double, ...single].sort((a, b) => a.start - b.start);
  let end = -1;
  return sorted.filter(({ outer }) => {
    const isInside = outer.start < end;
    end = Math.max(end, outer.end);
    return !isInside;
  });
}
