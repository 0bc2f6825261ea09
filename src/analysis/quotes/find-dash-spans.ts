import type { Span } from '../../shared/analysis.ts';
import { charClass, NEWLINE, SPACE } from '../sentences/char-class.ts';
import type { QuoteSpan } from './quote-span.ts';

/** Speech that a dash at the start of a line opens, as French, Spanish, Russian and their neighbours print dialogue. */
const OPENING = /^[—–―]\s?(?=[\p{L}¿¡«])/u;
/** A dash behind a space, or behind the mark that ends a clause: from speech to its attribution and back. */
const TURN = /\s[—–―]\s?|[—–―][.,;:…]?\s/gu;
/** ", dit Anna", ", a-t-elle déclaré": French ends the speech with a comma alone. */
const COMMA_CUE =
  /[,!?…]\s(?=(?:(?:a|ont|avait|[sl]['’](?:est|a))(?:-t-(?:il|elle|on))?\s)?(\p{Ll}[\p{L}'’]*)(?:-t)?(?:-(?:il|elle|ils|elles|on))?[\s.])/gu;
const LEAST_WORDS = 3;

interface Line extends Span {
  text: string;
}

function linesOf(text: string, block: Span): Line[] {
  const lines: Line[] = [];
  let start = block.start;
  for (let at = block.start; at <= block.end; at++) {
    if (at < block.end && charClass(text.charCodeAt(at)) !== NEWLINE) continue;
    if (at > start) lines.push({ start, end: at, text: text.slice(start, at) });
    start = at + 1;
  }
  return lines;
}

/** Where the turns between speech and narration stand in a line, as ranges of it. */
function turnsOf(line: string, from: number, cues: ReadonlySet<string>): Span[] {
  const turns: Span[] = [];
  TURN.lastIndex = from;
  for (let match = TURN.exec(line); match; match = TURN.exec(line))
    turns.push({ start: match.index, end: match.index + match[0].length });
  if (turns.length > 0) return turns;
  COMMA_CUE.lastIndex = from;
  for (let match = COMMA_CUE.exec(line); match; match = COMMA_CUE.exec(line)) {
    if (!cues.has(match[1] ?? '')) continue;
    turns.push({ start: match.index + 1, end: match.index + match[0].length });
    const stop = line.indexOf('. ', match.index);
    if (stop > 0) turns.push({ start: stop + 1, end: stop + 2 });
    break;
  }
  return turns;
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && charClass(text.charCodeAt(to - 1)) === SPACE) to--;
  return to;
}

/**
 * Finds the speech of a block whose lines open with a dash: "— Je viens, dit Anna.", "—No sé —dijo Ana—. Tal vez." Speech and
 * narration take turns at the dashes inside the line. Linear.
 */
export function findDashSpans(text: string, block: Span, index: number, cues: ReadonlySet<string>): QuoteSpan[] {
  const spans: QuoteSpan[] = [];
  for (const line of linesOf(text, block)) {
    const opening = OPENING.exec(line.text);
    if (!opening) continue;
    let from = opening[0].length;
    let outer = line.start;
    const turns = turnsOf(line.text, from, cues);
    const push = (to: number): void => {
      const start = line.start + from;
      const end = trimEnd(text, start, line.start + to);
      if (text.slice(start, end).split(/\s+/).filter(Boolean).length < LEAST_WORDS) return;
      spans.push({ start, end, outer: { start: outer, end }, block: index, closed: true, continues: false });
    };
    turns.forEach((turn, i) => {
      if (i % 2 === 0) push(turn.start);
      else {
        from = turn.end;
        outer = line.start + turn.start;
      }
    });
    if (turns.length % 2 === 0) push(line.text.length);
  }
  return spans;
}
