import { fingerprint, fold, textOf } from '../shared/text.ts';
import { authorDescriptions } from './metadata/byline.ts';
import type { JsonLdNode } from './metadata/json-ld.ts';

/** A line of a biography that tells something has at least so many words; shorter ones are names, roles, and links. */
const MIN_WORDS = 6;
/** A line of so many words need not end as a sentence does. */
const MANY_WORDS = 12;
const BLOCKS =
  /^(?:p|div|section|article|aside|li|ul|ol|h[1-6]|header|footer|blockquote|figure|dd|dt|dl|table|tr|td|br)$/;
const SKIPPED = /^(?:script|style|noscript|template|svg|button|form|figcaption|nav)$/;

/**
 * What the page tells about who wrote the article, kept apart from its text: the prose of the boxes that were found; failing that, the author's
 * description in the page's data, if the page shows it. Several are joined by blank lines. Null where there is none.
 * @param boxes the elements that tell about authors
 */
export function readBiography(
  document: Document,
  boxes: readonly Element[],
  article: JsonLdNode | null,
): string | null {
  const seen = boxes.flatMap(linesOf).filter(isProse);
  if (seen.length) return joined(seen);
  const described = authorDescriptions(article).map(fold).filter(isProse);
  if (!described.length) return null;
  const page = fingerprint(textOf(document.body));
  return joined(described.filter((text) => page.includes(fingerprint(text))));
}

function joined(lines: readonly string[]): string | null {
  return [...new Set(lines)].join('\n\n') || null;
}

/** Whether a line tells something: a label ("Tags: reeds, tides"), a link to other stories and a question to the reader do not. */
function isProse(line: string): boolean {
  const words = line.split(' ').length;
  if (/[?？؟]$/.test(line)) return false;
  return isUnspaced(line) || words >= MANY_WORDS || (words >= MIN_WORDS && /[.!…。！][)"”’»」]?$/u.test(line));
}

function isUnspaced(line: string): boolean {
  return !line.includes(' ') && line.length >= 20;
}

/** An element's text, one line for each of its blocks. */
function linesOf(element: Element): string[] {
  const lines = [''];
  const collect = (parent: Element) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) lines.push(`${lines.pop()}${child.nodeValue ?? ''}`);
      else if (child.nodeType === 1 && !SKIPPED.test((child as Element).localName)) {
        const isBlock = BLOCKS.test((child as Element).localName);
        if (isBlock) lines.push('');
        collect(child as Element);
        if (isBlock) lines.push('');
      }
    }
  };
  collect(element);
  return lines.map(fold).filter(Boolean);
}
