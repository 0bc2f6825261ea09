import { UNLOCKED } from '../../shared/cleaning-marks.ts';

/** A page that is not this much longer than the window has nothing to scroll, in pixels. */
const SLACK = 50;
/** What pages take from their content while a dialog is open. */
const SHUT = ['inert', 'aria-hidden'];

/** What was taken off an element to open the page again. */
const opened = new Map<Element, [name: string, value: string][]>();

/**
 * Lets the page scroll again, gives the focus back, and opens content that was shut for a dialog that is hidden now. Where something else that is seen still lies over the
 * middle of the window, the lock is its own and stays.
 * @param article what the reader reads
 */
export function releasePage(article: Element, hidden: readonly Element[]): void {
  if (!isLocked() && !isShut(article)) return;
  if (isCovered()) return;
  const shift = fixedShift();
  document.documentElement.setAttribute(UNLOCKED, '');
  if (shift > 0) scrollTo({ top: shift, behavior: 'instant' });
  for (let up: Element | null = article; up; up = up.parentElement) openElement(up);
  const active = document.activeElement;
  if (active instanceof HTMLElement && hidden.some((element) => element.contains(active))) active.blur();
}

/** Puts the lock back as the page had set it. */
export function relockPage(): void {
  document.documentElement.removeAttribute(UNLOCKED);
  for (const [element, attributes] of opened) for (const [name, value] of attributes) element.setAttribute(name, value);
  opened.clear();
}

function isLocked(): boolean {
  const { documentElement: root, body } = document;
  const styles = [root, body].map((element) => getComputedStyle(element));
  if (styles.some(({ position }) => position === 'fixed')) return true;
  const isShort = Math.max(root.scrollHeight, body.scrollHeight) <= innerHeight + SLACK;
  return !isShort && styles.some(({ overflowY }) => overflowY === 'hidden' || overflowY === 'clip');
}

function isShut(article: Element): boolean {
  return article.closest(SHUT.map((name) => `[${name}]:not([${name}="false"])`).join(', ')) !== null;
}

/** How far a page that holds its body still had been scrolled, in pixels. */
function fixedShift(): number {
  const { position, top } = getComputedStyle(document.body);
  return position === 'fixed' ? Math.max(0, -Number.parseFloat(top) || 0) : 0;
}

/** Whether something fixed is seen over the middle of the window. */
function isCovered(): boolean {
  let over: Element | null = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  for (; over && over !== document.body; over = over.parentElement) {
    if (over.matches('dialog:modal') || getComputedStyle(over).position === 'fixed') return true;
  }
  return false;
}

function openElement(element: Element): void {
  const taken = SHUT.flatMap((name): [string, string][] => {
    const value = element.getAttribute(name);
    return value === null || value === 'false' ? [] : [[name, value]];
  });
  if (taken.length === 0) return;
  for (const [name] of taken) element.removeAttribute(name);
  opened.set(element, [...(opened.get(element) ?? []), ...taken]);
}
