import { fold } from '../shared/text.ts';

const SILENT = /^(?:script|style|noscript|template|svg|option)$/;

/**
 * The text of an element without scripts and styles, with a space between elements: labels and links often stand side by side without one.
 * @param most when there is as much of it, in characters, the rest is left out
 */
export function spacedText(element: Element, most = Number.POSITIVE_INFINITY): string {
  const parts: string[] = [];
  let length = 0;
  const collect = (parent: Element) => {
    for (let child = parent.firstChild; child && length < most; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = child.nodeValue ?? '';
        parts.push(text);
        length += text.trim().length;
      } else if (child.nodeType === 1 && !SILENT.test((child as Element).localName)) {
        parts.push(' ');
        collect(child as Element);
        parts.push(' ');
      }
    }
  };
  collect(element);
  return fold(parts.join(''));
}
