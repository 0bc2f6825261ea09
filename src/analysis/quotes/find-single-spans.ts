import type { Span } from '../../shared/analysis.ts';
import { charClass, DIGIT, LETTER, NEWLINE, SPACE } from '../sentences/char-class.ts';
import { SINGLE_CLOSE, SINGLE_OPEN } from './marks.ts';
import type { QuoteSpan } from './quote-span.ts';

const PUNCTUATION = new Set([',', '.', '!', '?', '…', ';', ':', '—', '–', ')', ']']);

function isWordAt(text: string, at: number): boolean {
  const kind = charClass(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT;
}

function isBlankAt(text: string, at: number, block: Span): boolean {
  if (at < block.start || at >= block.end) return true;
  const kind = charClass(text.charCodeAt(at));
  return kind === SPACE || kind === NEWLINE;
}

/** Can the mark at `at` open a quotation? Not "rock 'n' roll", not "'90s", not "'em". */
function opens(text: string, at: number, block: Span): boolean {
  if (!SINGLE_OPEN.has(text[at] ?? '')) return false;
  const before = at > block.start ? (text[at - 1] ?? ' ') : ' ';
  if (!isBlankAt(text, at - 1, block) && !'([—–-:'.includes(before)) return false;
  if (isBlankAt(text, at + 1, block) || charClass(text.charCodeAt(at + 1)) === DIGIT) return false;
  const word = /^\p{L}+/u.exec(text.slice(at + 1, at + 8))?.[0]?.toLowerCase() ?? '';
  return !['em', 'n', 'til', 'tis', 'twas', 'cause', 'bout', 'round', 'cos', 'im', 'er'].includes(word);
}

/** Does a colon, a comma or nothing stand before the mark, as before speech? */
function introduces(text: string, at: number, block: Span): boolean {
  const before = text.slice(block.start, at).trimEnd();
  return before === '' || /[:,]$/.test(before);
}

type Closing = 'no' | 'weak' | 'strong';

/** How well the mark at `at` closes: strongly beside punctuation, weakly where it may be a plural possessive. */
function closes(text: string, at: number, block: Span): Closing {
  if (!SINGLE_CLOSE.has(text[at] ?? '') || isWordAt(text, at + 1)) return 'no';
  if (isBlankAt(text, at - 1, block)) return 'no';
  const before = text[at - 1] ?? '';
  const after = at + 1 < block.end ? (text[at + 1] ?? '') : '';
  if (PUNCTUATION.has(before)) return 'strong';
  if (at + 1 >= block.end || PUNCTUATION.has(after)) return 'strong';
  return before === 's' || before === 'z' || before === 'x' ? 'weak' : 'strong';
}

/** The end of a single-marked quotation opened at `open`: the first strong closing mark, else the last weak one. */
function findClose(text: string, open: number, block: Span, limit: number): number {
  let weak = -1;
  for (let at = open + 2; at < limit; at++) {
    if (at - open > 3000) break;
    const kind = closes(text, at, block);
    if (kind === 'strong') return at;
    if (kind === 'weak' && weak < 0) weak = at;
    if (text[at] === text[open] && opens(text, at, block)) break;
  }
  return weak;
}

/** Where a quotation closes: before the next one in double marks, or behind it where that stands inside ('She said “no” to me,' he said). */
function closeOf(text: string, at: number, block: Span, hurdle: QuoteSpan | undefined): number {
  const near = findClose(text, at, block, hurdle?.outer.start ?? block.end);
  if (near >= 0 || !hurdle || !introduces(text, at, block)) return near;
  const far = findClose(text, at, block, block.end);
  return far > hurdle.outer.end && closes(text, far, block) === 'strong' ? far : -1;
}

/** Does a block begin with a mark that opens a quotation? Then one that is open at the end of the block before goes on in it. */
function beginsQuotation(text: string, block: Span | undefined): boolean {
  return block !== undefined && opens(text, block.start, block);
}

/**
 * Finds the quotations in single marks of a block, outside of those in double marks. One that is not closed, or only by what may be an apostrophe, runs to the end of
 * the block where the next block opens anew: the usual way to print several paragraphs. Linear but for a fixed window.
 *
 * @param next the block behind it
 * @param previous the last span before the block
 */
export function findSingleSpans(
  text: string,
  block: Span,
  index: number,
  double: readonly QuoteSpan[],
  next: Span | undefined,
  previous: QuoteSpan | undefined,
): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  const runsOn = beginsQuotation(text, next);
  const open = previous?.block === index - 1 && !previous.closed && SINGLE_OPEN.has(text[previous.outer.start] ?? '');
  let passed = 0;
  for (let at = block.start; at < block.end; at++) {
    while ((double[passed]?.outer.end ?? Number.POSITIVE_INFINITY) <= at) passed++;
    const hurdle = double[passed];
    if (hurdle && at >= hurdle.outer.start) {
      at = hurdle.outer.end - 1;
      continue;
    }
    if (!opens(text, at, block)) continue;
    const close = closeOf(text, at, block, hurdle);
    const continues = open && at === block.start;
    const closed = close >= 0 && closes(text, close, block) === 'strong';
    if (!closed && runsOn && (continues || introduces(text, at, block))) {
      const end = block.start + text.slice(block.start, block.end).trimEnd().length;
      spans.push({ start: at + 1, end, outer: { start: at, end }, block: index, closed: false, continues });
      break;
    }
    if (close < 0) continue;
    const outer = { start: at, end: close + 1 };
    spans.push({ start: at + 1, end: close, outer, block: index, closed: true, continues });
    at = close;
  }
  return spans;
}
