import { textOf } from '../shared/text.ts';

/** How many characters of an element's text stand in links. */
export function linkedLength(element: Element): number {
  if (element.firstElementChild === null) return 0;
  return [...element.querySelectorAll('a')].reduce((sum, link) => sum + textOf(link).length, 0);
}

/** The share of an element's text that stands in links, 0 to 1; 0 where it has no text. */
export function linkShare(element: Element): number {
  return linkedLength(element) / Math.max(1, textOf(element).length);
}
