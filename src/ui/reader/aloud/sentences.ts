import type { Span } from '../../../shared/analysis.ts';
import type { Block } from '../../../shared/article.ts';

/** A longer stretch is divided, in UTF-16 units: Chrome's remote voices fall silent after some fifteen seconds, and nobody pages by sentences of a minute. */
const MAX_LENGTH = 220;

/** What of an article is read aloud, sentence by sentence. Code is not; it is no speech. */
export function sentencesOf(text: string, blocks: readonly Block[], lang: string): Span[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'sentence' });
  return blocks
    .filter(({ kind }) => kind !== 'preformatted')
    .flatMap(({ start, end }) =>
      [...segmenter.segment(text.slice(start, end))].flatMap(({ segment, index }) =>
        divided(trimmed(text, start + index, start + index + segment.length), text),
      ),
    )
    .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  return { start: start + lead, end: Math.max(start + lead, start + part.trimEnd().length) };
}

/** Divides where a clause ends, else between words. */
function divided(span: Span, text: string): Span[] {
  const parts: Span[] = [];
  let { start } = span;
  while (span.end - start > MAX_LENGTH) {
    const piece = text.slice(start, start + MAX_LENGTH);
    const clause = lastEnd(piece, /[,;:–—،、，；][”"’»)]*\s*/g);
    const word = lastEnd(piece, /\s+/g);
    const length = clause > MAX_LENGTH / 3 ? clause : word > 0 ? word : MAX_LENGTH;
    parts.push(trimmed(text, start, start + length));
    start += length;
  }
  return [...parts, trimmed(text, start, span.end)];
}

function lastEnd(text: string, pattern: RegExp): number {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? last.index + last[0].length : -1;
}
