// Bundled and run in the page by the benchmark of cleaning, in a world of its own. Everything that is judged is judged outside, on this plain data.

/** An element as far as the benchmark needs it. */
export interface SeenElement {
  /** Index of its parent in `elements`; -1 for the root. */
  parent: number;
  tag: string;
  id: string;
  classes: string;
  role: string;
  label: string;
  /** `position: fixed` or `sticky`; empty for the others. */
  position: string;
  /** Whether it stands in a line of text. */
  inline: boolean;
  /** Whether it has a box that is shown. */
  visible: boolean;
  /** The link's address, for `a`. */
  href: string;
  /** Whether a click reaches it: no `pointer-events: none`, not disabled. */
  clickable: boolean;
  /** The kind for which it was hidden by a detector or by a rule of the lists; empty where it was not itself hidden. */
  hiddenFor: string;
}

/** A text node that is not blank. */
export interface SeenText {
  /** Index of the element around it. */
  element: number;
  text: string;
  /** Whether a reader who scrolls there sees it. */
  visible: boolean;
}

/** What a page shows. */
export interface Snapshot {
  elements: SeenElement[];
  texts: SeenText[];
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'textarea']);

/** Whether an element, or the text in it, can be seen. In a document without layout this has to be told. */
export interface Eyes {
  sees(element: Element): boolean;
  seesText(text: Text): boolean;
}

/** Takes down all elements of the body with their visibility, and all texts. */
export function takeSnapshot(document: Document, eyes: Eyes = browserEyes()): Snapshot {
  const snapshot: Snapshot = { elements: [], texts: [] };
  if (document.body) addElement(document.body, -1, snapshot, eyes);
  return snapshot;
}

function addElement(element: Element, parent: number, snapshot: Snapshot, eyes: Eyes): void {
  const tag = element.localName;
  if (SILENT.has(tag)) return;
  const index = snapshot.elements.push(describeElement(element, parent, eyes)) - 1;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1) addElement(child as Element, index, snapshot, eyes);
    else if (child.nodeType === 3 && (child as Text).data.trim() !== '') {
      snapshot.texts.push({ element: index, text: (child as Text).data, visible: eyes.seesText(child as Text) });
    }
  }
}

function describeElement(element: Element, parent: number, eyes: Eyes): SeenElement {
  const style = element.ownerDocument.defaultView?.getComputedStyle?.(element);
  const listed = style?.display === 'none' ? style.getPropertyValue('--pullquote-listed') : '';
  return {
    parent,
    tag: element.localName,
    id: element.id,
    classes: element.getAttribute('class') ?? '',
    role: element.getAttribute('role') ?? '',
    label: element.getAttribute('aria-label') ?? '',
    position: style?.position === 'fixed' || style?.position === 'sticky' ? style.position : '',
    inline: style ? /^(?:inline|contents$)/.test(style.display) : false,
    visible: eyes.sees(element),
    href: element.localName === 'a' ? (element.getAttribute('href') ?? '') : '',
    clickable: style?.pointerEvents !== 'none' && !element.hasAttribute('disabled'),
    hiddenFor:
      element.getAttribute('data-pullquote-hidden') ??
      element.getAttribute('data-pullquote-veiled') ??
      (listed.trim() && `listed ${listed.trim()}`),
  };
}

/**
 * What can be seen in a browser: it is rendered, not hidden by visibility or opacity, has a size of its own, and no ancestor cuts it off to nothing. Text that lies
 * beside the page (`left: -9999px`) is not seen either. What is covered by something else is seen, and so is a page that is transparent as a whole until a script
 * lifts the veil, since saved pages lack such scripts.
 */
export function browserEyes(): Eyes {
  const cutOff = new Map<Element, boolean>();
  const range = document.createRange();
  const isCutOff = (element: Element | null): boolean => {
    if (!element || element === document.body) return false;
    const known = cutOff.get(element);
    if (known !== undefined) return known;
    const cut = cutsToNothing(element) || isCutOff(element.parentElement);
    cutOff.set(element, cut);
    return cut;
  };
  const isRendered = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !isCutOff(element);
  return {
    sees: (element) => isRendered(element) && hasSize(element.getClientRects()),
    seesText: (text) => {
      if (!text.parentElement || !isRendered(text.parentElement)) return false;
      range.selectNodeContents(text);
      return hasSize(range.getClientRects());
    },
  };
}

function hasSize(rects: DOMRectList): boolean {
  return [...rects].some(
    ({ width, height, right, bottom }) => width > 1 && height > 1 && right + scrollX > 0 && bottom + scrollY > 0,
  );
}

function cutsToNothing(element: Element): boolean {
  const { overflowX, overflowY, clip, position, opacity } = getComputedStyle(element);
  if (opacity === '0') return true;
  if (position === 'absolute' && /rect\((0px|1px),? (0px|1px),? (0px|1px),? (0px|1px)\)/.test(clip)) return true;
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  const { width, height } = element.getBoundingClientRect();
  return (overflowY !== 'visible' && height <= 1) || (overflowX !== 'visible' && width <= 1);
}
