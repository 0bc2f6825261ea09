import { replaceWithAll } from '../shared/move-nodes.ts';
import { textOf } from '../shared/text.ts';

/** Where a page that is streamed in pieces has a hole, and what is to fill it (React's server rendering: "B:" and "P:" for holes, "S:" for pieces). */
const HOLE = 'template[id^="B:"], template[id^="P:"]';

/** A message that something is loading has no more words. */
const SHORT = 4;

/**
 * Puts the pieces of a page that is streamed out of order where they belong, as the page's own script does in a browser: a saved page holds them hidden at
 * its end. What stood in a hole meanwhile ("Loading …", up to the comment that ends it) goes. Changes the document.
 */
export function placeStreamedContent(document: Document): void {
  const pieces = new Map<string, Element>();
  for (const piece of document.querySelectorAll('div[hidden][id^="S:"]')) pieces.set(piece.id.slice(2), piece);
  if (pieces.size === 0) return;
  for (const hole of document.querySelectorAll(HOLE)) {
    const piece = pieces.get(hole.id.slice(2));
    if (!piece || piece.contains(hole)) continue;
    if (hole.id.startsWith('B:')) removeMeanwhile(hole);
    replaceWithAll(hole, piece.childNodes);
    piece.remove();
  }
}

/** What follows a hole, up to the comment `/$` that ends its boundary; one short element where the page was saved without comments. */
function removeMeanwhile(hole: Element): void {
  const meanwhile: ChildNode[] = [];
  let depth = 0;
  for (let next = hole.nextSibling; next; next = next.nextSibling) {
    const says = next.nodeType === 8 ? (next.nodeValue ?? '') : '';
    if (says === '/$' && depth === 0) {
      for (const node of meanwhile) node.remove();
      return;
    }
    if (says.startsWith('$')) depth++;
    else if (says === '/$') depth--;
    meanwhile.push(next);
  }
  const [first] = meanwhile;
  if (first?.nodeType === 1 && textOf(first).split(' ').length <= SHORT) first.remove();
}
