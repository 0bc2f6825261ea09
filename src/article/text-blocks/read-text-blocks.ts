import { appendAll } from '../../shared/move-nodes.ts';
import { hasText, textOf } from '../../shared/text.ts';
import { CARD } from '../embeds.ts';
import { holdersOf } from '../holders.ts';
import { isDataTable } from '../table.ts';
import { BLOCK_TAGS, BLOCKS, EMBED_TAGS, SKIPPED_TAGS } from '../tags.ts';

/** The attribute that a text block is found again by after Readability has moved it about. */
export const MARK = 'data-text-block';

/** What is text to the DOM, and to no reader. It stands within paragraphs, too. */
const UNREAD = 'script, style, template, noscript';

/** A figure with one of these holds more than a picture and its caption. */
const TEXT_HOLDERS = 'table, pre, blockquote, ul, ol';

/**
 * A stretch of text that a page shows as one: a paragraph, a heading, a list item, a cell. The unit of boilerplate detection (Kohlschütter,
 * Fankhauser and Nejdl, "Boilerplate Detection using Shallow Text Features", WSDM 2010).
 */
export interface TextBlock {
  /** It holds the block and nothing else; its `data-text-block` is the block's place in the list. */
  element: Element;
  text: string;
}

/**
 * The text blocks of a copy of a page, in document order. Text that stands directly in a container, beside blocks, is given a `<p>` of its own,
 * and so is each stretch between double line breaks; pictures' captions belong to their figures and are no text blocks. Marks the copy, and takes scripts and styles out of it.
 */
export function readTextBlocks(root: Element): TextBlock[] {
  for (const element of root.querySelectorAll(UNREAD)) element.remove();
  const blocks: TextBlock[] = [];
  const holders: ReadonlySet<Node> = holdersOf(root, BLOCKS);
  const broken = holdersOf(root, 'br', (held) => held.previousElementSibling?.localName === 'br');
  const isBlock = (node: Node): node is Element =>
    node.nodeType === 1 && (BLOCK_TAGS.has((node as Element).localName) || holders.has(node));
  const add = (element: Element) => {
    const text = textOf(element);
    if (!text) return;
    element.setAttribute(MARK, String(blocks.length));
    blocks.push({ element, text });
  };
  const wrapped = new Set<Element>();
  const stack: Element[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (isSilent(element)) continue;
    if (
      isUnit(element) ||
      wrapped.has(element) ||
      (element !== root && !holders.has(element) && !(broken.has(element) && element.localName !== 'pre'))
    )
      add(element);
    else {
      for (const paragraph of wrapRuns(element, isBlock)) wrapped.add(paragraph);
      const children = [...element.children].filter((child) => isBlock(child));
      for (const child of children.reverse()) stack.push(child);
    }
  }
  return blocks;
}

function isSilent(element: Element): boolean {
  const tag = element.localName;
  if (SKIPPED_TAGS.has(tag) || EMBED_TAGS.has(tag) || tag === 'figcaption') return true;
  if (tag !== 'figure') return false;
  return (
    element.hasAttribute(CARD) ||
    (element.querySelector('img') !== null && element.querySelector(TEXT_HOLDERS) === null)
  );
}

/** What is one block though it may hold others. */
function isUnit(element: Element): boolean {
  return element.localName === 'pre' || (element.localName === 'table' && isDataTable(element));
}

/** Puts each run of inline nodes among an element's children into a paragraph of its own. */
function wrapRuns(element: Element, isBlock: (node: Node) => boolean): Element[] {
  const paragraphs: Element[] = [];
  let run: Node[] = [];
  let breaks = 0;
  const flush = () => {
    if (run.some((node) => !SKIPPED_TAGS.has((node as Element).localName) && hasText(node))) {
      const paragraph = element.ownerDocument.createElement('p');
      run[0]?.parentNode?.insertBefore(paragraph, run[0]);
      appendAll(paragraph, run);
      paragraphs.push(paragraph);
    }
    run = [];
    breaks = 0;
  };
  for (const node of [...element.childNodes]) {
    if (isBlock(node)) {
      flush();
      continue;
    }
    if ((node as Element).localName === 'br') breaks++;
    else if (breaks > 0 && hasText(node)) breaks = 0;
    run.push(node);
    if (breaks >= 2) flush();
  }
  flush();
  return paragraphs;
}
