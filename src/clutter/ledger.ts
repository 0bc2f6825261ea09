import type { Removed } from '../shared/article.ts';
import { fold } from '../shared/text.ts';
import type { Finding } from './types.ts';

/** First words of an entry, in characters. */
const FIRST_WORDS = 140;

/** What was found, as plain data: kind, reason, and the first words of each. */
export function ledgerOf(findings: readonly Finding[]): Removed[] {
  return findings.map(({ element, kind, reason }) => ({ kind, reason, text: firstWords(visibleText(element)) }));
}

/** Text without scripts and styles, a space between blocks. */
function visibleText(element: Element): string {
  const parts: string[] = [];
  const collect = (parent: Element) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) parts.push(child.nodeValue ?? '');
      else if (
        child.nodeType === 1 &&
        !/^(?:script|style|noscript|template|svg|option)$/.test((child as Element).localName)
      ) {
        parts.push(' ');
        collect(child as Element);
        parts.push(' ');
      }
    }
  };
  collect(element);
  // a dialog's text mostly begins with the sign on its closing button
  return fold(parts.join(''))
    .replace(/^[×✕✖xX]\s+/, '')
    .replace(/ ([,.;:!?])/g, '$1');
}

function firstWords(text: string): string {
  if (text.length <= FIRST_WORDS) return text;
  const cut = text.slice(0, FIRST_WORDS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), FIRST_WORDS / 2))}…`;
}
