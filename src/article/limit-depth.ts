import { MARK } from './text-blocks/read-text-blocks.ts';

/** No page of our reference data is deeper than 46 levels. */
const MAX_DEPTH = 64;

/**
 * Flattens what is nested deeper than pages are: of it, text, leaves and the marked text blocks stay. Readability reads the text of every wrapper again and
 * again, and takes minutes for a page of a few kilobytes that nests hundreds. Changes the copy; linear in the number of nodes.
 */
export function limitDepth(root: Element): void {
  const open: { element: Element; depth: number }[] = [{ element: root, depth: 0 }];
  for (let top = open.pop(); top; top = open.pop()) {
    const { element, depth } = top;
    if (depth === MAX_DEPTH) flatten(element);
    else {
      for (let child = element.firstElementChild; child; child = child.nextElementSibling)
        open.push({ element: child, depth: depth + 1 });
    }
  }
}

function flatten(element: Element): void {
  const kept = keptBelow(element);
  for (const node of kept) if (isElement(node) && node.firstElementChild) replaceChildren(node, keptBelow(node));
  replaceChildren(element, kept);
}

/** What stays of all that stands below an element, in order. */
function keptBelow(root: Element): Node[] {
  const kept: Node[] = [];
  let node: Node | null = root.firstChild;
  while (node) {
    const isWrapper: boolean = isElement(node) && node.firstElementChild !== null && !node.hasAttribute(MARK);
    if (!isWrapper) kept.push(node);
    node = isWrapper ? node.firstChild : nextBeyond(node, root);
  }
  return kept;
}

function nextBeyond(node: Node, root: Element): Node | null {
  for (let up: Node | null = node; up && up !== root; up = up.parentNode) if (up.nextSibling) return up.nextSibling;
  return null;
}

/** One by one: there may be more than a function takes arguments. */
function replaceChildren(element: Element, nodes: readonly Node[]): void {
  element.textContent = '';
  for (const node of nodes) element.appendChild(node);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
