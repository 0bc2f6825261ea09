import type { Span } from '../../shared/analysis.ts';
import { charClass, NEWLINE, SPACE } from './char-class.ts';

/** Splits a text at blank lines into its blocks (paragraphs, headings), white space trimmed. Linear. */
export function splitBlocks(text: string): Span[] {
  const blocks: Span[] = [];
  let start = -1;
  let lastInk = -1;
  let newlines = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const kind = charClass(code);
    if (kind === NEWLINE) {
      // \r\n is one line end
      if (!(code === 10 && text.charCodeAt(at - 1) === 13)) newlines++;
    } else if (kind !== SPACE) {
      if (start >= 0 && newlines >= 2) {
        blocks.push({ start, end: lastInk + 1 });
        start = -1;
      }
      if (start < 0) start = at;
      lastInk = at;
      newlines = 0;
    }
  }
  if (start >= 0) blocks.push({ start, end: lastInk + 1 });
  return blocks;
}
