import { KEEP, LISTED } from '../../shared/cleaning-marks.ts';
import { CLEANING_KINDS, type CleaningKind } from '../../shared/settings.ts';

const UNSEEN = new Set(['script', 'style', 'link', 'meta', 'template', 'noscript']);

/** The elements that rules of the lists hide, outermost only, with the kind that the rule says. Looks at what is not rendered, and no deeper. */
export function findListed(root: Element): { element: Element; kind: CleaningKind }[] {
  const found: { element: Element; kind: CleaningKind }[] = [];
  const stack = [...root.children].reverse();
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (UNSEEN.has(element.localName)) continue;
    if (element.checkVisibility()) {
      for (let child = element.lastElementChild; child; child = child.previousElementSibling) stack.push(child);
      continue;
    }
    const style = getComputedStyle(element);
    const kind = style.display === 'none' ? style.getPropertyValue(LISTED).trim() : '';
    if (isKind(kind) && !element.hasAttribute(KEEP)) found.push({ element, kind });
  }
  return found;
}

function isKind(kind: string): kind is CleaningKind {
  return (CLEANING_KINDS as readonly string[]).includes(kind);
}
