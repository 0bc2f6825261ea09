import { HIDDEN, KEEP, VEILED } from '../../shared/cleaning-marks.ts';
import type { CleaningKind } from '../../shared/settings.ts';

/** Whether something of the page may have been seen. */
let framed = true;

/** What is veiled waits here until it is out of sight. */
let waiting: IntersectionObserver | null = null;

/**
 * Marks elements as hidden; the style sheet of cleaning does the rest. What stands in the flow at or above what the reader sees is veiled first: it
 * keeps its place until it is out of sight, so that nothing that is being read moves. All places are measured before the first mark is set.
 */
export function hideAll(elements: readonly { element: Element; kind: CleaningKind }[]): void {
  const mayMove = !framed;
  const places = elements.map(({ element }) => mayMove || !movesWhatIsSeen(element));
  for (const [index, { element, kind }] of elements.entries()) {
    if (places[index]) element.setAttribute(HIDDEN, kind);
    else veil(element, kind);
  }
}

/** Takes the marks away. */
export function unhide(element: Element): void {
  waiting?.unobserve(element);
  for (const name of [HIDDEN, VEILED]) element.removeAttribute(name);
}

/** No rule may hide the element from here on. */
export function keep(element: Element): void {
  unhide(element);
  element.setAttribute(KEEP, '');
}

function veil(element: Element, kind: CleaningKind): void {
  element.setAttribute(VEILED, kind);
  waiting ??= new IntersectionObserver(collapse, { rootMargin: '50px 0px' });
  waiting.observe(element);
}

/** Below the window nothing is seen to move; above it the browser's scroll anchoring holds what is being read. */
function collapse(changes: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of changes) {
    const kind = target.getAttribute(VEILED);
    if (isIntersecting || kind === null) continue;
    target.setAttribute(HIDDEN, kind);
    target.removeAttribute(VEILED);
    waiting?.unobserve(target);
  }
}

/**
 * Notes when the page's first frame is made. The browser's own entries of what was painted come later than the paint. Call it once, at the document's start, or
 * on a page that is there already.
 */
export function watchFirstFrame(): void {
  framed = document.readyState !== 'loading';
  requestAnimationFrame(() => {
    framed = true;
  });
}

function movesWhatIsSeen(element: Element): boolean {
  const { top, height } = element.getBoundingClientRect();
  if (height === 0 || top >= innerHeight) return false;
  return !isOutOfFlow(element);
}

function isOutOfFlow(element: Element): boolean {
  for (let up: Element | null = element; up && up !== document.body; up = up.parentElement) {
    if (/^(?:fixed|absolute)$/.test(getComputedStyle(up).position)) return true;
  }
  return false;
}
