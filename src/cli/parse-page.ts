import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterMap, Parser, serialize } from 'parse5';
import { appendAll } from '../shared/move-nodes.ts';
import { placeStreamedContent } from './streamed-content.ts';

type Parent = DefaultTreeAdapterMap['parentNode'];
type Child = DefaultTreeAdapterMap['childNode'];

/** Browsers do not nest deeper either: what would stand deeper becomes a sibling. */
const MAX_DEPTH = 512;
/** linkedom takes quadratic time for the attributes of an element, and all classes of one as arguments of one call. */
const MAX_ATTRIBUTES = 1_000;
const MAX_CLASSES = 20_000;

/** What rows and cells are placed by has to stay open until it is closed. */
const TABLE = /^(?:html|body|template|table|caption|colgroup|t(?:body|head|foot|[rdh])|select)$/;

/** Keeps no more elements open than that, since every start tag looks through them. */
class ShallowParser extends Parser<DefaultTreeAdapterMap> {
  override onItemPush(element: Child & Parent, tag: number, isTop: boolean): void {
    super.onItemPush(element, tag, isTop);
    const { items, stackTop } = this.openElements;
    const around = items[stackTop - 1];
    const isExcess = isTop && stackTop > MAX_DEPTH && around && !TABLE.test(around.nodeName);
    if (isExcess) this.openElements.remove(around as typeof element);
  }
}

/**
 * A page's HTML as a Document. It is read by parse5 first, since linkedom does not repair broken HTML as browsers do (missing `<body>`,
 * unclosed or misnested elements), and linkedom has the faster DOM of the two.
 */
export function parsePage(html: string): Document {
  const tree = ShallowParser.parse<DefaultTreeAdapterMap>(html);
  limitDepth(tree);
  limitAttributes(tree);
  unnestNoscript(tree);
  const document = parseHTML(serialize(tree)).document as unknown as Document;
  attachShadowRoots(document);
  placeStreamedContent(document);
  return document;
}

/** Attaches the shadow roots that a page declares in `<template shadowrootmode>`, as browsers do while they parse. */
function attachShadowRoots(parent: ParentNode): void {
  for (const template of [...parent.querySelectorAll('template[shadowrootmode]')]) {
    const host = template.parentElement;
    const mode = template.getAttribute('shadowrootmode');
    if (!host || host.shadowRoot || (mode !== 'open' && mode !== 'closed')) continue;
    const root = host.attachShadow({ mode });
    appendAll(root, template.childNodes);
    template.remove();
    attachShadowRoots(root);
  }
}

/** A `<noscript>` within another is text to browsers; linkedom would open it, and take all that follows for its content. */
function unnestNoscript(tree: Parent): void {
  const open: Parent[] = [tree];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    for (const child of parent.childNodes) {
      if (parent.nodeName === 'noscript' && 'value' in child)
        child.value = child.value.replace(/<\/?noscript\b[^>]*>/gi, '');
      else if (isParent(child)) open.push(child);
    }
  }
}

/** Flattens what is nested too deep for parse5, which serialises by recursion. */
function limitDepth(tree: Parent): void {
  const open: { parent: Parent; depth: number }[] = [{ parent: tree, depth: 0 }];
  for (let top = open.pop(); top; top = open.pop()) {
    const { parent, depth } = top;
    if (depth === MAX_DEPTH - 1) parent.childNodes = flatten(parent);
    else for (const child of parent.childNodes) if (isParent(child)) open.push({ parent: child, depth: depth + 1 });
  }
}

/** Leaves out what no page has, and linkedom cannot take. */
function limitAttributes(tree: Parent): void {
  const open: Parent[] = [tree];
  for (let parent = open.pop(); parent; parent = open.pop()) {
    for (const child of parent.childNodes) {
      if ('attrs' in child) {
        if (child.attrs.length > MAX_ATTRIBUTES) child.attrs.length = MAX_ATTRIBUTES;
        for (const attribute of child.attrs) {
          if (attribute.name === 'class') attribute.value = attribute.value.slice(0, MAX_CLASSES);
        }
      }
      if (isParent(child)) open.push(child);
    }
  }
}

/** All that stands below a node, in order, as its children; elements of text alone keep it. */
function flatten(root: Parent): Child[] {
  const flat: Child[] = [];
  const ahead = root.childNodes.toReversed();
  for (let child = ahead.pop(); child; child = ahead.pop()) {
    child.parentNode = root;
    flat.push(child);
    if (!isParent(child) || !child.childNodes.some(isParent)) continue;
    for (const below of child.childNodes.toReversed()) ahead.push(below);
    child.childNodes = [];
  }
  return flat;
}

function isParent(node: Child): node is Child & Parent {
  return 'childNodes' in node;
}
