import { textOf } from '../shared/text.ts';
import { linkShare } from './link-share.ts';

/** Text behind a button is at least a sentence. */
const MIN_LENGTH = 80;
const AROUND = 'nav, header, footer, form, dialog, aside, [role="dialog"], [role="navigation"], [role="tablist"]';
const LOCKED = '[class*="paywall" i], [class*="subscriber" i], [class*="premium" i], [data-paywall]';

/**
 * Shows text that stands hidden in the page behind a button of its own ("read more", the answer to a question), named by its `aria-controls`: prose, in the
 * same part of the page as the button, and not where the page says that it is not free, since what a page keeps for its subscribers is not shown. Changes the tree.
 */
export function unfoldDisclosures(copy: Document, original: Document): void {
  const buttons = copy.querySelectorAll('[aria-controls][aria-expanded="false"]');
  if (buttons.length === 0 || isLocked(original)) return;
  const hidden = new Map<string, Element>();
  for (const element of copy.querySelectorAll('[id]')) {
    const id = element.getAttribute('id');
    if (id && isHidden(element) && !hidden.has(id)) hidden.set(id, element);
  }
  for (const button of buttons) {
    const element = hidden.get(button.getAttribute('aria-controls') ?? '');
    if (element && standsBy(button, element) && isProse(element)) show(element);
  }
}

function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none/i.test(element.getAttribute('style') ?? '')
  );
}

function show(element: Element): void {
  element.removeAttribute('hidden');
  element.removeAttribute('aria-hidden');
  const style = element.getAttribute('style');
  if (style) element.setAttribute('style', style.replace(/display\s*:\s*none\s*(?:!important)?;?/gi, ''));
}

/** The button is the text's neighbour, or in the box before it. */
function standsBy(button: Element, element: Element): boolean {
  if (button.closest(AROUND) || element.closest(AROUND)) return false;
  for (let up: Element | null = button, level = 0; up && level < 4; up = up.parentElement, level++)
    if (up.parentElement === element.parentElement) return up !== element;
  return false;
}

function isProse(element: Element): boolean {
  return (
    element.closest(LOCKED) === null &&
    element.querySelector(`p, li, br`) !== null &&
    textOf(element).length >= MIN_LENGTH &&
    linkShare(element) < 0.3 &&
    element.querySelector('form, input') === null
  );
}

/** Whether the page says of its text that it is not free for all. */
function isLocked(document: Document): boolean {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return scripts.some((script) => /"isAccessibleForFree"\s*:\s*"?(?:false|no)\b/i.test(script.textContent ?? ''));
}
