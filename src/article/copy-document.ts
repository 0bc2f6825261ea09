import { FORMULA_SCRIPT } from './formulae.ts';
import { graft } from './graft.ts';
import { prepareCopy } from './prepare-copy.ts';

/** Deeper trees are flattened: Readability calls itself once a level, and overflows the stack far below what a page may nest. */
const MAX_DEPTH = 512;
/** What no step looks at. A third of a page's elements, and more where its icons are drawings. */
const USELESS: ReadonlySet<string> = new Set(['link', 'style', 'svg', 'template']);
/** What Readability reads of a page's head when it looks for the byline. */
const AUTHOR = /author|creator/i;

const ELEMENT = 1;
const TEXT = 3;

/**
 * A copy of a document that can be cut without touching the page: without the elements to cut and without what has no text or picture of the
 * article, with the text of open shadow roots in it, never nested deeper than 512 levels, and with its forms written as {@link prepareCopy} has them.
 * Linear in the number of nodes; what is cut costs nothing.
 * @param cut elements of the original that do not go into the copy
 */
export function copyDocument(document: Document, cut: ReadonlySet<Element>): Document {
  return copyDocumentWith(document, cut, null).copy;
}

/** The same, together with the twin of one of its elements; null when that was cut or is null. */
export function copyDocumentWith(
  document: Document,
  cut: ReadonlySet<Element>,
  element: Element | null,
): { copy: Document; twin: Element | null } {
  const copier = new Copier(document.cloneNode(false) as Document, cut, element);
  copier.copyPage(document);
  prepareCopy(copier.copy, document);
  return { copy: copier.copy, twin: copier.twin };
}

class Copier {
  twin: Element | null = null;

  constructor(
    readonly copy: Document,
    private readonly cut: ReadonlySet<Element>,
    private readonly wanted: Element | null,
  ) {}

  copyPage(document: Document): void {
    const root = this.twinOf(document.documentElement);
    this.copy.append(root);
    if (document.head && !this.cut.has(document.head)) root.append(this.copyHead(document.head));
    const body = document.body;
    if (!body || this.cut.has(body)) return;
    const grafts: [Element, ShadowRoot][] = [];
    root.append(this.copyBelow(body, grafts));
    for (const [twin, shadow] of grafts) graft(twin, shadow, this.copy);
  }

  private copyHead(head: Element): Element {
    const copy = this.twinOf(head);
    for (const meta of head.querySelectorAll('meta, base, title')) {
      const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
      if (meta.localName !== 'meta' || AUTHOR.test(name)) copy.append(this.copy.importNode(meta, true));
    }
    return copy;
  }

  /** An element and what is below it, without recursion. */
  private copyBelow(root: Element, grafts: [Element, ShadowRoot][]): Element {
    const top = this.twinOf(root);
    let node: Node | null = root.firstChild;
    let parent: Element = top;
    let above: Element = root;
    let depth = 1;
    while (node || above !== root) {
      if (!node) {
        node = above.nextSibling;
        above = above.parentElement as Element;
        parent = parent.parentElement as Element;
        depth--;
        continue;
      }
      if (node.nodeType === TEXT) parent.appendChild(this.copy.createTextNode((node as Text).data));
      if (node.nodeType === ELEMENT && this.isWanted(node as Element)) {
        const original = node as Element;
        const twin = this.twinOf(original);
        parent.appendChild(twin);
        if (original.shadowRoot) grafts.push([twin, original.shadowRoot]);
        if (depth === MAX_DEPTH) twin.append(original.textContent ?? '');
        else if (original.firstChild) {
          [node, above, parent] = [original.firstChild, original, twin];
          depth++;
          continue;
        }
      }
      node = node.nextSibling;
    }
    return top;
  }

  private isWanted(element: Element): boolean {
    if (this.cut.has(element)) return false;
    const tag = element.localName;
    return !USELESS.has(tag) && (tag !== 'script' || FORMULA_SCRIPT.test(element.getAttribute('type') ?? ''));
  }

  /** In the copy, where no picture is loaded and no custom element comes to life. */
  private twinOf(original: Element): Element {
    const twin = this.copy.importNode(original, false);
    if (original === this.wanted) this.twin = twin;
    return twin;
  }
}
