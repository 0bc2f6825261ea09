import { foldBreaking, hasText } from '../shared/text.ts';
import { cleanFormula, formulaOfPicture } from './formulae.ts';
import type { PageLinks } from './page-links.ts';
import { INLINE_TAGS, SKIPPED_TAGS } from './tags.ts';

const EDGE_SPACE = /^[\s\u00a0]+$/;

/** What inline nodes are copied into, and what is met on the way. */
interface Run {
  leaf: Element;
  links: PageLinks;
  media: Element[];
  /** Whether there is text beside a picture: then it may be a formula in a line. */
  isText: boolean;
}

/**
 * Appends clean copies of inline nodes to a leaf block and returns the pictures met on the way, for the caller to set as figures.
 * Only elements of {@link INLINE_TAGS}, formulae and `<br>` are kept, with the attributes that carry meaning; other elements give their content.
 */
export function appendInline(nodes: Iterable<Node>, leaf: Element, links: PageLinks): Element[] {
  const all = [...nodes];
  const run = { leaf, links, media: [], isText: all.some(hasText) };
  for (const node of all) appendNode(node, leaf, run);
  return run.media;
}

function appendNode(node: Node, target: Element, run: Run): void {
  const document = target.ownerDocument;
  if (node.nodeType === 3) {
    const text = foldBreaking((node as Text).data);
    if (text) target.append(document.createTextNode(text));
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const tag = element.localName;
  if (run.links.leadsTo(element)) run.links.place(element, run.leaf);
  if (tag === 'img') {
    const formula = run.isText ? formulaOfPicture(element) : null;
    if (!formula) {
      run.media.push(element);
      return;
    }
    const code = document.createElement('code');
    code.append(formula);
    target.append(code);
  } else if (tag === 'br') {
    target.append(document.createElement('br'));
  } else if (tag === 'math') {
    const formula = cleanFormula(element, document);
    if (formula) target.append(formula);
  } else if (!SKIPPED_TAGS.has(tag)) {
    const kept = copyInline(element, document, run.links);
    for (const child of element.childNodes) appendNode(child, kept ?? target, run);
    if (kept && (kept.textContent || kept.querySelector('br'))) target.append(kept);
  }
}

function copyInline(element: Element, document: Document, links: PageLinks): Element | null {
  const name = INLINE_TAGS.get(element.localName);
  const lang = element.getAttribute('lang');
  const dir = element.getAttribute('dir');
  if (!name && !lang && !dir) return null;
  const copy = document.createElement(name ?? 'span');
  if (name === 'a' && !links.follow(element, copy)) return null;
  copyLanguage(element, copy);
  if (name === 'abbr' && element.getAttribute('title')) copy.setAttribute('title', element.getAttribute('title') ?? '');
  return copy;
}

/** Language and direction of an element go to its copy where they are well formed. */
export function copyLanguage(element: Element, copy: Element): void {
  const lang = element.getAttribute('lang');
  const dir = element.getAttribute('dir');
  if (lang && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang)) copy.setAttribute('lang', lang);
  if (dir && /^(ltr|rtl|auto)$/i.test(dir)) copy.setAttribute('dir', dir.toLowerCase());
}

/** Folds the white space of a leaf block across its elements, and takes it and line breaks away from both ends. */
export function tidyInline(block: Element): void {
  const leaves = leavesOf(block);
  let previous: Text | null = null;
  let afterSpace = true;
  for (const leaf of leaves) {
    if (leaf.nodeType !== 3) {
      afterSpace = (leaf as Element).localName === 'br';
      if (previous && afterSpace) previous.data = previous.data.replace(/ $/, '');
      previous = null;
      continue;
    }
    const text = leaf as Text;
    if (afterSpace) text.data = text.data.replace(/^ /, '');
    if (!text.data) continue;
    previous = text;
    afterSpace = text.data.endsWith(' ');
  }
  trimEnd(leaves);
  trimEnd(leaves, true);
  removeEmpty(block);
}

function leavesOf(block: Element): Node[] {
  const leaves: Node[] = [];
  const collect = (parent: Element) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3 || isWhole(child)) leaves.push(child);
      else if (child.nodeType === 1) collect(child as Element);
    }
  };
  collect(block);
  return leaves;
}

/** A break, or a formula, whose white space is its own. */
function isWhole(node: Node): boolean {
  return /^(?:br|math)$/.test((node as Element).localName ?? '');
}

/** Takes white space and breaks from the end of the leaves, and the space before each line break. */
function trimEnd(leaves: Node[], atStart = false): void {
  let trimming = true;
  for (const leaf of atStart ? leaves : [...leaves].reverse()) {
    if (leaf.nodeType !== 3) {
      if ((leaf as Element).localName !== 'br') trimming = false;
      else if (trimming) leaf.parentNode?.removeChild(leaf);
      else if (!atStart) trimming = false;
      continue;
    }
    const text = leaf as Text;
    if (trimming) text.data = EDGE_SPACE.test(text.data) ? '' : atStart ? text.data.trimStart() : text.data.trimEnd();
    if (text.data) trimming = false;
  }
}

function removeEmpty(parent: Element): void {
  for (const child of [...parent.childNodes]) {
    if (child.nodeType === 3) {
      if (!(child as Text).data) parent.removeChild(child);
    } else if (!isWhole(child)) {
      removeEmpty(child as Element);
      if (!child.firstChild) parent.removeChild(child);
    }
  }
}
