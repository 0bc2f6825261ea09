import { textOf } from '../shared/text.ts';
import { CARD } from './embeds.ts';
import { captionFor, figureFor } from './media.ts';
import { safeUrl } from './safe-url.ts';
import type { TreeBuilder } from './tree-builder.ts';

/** Appends a clean copy of a figure. One of pictures stays one, and so does a card; any other (of a table, code, a quotation) gives its content. */
export function appendFigure(element: Element, out: Element, builder: TreeBuilder): void {
  const caption = element.querySelector('figcaption');
  const card = element.hasAttribute(CARD) ? element : element.querySelector(`[${CARD}]`);
  if (card) appendCard(card, caption, out, builder);
  else if (element.querySelector('table, pre, blockquote, ul, ol') || !builder.holdsPicture(element))
    appendContent(element, caption, out, builder);
  else appendPictures([...element.querySelectorAll('img')], caption, out, builder);
}

function appendPictures(pictures: Element[], caption: Element | null, out: Element, { links }: TreeBuilder): void {
  const figure = figureFor(pictures, caption, links);
  if (figure) out.append(figure);
}

function appendCard(card: Element, caption: Element | null, out: Element, builder: TreeBuilder): void {
  const figure = out.ownerDocument.createElement('figure');
  for (const part of card.children) {
    if (part.localName === 'blockquote') builder.appendQuotation(part, figure);
    else if (part.localName === 'span') appendCardLink(part, card.getAttribute(CARD), figure, builder);
  }
  const text = caption && captionFor(caption, 'figcaption', builder.links);
  if (text) figure.append(text);
  if (figure.firstChild) out.append(figure);
}

function appendCardLink(label: Element, address: string | null, figure: Element, { links }: TreeBuilder): void {
  const href = safeUrl(address, links.base);
  if (!href) return;
  const link = figure.ownerDocument.createElement('a');
  link.setAttribute('href', href);
  link.append(textOf(label));
  figure.append(link);
}

/** What a figure holds beside pictures. Its caption goes where the form has a place for one: over a table, behind a quotation, else into a figure. */
function appendContent(element: Element, caption: Element | null, out: Element, builder: TreeBuilder): void {
  for (const child of [...element.childNodes]) {
    if (child === caption) continue;
    if (child.nodeType === 1 && builder.isBlock(child as Element)) builder.appendBlock(child as Element, out);
    else builder.appendParagraphs([child], out);
  }
  // one that stands deeper has come with what it stands in
  if (!caption || caption.parentNode !== element) return;
  const last = out.lastElementChild;
  const title = last?.localName === 'table' ? captionFor(caption, 'caption', builder.links) : null;
  const source = last?.localName === 'blockquote' ? captionFor(caption, 'p', builder.links) : null;
  if (title && !last?.querySelector('caption')) last?.prepend(title);
  else if (source) last?.append(source);
  else appendPictures([], caption, out, builder);
}
