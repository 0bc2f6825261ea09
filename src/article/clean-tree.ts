import { hasText } from '../shared/text.ts';
import { attachCaption, isCaption } from './captions.ts';
import { appendFigure } from './figure.ts';
import { orderHeadings } from './headings.ts';
import { holdersOf } from './holders.ts';
import { appendInline, copyLanguage, tidyInline } from './inline.ts';
import { appendList } from './list.ts';
import { figureFor } from './media.ts';
import { PageLinks } from './page-links.ts';
import { isCodeTable, preformattedText } from './preformatted.ts';
import { dropRepeatedQuotes, isPullQuote } from './pull-quotes.ts';
import { cleanTable, isDataTable } from './table.ts';
import { BLOCK_TAGS, BLOCKS, SKIPPED_TAGS } from './tags.ts';
import type { TreeBuilder } from './tree-builder.ts';

/**
 * Rebuilds what was found of an article as a flat sequence of headings, paragraphs, lists, quotations, tables and figures, from an allow-list of
 * elements and attributes. Every text stands in a leaf block that holds nothing but inline elements, so that sanitising the result changes
 * nothing and the child indexes of a block stay true.
 * @param source the root of the article in a copy of the page; it is not changed
 * @param base the address that relative links are resolved against
 * @returns a new `<div>` of the same document, attached to nothing
 */
export function cleanTree(source: Element, base: string): Element {
  const root = source.ownerDocument.createElement('div');
  const holders = holdersOf(source, BLOCKS);
  const pictureHolders = holdersOf(source, 'img');
  const links = new PageLinks(source, base);
  new Builder(links, holders, pictureHolders).appendChildren(source, root);
  dropRepeatedQuotes(root);
  links.settle(root);
  orderHeadings(root);
  return root;
}

/** Whether an element says that it is in another language or direction than the page. */
function speaksOtherwise(element: Element): boolean {
  const page = element.ownerDocument.documentElement;
  const lang = element.getAttribute('lang');
  const dir = element.getAttribute('dir');
  const primary = (tag: string | null) => tag?.toLowerCase().split('-')[0] ?? '';
  return (
    (lang !== null && primary(lang) !== primary(page.getAttribute('lang'))) ||
    (dir !== null && dir.toLowerCase() !== (page.getAttribute('dir')?.toLowerCase() ?? 'ltr'))
  );
}

class Builder implements TreeBuilder {
  /** The nearest element around what is built whose language or direction is not the page's. */
  private tongue: Element | null = null;

  constructor(
    readonly links: PageLinks,
    /** What has a block within it: looked through, not copied. */
    private readonly holders: ReadonlySet<Node>,
    private readonly pictureHolders: ReadonlySet<Node>,
  ) {}

  readonly holdsPicture = (element: Element): boolean =>
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

  isBlock(element: Element): boolean {
    return BLOCK_TAGS.has(element.localName) || this.holders.has(element);
  }

  holdsBlock(element: Element): boolean {
    return this.holders.has(element);
  }

  appendBlock(element: Element, out: Element): void {
    if (SKIPPED_TAGS.has(element.localName)) return;
    const around = this.tongue;
    if (speaksOtherwise(element)) this.tongue = element;
    const last = out.lastElementChild;
    this.appendForm(element, out);
    this.tongue = around;
    const first = last ? last.nextElementSibling : out.firstElementChild;
    if (first && this.links.leadsTo(element)) this.links.place(element, first);
  }

  private appendForm(element: Element, out: Element): void {
    const tag = element.localName;
    if (isCaption(element, this.holdsPicture)) attachCaption(element, out, this.links);
    else if (/^h[1-6]$/.test(tag)) this.appendHeading(element, out);
    else if (/^(?:ul|ol|menu|dl)$/.test(tag)) appendList(element, out, this);
    else if (tag === 'figure') appendFigure(element, out, this);
    else if (tag === 'blockquote' || (isPullQuote(element) && !out.closest('blockquote')))
      this.appendQuotation(element, out);
    else if (tag === 'pre' || (tag === 'table' && isCodeTable(element))) this.appendPreformatted(element, out);
    else if (tag === 'table' && isDataTable(element)) this.appendTable(element, out);
    else if (tag === 'hr') this.appendRule(out);
    else this.appendChildren(element, out);
  }

  private appendTable(element: Element, out: Element): void {
    const { copy, media } = cleanTable(element, this.links);
    if (copy.querySelector('tr')) out.append(copy);
    this.appendMedia(media, out);
  }

  private appendRule(out: Element): void {
    if (out.lastElementChild && out.lastElementChild.localName !== 'hr') out.append(this.create(out, 'hr'));
  }

  private create(out: Element, tag: string): Element {
    return out.ownerDocument.createElement(tag);
  }

  /** One paragraph for each stretch between double line breaks. */
  appendParagraphs(run: Node[], out: Element): void {
    let part: Node[] = [];
    let breaks = 0;
    for (const node of run) {
      const isBreak = (node as Element).localName === 'br';
      if (isBreak) breaks++;
      else if (node.nodeType === 1 || (breaks > 0 && hasText(node))) breaks = 0;
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
    const media = appendInline(nodes, leaf, this.links);
    tidyInline(leaf);
    if (leaf.firstChild) {
      if (this.tongue) copyLanguage(this.tongue, leaf);
      out.append(leaf);
    }
    this.appendMedia(media, out);
  }

  appendMedia(media: readonly Element[], out: Element): void {
    for (const element of media) {
      const figure = figureFor([element], null, this.links);
      if (figure) out.append(figure);
    }
  }

  private appendHeading(element: Element, out: Element): void {
    const level = Math.max(2, Number(element.localName[1]));
    this.appendLeaf([...element.childNodes], out, `h${level}`);
  }

  /** A quotation; one within a pull-quote is not set twice. */
  appendQuotation(element: Element, out: Element): void {
    const quotation = this.create(out, 'blockquote');
    this.appendChildren(element, quotation);
    const only = quotation.firstElementChild;
    if (quotation.childNodes.length === 1 && only?.localName === 'blockquote') out.append(only);
    else if (quotation.firstChild) out.append(quotation);
  }

  private appendPreformatted(element: Element, out: Element): void {
    const text = preformattedText(element);
    if (!text) return;
    const pre = this.create(out, 'pre');
    pre.append(text);
    out.append(pre);
  }
}
