import type { Block, BlockKind } from '../shared/article.ts';
import { blockText } from '../shared/block-text.ts';

const LEAVES: ReadonlyMap<string, BlockKind> = new Map([
  ['p', 'paragraph'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['pre', 'preformatted'],
  ['table', 'table'],
]);

/**
 * The leaf blocks of clean article HTML and the text that they make, joined by blank lines. Captions are not in it.
 * @param root what {@link import('./clean-tree.ts').cleanTree} returns; `path` holds child indexes from it downwards
 */
export function readBlocks(root: Element): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let offset = 0;
  const visit = (parent: Element, path: number[], inQuote: boolean) => {
    for (const [index, child] of [...parent.children].entries()) {
      const here = [...path, index];
      const kind = leafKind(child, inQuote);
      if (kind) {
        const text = blockText(child);
        if (!text) continue;
        blocks.push({ kind, start: offset, end: offset + text.length, path: here });
        parts.push(text);
        offset += text.length + 2;
      } else if (child.localName !== 'figure') {
        visit(child, here, inQuote || child.localName === 'blockquote');
      }
    }
  };
  visit(root, [], false);
  return { text: parts.join('\n\n'), blocks };
}

function leafKind(element: Element, inQuote: boolean): BlockKind | null {
  if (/^(?:li|dt|dd)$/.test(element.localName)) {
    const holdsBlocks =
      element.querySelector('p, ul, ol, dl, blockquote, pre, table, figure, h2, h3, h4, h5, h6, hr') !== null;
    return holdsBlocks ? null : 'list-item';
  }
  const kind = LEAVES.get(element.localName) ?? null;
  return kind === 'paragraph' && inQuote ? 'quote' : kind;
}
