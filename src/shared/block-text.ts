/**
 * How a block's text follows from its elements: the one place that knows it, used to build an article's text and to find a place of that
 * text in the page again. `<br>` is a line break, the cells of a row are separated by tabs, the rows by line breaks. A formula stands by its source.
 * Signs that lead to a note and the reading aids of ruby are not in it: they would stick to the words that they stand at.
 */

/** A stretch of a block's text; `node` is the text node that holds it, or null for what no node holds: a break, a tab, a formula. */
export interface TextPiece {
  node: Text | null;
  text: string;
  /** Where in the node it begins. */
  from: number;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The pieces of a block of clean article HTML, in order. Joined, they are the block's text. */
export function textPieces(block: Element): TextPiece[] {
  const pieces: TextPiece[] = [];
  if (block.localName === 'table') collectRows(block, pieces);
  else collect(block, pieces, '\n');
  return block.localName === 'pre' ? pieces : trimmed(pieces);
}

/** Without the spaces that are left at the ends where what stood there is not in the text. */
function trimmed(pieces: TextPiece[]): TextPiece[] {
  const first = pieces.findIndex(({ text }) => text !== ' ' && text !== '');
  const last = pieces.findLastIndex(({ text }) => text !== ' ' && text !== '');
  const kept = pieces.slice(Math.max(0, first), last + 1);
  const [head] = kept;
  if (head?.text.startsWith(' ')) kept[0] = { ...head, text: head.text.slice(1), from: 1 };
  const tail = kept.at(-1);
  if (tail?.text.endsWith(' ')) kept[kept.length - 1] = { ...tail, text: tail.text.slice(0, -1) };
  return kept;
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
      pieces.push({ node: child as Text, text: (child as Text).data, from: 0 });
    } else if (child.nodeType === ELEMENT_NODE) {
      const element = child as Element;
      if (element.localName === 'br') pieces.push({ node: null, text: lineBreak, from: 0 });
      else if (element.localName === 'math')
        pieces.push({ node: null, text: element.getAttribute('alttext') ?? '', from: 0 });
      else if (!isAside(element)) collect(element, pieces, lineBreak);
    }
  }
}

/** What marks a note or leads back from one. */
const MARKER = /^[\s[(]*(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3}|[↩↑^⤴]\ufe0e?)[\s\])]*$/i;

/** The reading of a ruby base, or the sign of a note. */
function isAside(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'rt' || tag === 'rp') return true;
  if (tag === 'a')
    return (element.getAttribute('href') ?? '').startsWith('#') && MARKER.test(element.textContent ?? '');
  return tag === 'sup' && element.querySelector('a[href]') !== null && MARKER.test(element.textContent ?? '');
}

function collectRows(table: Element, pieces: TextPiece[]): void {
  for (const [i, row] of [...table.querySelectorAll('tr')].entries()) {
    if (i > 0) pieces.push({ node: null, text: '\n', from: 0 });
    for (const [j, cell] of [...row.children].entries()) {
      if (j > 0) pieces.push({ node: null, text: '\t', from: 0 });
      collect(cell, pieces, ' ');
    }
  }
}
