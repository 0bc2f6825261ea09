import type { Metadata } from '../shared/article.ts';
import { countWords } from '../shared/count-words.ts';
import { fingerprint, textOf } from '../shared/text.ts';
import { isBylineOf, isDateLine } from './imprint.ts';
import { linkedLength } from './link-share.ts';

/** How many blocks at the head of an article may repeat what stands above it. */
const HEAD = 6;

/**
 * Takes away what stands in the body though it belongs to the frame around it: the headline once more, the byline and its portraits, the date line, and headings
 * that have nothing below them. Changes the tree.
 */
export function trim(root: Element, metadata: Metadata): void {
  const title = metadata.title ? fingerprint(metadata.title) : null;
  const authors = metadata.byline.map(fingerprint);
  // behind the first full paragraph a word in capitals is the article's own
  let inStory = false;
  for (const block of [...root.children].slice(0, HEAD)) {
    const text = textOf(block);
    if (block.localName === 'figure') {
      if (!text && isPortrait(block, authors)) block.remove();
      continue;
    }
    if (text.length > 200 || countWords(text) > 40) {
      inStory = true;
      continue;
    }
    const print = fingerprint(text);
    const isLine =
      (block.localName === 'p' && isDateLine(text, metadata.lang)) ||
      (/^(?:p|ul|ol)$/.test(block.localName) && !inStory && isSectionLabel(block, text));
    if ((title && print === title) || isByline(text, print, authors) || isLine) block.remove();
  }
  for (let last = root.lastElementChild; last; last = root.lastElementChild) {
    const isByline = last.localName === 'p' && isBylineOf(textOf(last), authors);
    if (!isByline && !/^(?:h[2-6]|hr)$/.test(last.localName)) break;
    last.remove();
  }
  while (root.firstElementChild?.localName === 'hr') root.firstElementChild.remove();
}

/** Pictures of nobody but those who wrote. */
function isPortrait(figure: Element, authors: readonly string[]): boolean {
  const pictures = [...figure.querySelectorAll('img')];
  const shows = (picture: Element) => authors.includes(fingerprint(picture.getAttribute('alt') ?? ''));
  return pictures.length > 0 && pictures.every(shows);
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
    /^(?:by|von|par|por|di|door)\s+\p{Lu}[\p{L}.'’-]{1,60}(?:\s+(?:and\s+|&\s+|und\s+|et\s+|y\s+)?\p{Lu}[\p{L}.'’-]{1,60}){1,8}(?:\s*[,|–—-].*)?$/u.test(
      text
        .replace(/^By\b|^BY\b/, 'by')
        .replace(/^Von\b/, 'von')
        .replace(/^Par\b/, 'par')
        .replace(/^Por\b/, 'por'),
    )
  )
    return true;
  return authors.some((author) => print.startsWith(author)) || isBylineOf(text, authors);
}
