import type { Metadata } from '../shared/article.ts';
import { fingerprint, textOf } from '../shared/text.ts';
import { linkedLength } from './link-share.ts';

/** How many blocks at the head of an article may repeat what stands above it. */
const HEAD = 6;

/**
 * Takes away what stands in the body though it belongs to the frame around it: the headline once more, the byline, the date line, and headings
 * that have nothing below them. Changes the tree.
 */
export function trim(root: Element, metadata: Metadata): void {
  const title = metadata.title ? fingerprint(metadata.title) : null;
  const authors = metadata.byline.map(fingerprint);
  // behind the first full paragraph a word in capitals is the article's own
  let inStory = false;
  for (const block of [...root.children].slice(0, HEAD)) {
    const text = textOf(block);
    if (block.localName === 'figure') continue;
    if (text.length > 200) {
      inStory = true;
      continue;
    }
    const print = fingerprint(text);
    const isLine = block.localName === 'p' && (isDateLine(text) || (!inStory && isSectionLabel(block, text)));
    if ((title && print === title) || isByline(text, print, authors) || isLine) block.remove();
  }
  while (root.lastElementChild && /^(?:h[2-6]|hr)$/.test(root.lastElementChild.localName))
    root.lastElementChild.remove();
  while (root.firstElementChild?.localName === 'hr') root.firstElementChild.remove();
}

/** A word or two that are a link, or in capitals: the name of the section that the article stands in. */
function isSectionLabel(block: Element, text: string): boolean {
  if (text.split(' ').length > 3 || /[.!?:…]$/.test(text)) return false;
  return (
    linkedLength(block) >= text.length - 1 ||
    (text.length > 2 && /\p{Lu}/u.test(text) && text === text.toUpperCase() && /^\P{N}+$/u.test(text))
  );
}

/** A short line of nothing but "By", the authors' names, and what is left of a date or a role beside them. */
function isByline(text: string, print: string, authors: readonly string[]): boolean {
  if (text.length > 120 || /[.!?]["”’»]?$/.test(text)) return false;
  if (
    /^(?:by|von|par|por|di|door)\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:and\s+|&\s+|und\s+|et\s+|y\s+)?\p{Lu}[\p{L}.'’-]+){1,8}(?:\s*[,|–—-].*)?$/u.test(
      text
        .replace(/^By\b|^BY\b/, 'by')
        .replace(/^Von\b/, 'von')
        .replace(/^Par\b/, 'par')
        .replace(/^Por\b/, 'por'),
    )
  )
    return true;
  return authors.some((author) => print.startsWith(author) || print === `by ${author}` || print === `von ${author}`);
}

/** A line that is only a date and time, with or without "Published" before it. */
function isDateLine(text: string): boolean {
  if (text.length > 90 || !/\d/.test(text)) return false;
  const rest = text
    .replace(
      /\b(?:published|updated|posted|last|modified|first|on|at|veröffentlicht|aktualisiert|stand|uhr|publié|le|mis à jour)\b:?/giu,
      '',
    )
    .replace(
      /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?/giu,
      '',
    )
    .replace(
      /\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b\.?|\b(?:a\.?m\.?|p\.?m\.?|gmt|utc|e[sd]?t|p[sd]t|bst|cet|cest)\b/giu,
      '',
    )
    .replace(/[\d\s:.,/|()–—+-]+|\d(?:st|nd|rd|th)\b/g, '');
  return rest.length <= 2;
}
