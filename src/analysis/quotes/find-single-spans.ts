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

/** Finds the quotations in single marks of a block, outside of those in double marks. Linear but for a fixed window. */
export function findSingleSpans(text: string, block: Span, index: number, double: readonly QuoteSpan[]): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  let next = 0;
  for (let at = block.start; at < block.end; at++) {
    while ((double[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= at) next++;
    const hurdle = double[next];
    if (hurdle && at >= hurdle.outer.start) {
      at = hurdle.outer.end - 1;
      continue;
    }
    if (!opens(text, at, block)) continue;
    const close = findClose(text, at, block, Math.min(block.end, hurdle?.outer.start ?? block.end));
    if (close < 0) continue;
    const outer = { start: at, end: close + 1 };
    spans.push({ start: at + 1, end: close, outer, block: index, closed: true, continues: false });
    at = close;
  }
  return spans;
}
