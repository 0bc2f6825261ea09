/**
 * How a block's text follows from its elements: the one place that knows it, used to build an article's text and to find a place of that
 * text in the page again. `<br>` is a line break, the cells of a row are separated by tabs, the rows by line breaks.
 */

/** A stretch of a block's text; `node` is the text node that holds it, or null for a break or a tab that no node holds. */
export interface TextPiece {
  node: Text | null;
  text: string;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The pieces of a block of clean article HTML, in order. Joined, they are the block's text. */
export function textPieces(block: Element): TextPiece[] {
  const pieces: TextPiece[] = [];
  if (block.localName === 'table') collectRows(block, pieces);
  else collect(block, pieces, '\n');
  return pieces;
}

/** The text of a block of clean article HTML. */
export function blockText(block: Element): string {
  return textPieces(block)
    .map((piece) => piece.text)
    .join('');
}

function collect(parent: Element, pieces: TextPiece[], lineBreak: string): void {
  for (const child of parent.childNodes) {
    if (child.nodeType === TEXT_NODE) {
      pieces.push({ node: child as Text, text: (child as Text).data });
    } else if (child.nodeType === ELEMENT_NODE) {
      if ((child as Element).localName === 'br') pieces.push({ node: null, text: lineBreak });
      else collect(child as Element, pieces, lineBreak);
    }
  }
}

function collectRows(table: Element, pieces: TextPiece[]): void {
  for (const [i, row] of [...table.querySelectorAll('tr')].entries()) {
    if (i > 0) pieces.push({ node: null, text: '\n' });
    for (const [j, cell] of [...row.children].entries()) {
      if (j > 0) pieces.push({ node: null, text: '\t' });
      collect(cell, pieces, ' ');
    }
  }
}
