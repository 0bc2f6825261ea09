import { fold } from '../shared/text.ts';

/** The text of an element without scripts and styles, with a space between elements: labels and links often stand side by side without one. */
export function spacedText(element: Element): string {
  const parts: string[] = [];
  collect(element, parts);
  return fold(parts.join(''));
}

function collect(parent: Element, parts: string[]): void {
  for (const child of parent.childNodes) {
    if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
    else if (
      child.nodeType === 1 &&
      !/^(?:script|style|noscript|template|svg|option)$/.test((child as Element).localName)
    ) {
      parts.push(' ');
      collect(child as Element, parts);
      parts.push(' ');
    }
  }
}
