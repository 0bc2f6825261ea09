import { graft } from './graft.ts';
import { prepareCopy } from './prepare-copy.ts';

/** Deeper trees are flattened: Readability calls itself once a level, and overflows the stack far below what a page may nest. */
const MAX_DEPTH = 512;

/**
 * A copy of a document that can be cut without touching the page: without the elements to cut, with the text of open shadow roots in it, never
 * nested deeper than 512 levels, and with its forms written as {@link prepareCopy} has them. Linear in the number of nodes.
 * @param cut elements of the original that do not go into the copy
 */
export function copyDocument(document: Document, cut: ReadonlySet<Element>): Document {
  return copyWith(document, cut, null).copy;
}

/** The same, together with the twin of one of its elements; null when that was cut or is null. */
export function copyDocumentWith(
  document: Document,
  cut: ReadonlySet<Element>,
  element: Element | null,
): { copy: Document; twin: Element | null } {
  return copyWith(document, cut, element);
}

function copyWith(
  document: Document,
  cut: ReadonlySet<Element>,
  wanted: Element | null,
): { copy: Document; twin: Element | null } {
  const copy = document.cloneNode(true) as Document;
  const doomed: Element[] = [];
  const grafts: [Element, ShadowRoot][] = [];
  const deep: Element[] = [];
  let found: Element | null = null;
  walkTogether(document.documentElement, copy.documentElement, (original, twin, depth) => {
    if (cut.has(original)) {
      doomed.push(twin);
      return false;
    }
    if (original === wanted) found = twin;
    if (original.shadowRoot) grafts.push([twin, original.shadowRoot]);
    if (depth === MAX_DEPTH && twin.firstElementChild) deep.push(twin);
    return depth < MAX_DEPTH;
  });
  for (const [twin, root] of grafts) graft(twin, root, copy);
  for (const element of deep) element.textContent = element.textContent ?? '';
  for (const element of doomed) element.parentNode?.removeChild(element);
  prepareCopy(copy);
  return { copy, twin: found };
}

/** Walks what is below two elements of the same shape in step, without recursion. The visitor returns false to pass over what is below. */
function walkTogether(a: Element, b: Element, visit: (a: Element, b: Element, depth: number) => boolean): void {
  let original: Node | null = a.firstChild;
  let twin: Node | null = b.firstChild;
  let depth = 1;
  while (original && twin) {
    const descend = original.nodeType === 1 ? visit(original as Element, twin as Element, depth) : false;
    if (descend && original.firstChild && twin.firstChild) {
      original = original.firstChild;
      twin = twin.firstChild;
      depth++;
      continue;
    }
    while (original && twin && original !== a && !original.nextSibling) {
      original = original.parentNode;
      twin = twin.parentNode;
      depth--;
    }
    if (!original || !twin || original === a) return;
    original = original.nextSibling;
    twin = twin.nextSibling;
  }
}
