import { textOf } from '../shared/text.ts';
import { attachCaption, isCaption } from './captions.ts';
import { appendInline, tidyInline } from './inline.ts';
import { figureFor } from './media.ts';
import { cleanTable, isDataTable } from './table.ts';
import { BLOCK_TAGS, EMBED_TAGS, SKIPPED_TAGS } from './tags.ts';

/**
 * Rebuilds what Readability found as a flat sequence of headings, paragraphs, lists, quotations, tables and figures, from an allow-list of
 * elements and attributes. Every text stands in a leaf block that holds nothing but inline elements, so that sanitising the result changes
 * nothing and the child indexes of a block stay true.
 * @param source the root of the article in a copy of the page; it is not changed
 * @param base the address that relative links are resolved against
 * @returns a new `<div>` of the same document, attached to nothing
 */
export function cleanTree(source: Element, base: string): Element {
  const root = source.ownerDocument.createElement('div');
  const holders = holdersOf(source, (element) => BLOCK_TAGS.has(element.localName));
  new Builder(
    base,
    holders,
    holdersOf(source, (element) => element.localName === 'img'),
  ).appendChildren(source, root);
  return root;
}

/** The elements that have an element of some kind somewhere within them. One pass, linear. */
function holdersOf(source: Element, isOfKind: (element: Element) => boolean): Set<Node> {
  const holders = new Set<Node>();
  for (const element of source.querySelectorAll('*')) {
    if (!isOfKind(element)) continue;
    for (let up = element.parentNode; up && up !== source && !holders.has(up); up = up.parentNode) holders.add(up);
  }
  return holders;
}

class Builder {
  constructor(
    private readonly base: string,
    /** What has a block within it: looked through, not copied. */
    private readonly holders: ReadonlySet<Node>,
    private readonly pictureHolders: ReadonlySet<Node>,
  ) {}

  private readonly holdsPicture = (element: Element): boolean =>
    element.localName === 'img' || this.pictureHolders.has(element);

  /** Appends the children of a container: inline runs become paragraphs, blocks what they are. */
  appendChildren(source: Element, out: Element): void {
    let run: Node[] = [];
    const flush = () => {
      if (run.length) this.appendParagraphs(run, out);
      run = [];
    };
    for (const child of [...source.childNodes]) {
      if (child.nodeType === 1 && this.isBlock(child as Element)) {
        flush();
        this.appendBlock(child as Element, out);
      } else {
        run.push(child);
      }
    }
    flush();
  }

  private isBlock(element: Element): boolean {
    return BLOCK_TAGS.has(element.localName) || this.holders.has(element);
  }

  private appendBlock(element: Element, out: Element): void {
    const tag = element.localName;
    if (SKIPPED_TAGS.has(tag)) return;
    if (isCaption(element, this.holdsPicture)) attachCaption(element, out, this.base);
    else if (/^h[1-6]$/.test(tag)) this.appendHeading(element, out);
    else if (tag === 'ul' || tag === 'ol' || tag === 'menu') this.appendList(element, out);
    else if (tag === 'blockquote') this.appendContainer(element, out, 'blockquote');
    else if (tag === 'pre') this.appendPreformatted(element, out);
    else if (tag === 'figure') this.appendFigure(element, out);
    else if (tag === 'table' && isDataTable(element)) this.appendTable(element, out);
    else if (tag === 'hr') this.appendRule(out);
    else this.appendChildren(element, out);
  }

  private appendTable(element: Element, out: Element): void {
    const table = cleanTable(element, this.base);
    if (textOf(table)) out.append(table);
  }

  private appendRule(out: Element): void {
    if (out.lastElementChild && out.lastElementChild.localName !== 'hr') out.append(this.create(out, 'hr'));
  }

  private create(out: Element, tag: string): Element {
    return out.ownerDocument.createElement(tag);
  }

  /** One paragraph for each stretch between double line breaks. */
  private appendParagraphs(run: Node[], out: Element): void {
    let part: Node[] = [];
    let breaks = 0;
    for (const node of run) {
      const isBreak = (node as Element).localName === 'br';
      if (isBreak) breaks++;
      else if (node.nodeType === 1 || textOf(node)) breaks = 0;
      part.push(node);
      if (breaks === 2) {
        this.appendLeaf(part, out, 'p');
        part = [];
        breaks = 0;
      }
    }
    this.appendLeaf(part, out, 'p');
  }

  private appendLeaf(nodes: Node[], out: Element, tag: string): void {
    const leaf = this.create(out, tag);
    const media = appendInline(nodes, leaf, this.base);
    tidyInline(leaf);
    if (leaf.firstChild) out.append(leaf);
    this.appendMedia(media, out);
  }

  private appendMedia(media: Element[], out: Element): void {
    for (const element of media) {
      const figure = figureFor([element], null, this.base);
      if (figure) out.append(figure);
    }
  }

  private appendHeading(element: Element, out: Element): void {
    const level = Math.max(2, Number(element.localName[1]));
    this.appendLeaf([...element.childNodes], out, `h${level}`);
  }

  private appendContainer(element: Element, out: Element, tag: string): void {
    const container = this.create(out, tag);
    this.appendChildren(element, container);
    if (container.firstChild) out.append(container);
  }

  private appendList(element: Element, out: Element): void {
    const list = this.create(out, element.localName === 'ol' ? 'ol' : 'ul');
    const start = element.getAttribute('start');
    if (list.localName === 'ol' && start && /^-?\d{1,6}$/.test(start)) list.setAttribute('start', start);
    for (const child of element.children) {
      if (SKIPPED_TAGS.has(child.localName)) continue;
      const item = this.create(out, 'li');
      if (this.holders.has(child) || (child.localName !== 'li' && this.isBlock(child)))
        this.appendChildren(child, item);
      else this.appendItemText(child, item);
      this.unwrapOnlyParagraph(item);
      if (item.firstChild) list.append(item);
    }
    if (list.firstChild) out.append(list);
  }

  private appendItemText(child: Element, item: Element): void {
    const media = appendInline(child.localName === 'li' ? child.childNodes : [child], item, this.base);
    tidyInline(item);
    if (!media.length) return;
    if (item.firstChild) {
      const paragraph = this.create(item, 'p');
      paragraph.append(...item.childNodes);
      item.append(paragraph);
    }
    this.appendMedia(media, item);
  }

  private unwrapOnlyParagraph(item: Element): void {
    const only = item.firstElementChild;
    if (item.childNodes.length === 1 && only?.localName === 'p') item.replaceChildren(...only.childNodes);
  }

  private appendPreformatted(element: Element, out: Element): void {
    const text = (element.textContent ?? '').replace(/\r\n?/g, '\n').replace(/^\n+|\s+$/g, '');
    if (!text) return;
    const pre = this.create(out, 'pre');
    pre.append(out.ownerDocument.createTextNode(text));
    out.append(pre);
  }

  /** A figure of pictures and frames stays one; any other (of a table, code, a quotation) gives its content. */
  private appendFigure(element: Element, out: Element): void {
    const caption = element.querySelector('figcaption');
    const media = [...element.querySelectorAll(`img, ${[...EMBED_TAGS].join(', ')}`)];
    const holdsText = element.querySelector('table, pre, blockquote, ul, ol') !== null;
    if (media.length && !holdsText) {
      const figure = figureFor(media, caption, this.base);
      if (figure) out.append(figure);
      return;
    }
    for (const child of [...element.childNodes]) {
      if (child === caption) continue;
      if (child.nodeType === 1 && this.isBlock(child as Element)) this.appendBlock(child as Element, out);
      else this.appendParagraphs([child], out);
    }
  }
}
