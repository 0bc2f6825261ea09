import { foldBreaking } from '../shared/text.ts';
import { safeUrl } from './safe-url.ts';
import { EMBED_TAGS, INLINE_TAGS, SKIPPED_TAGS } from './tags.ts';

const EDGE_SPACE = /^[\s\u00a0]+$/;

/**
 * Appends clean copies of inline nodes to a leaf block and returns the pictures and frames met on the way, for the caller to set as figures.
 * Only elements of {@link INLINE_TAGS} and `<br>` are kept, with the attributes that carry meaning; other elements give their content.
 */
export function appendInline(nodes: Iterable<Node>, target: Element, base: string): Element[] {
  const media: Element[] = [];
  for (const node of nodes) appendNode(node, target, base, media);
  return media;
}

function appendNode(node: Node, target: Element, base: string, media: Element[]): void {
  const document = target.ownerDocument;
  if (node.nodeType === 3) {
    const text = foldBreaking((node as Text).data);
    if (text) target.append(document.createTextNode(text));
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const tag = element.localName;
  if (tag === 'img' || EMBED_TAGS.has(tag)) {
    media.push(element);
  } else if (tag === 'br') {
    target.append(document.createElement('br'));
  } else if (!SKIPPED_TAGS.has(tag)) {
    const kept = copyInline(element, document, base);
    for (const child of element.childNodes) appendNode(child, kept ?? target, base, media);
    if (kept && (kept.textContent || kept.querySelector('br'))) target.append(kept);
  }
}

function copyInline(element: Element, document: Document, base: string): Element | null {
  const name = INLINE_TAGS.get(element.localName);
  const lang = element.getAttribute('lang');
  const dir = element.getAttribute('dir');
  if (!name && !lang && !dir) return null;
  const href = name === 'a' ? safeUrl(element.getAttribute('href'), base) : null;
  if (name === 'a' && !href) return null;
  const copy = document.createElement(name ?? 'span');
  if (href) copy.setAttribute('href', href);
  if (lang && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang)) copy.setAttribute('lang', lang);
  if (dir && /^(ltr|rtl|auto)$/i.test(dir)) copy.setAttribute('dir', dir.toLowerCase());
  if (name === 'abbr' && element.getAttribute('title')) copy.setAttribute('title', element.getAttribute('title') ?? '');
  return copy;
}

/** Folds the white space of a leaf block across its elements, and takes it and line breaks away from both ends. */
export function tidyInline(block: Element): void {
  const leaves = leavesOf(block);
  let previous: Text | null = null;
  for (const leaf of leaves) {
    if (leaf.nodeType !== 3) {
      if (previous) previous.data = previous.data.replace(/ $/, '');
      previous = null;
      continue;
    }
    const text = leaf as Text;
    if (previous === null || previous.data.endsWith(' ')) text.data = text.data.replace(/^ /, '');
    if (text.data) previous = text;
  }
  trimEnd(leaves);
  trimEnd(leaves, true);
  removeEmpty(block);
}

function leavesOf(block: Element): Node[] {
  const leaves: Node[] = [];
  const collect = (parent: Element) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3 || (child as Element).localName === 'br') leaves.push(child);
      else if (child.nodeType === 1) collect(child as Element);
    }
  };
  collect(block);
  return leaves;
}

/** Takes white space and breaks from the end of the leaves, and the space before each line break. */
function trimEnd(leaves: Node[], atStart = false): void {
  const edge = atStart ? /^[\s\u00a0]+/ : /[\s\u00a0]+$/;
  let trimming = true;
  for (const leaf of atStart ? leaves : [...leaves].reverse()) {
    if (leaf.nodeType !== 3) {
      if (trimming) leaf.parentNode?.removeChild(leaf);
      else if (!atStart) trimming = false;
      continue;
    }
    const text = leaf as Text;
    if (trimming) text.data = EDGE_SPACE.test(text.data) ? '' : text.data.replace(edge, '');
    if (text.data) trimming = false;
  }
}

function removeEmpty(parent: Element): void {
  for (const child of [...parent.childNodes]) {
    if (child.nodeType === 3) {
      if (!(child as Text).data) parent.removeChild(child);
    } else if ((child as Element).localName !== 'br') {
      removeEmpty(child as Element);
      if (!child.firstChild) parent.removeChild(child);
    }
  }
}
