import { appendAll, replaceWithAll } from '../shared/move-nodes.ts';
import { appendInline, tidyInline } from './inline.ts';
import type { PageLinks } from './page-links.ts';
import { SKIPPED_TAGS } from './tags.ts';
import type { TreeBuilder } from './tree-builder.ts';

/** Appends a clean copy of a `<ul>`, `<ol>`, `<menu>` or `<dl>`. A list of nothing but pictures gives them as a sequence of figures. */
export function appendList(element: Element, out: Element, builder: TreeBuilder): void {
  const tag = element.localName === 'ol' || element.localName === 'dl' ? element.localName : 'ul';
  const list = out.ownerDocument.createElement(tag);
  const start = element.getAttribute('start');
  if (tag === 'ol' && start && /^-?\d{1,6}$/.test(start)) list.setAttribute('start', start);
  for (const child of itemsOf(element)) {
    if (SKIPPED_TAGS.has(child.localName)) continue;
    const item = appendItem(child, tag === 'dl' ? (child.localName === 'dt' ? 'dt' : 'dd') : 'li', list, builder);
    if (item.firstChild) list.append(item);
  }
  const figures = [...list.children].flatMap((item) => [...item.children]);
  const isGallery =
    figures.length > 0 && figures.every(({ localName }) => localName === 'figure') && isAllElements(list);
  if (isGallery) appendAll(out, figures);
  else if (list.firstChild) out.append(list);
}

/** Terms and descriptions may stand in groups. */
function itemsOf(list: Element): Element[] {
  if (list.localName !== 'dl') return [...list.children];
  return [...list.children].flatMap((child) => (child.localName === 'div' ? [...child.children] : [child]));
}

function isAllElements(list: Element): boolean {
  return [...list.children].every((item) => [...item.childNodes].every(({ nodeType }) => nodeType === 1));
}

function appendItem(child: Element, name: 'li' | 'dt' | 'dd', list: Element, builder: TreeBuilder): Element {
  const item = list.ownerDocument.createElement(name);
  if (builder.links.leadsTo(child)) builder.links.place(child, item);
  const isItem = /^(?:li|dt|dd)$/.test(child.localName);
  if (builder.holdsBlock(child) || (!isItem && builder.isBlock(child))) builder.appendChildren(child, item);
  else appendItemText(isItem ? child.childNodes : [child], item, builder);
  unwrapOnlyParagraph(item, builder.links);
  return item;
}

function appendItemText(nodes: Iterable<Node>, item: Element, builder: TreeBuilder): void {
  const media = appendInline(nodes, item, builder.links);
  tidyInline(item);
  if (!media.length) return;
  if (item.firstChild) {
    const paragraph = item.ownerDocument.createElement('p');
    appendAll(paragraph, item.childNodes);
    item.append(paragraph);
  }
  builder.appendMedia(media, item);
}

function unwrapOnlyParagraph(item: Element, links: PageLinks): void {
  const only = item.firstElementChild;
  if (item.childNodes.length !== 1 || only?.localName !== 'p') return;
  links.move(only, item);
  replaceWithAll(only, only.childNodes);
}
