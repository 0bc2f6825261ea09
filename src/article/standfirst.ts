import { fingerprint, fold, textOf } from '../shared/text.ts';
import { linkShare } from './link-share.ts';

/** A standfirst is a sentence or two. */
const MIN_WORDS = 8;
const MAX_WORDS = 70;
/** Lines under a headline that are named for what they are. */
const NOT_STANDFIRST = /(?:^|[-_\s])(?:authors?|byline|contributors?|dateline|credits?|captions?|meta)(?:$|[-_\s])/i;
/** How many elements behind the headline are looked at. */
const REACH = 6;

/**
 * The standfirst that stands under the headline, outside the article's body: the first element behind the `<h1>` that holds a sentence or two of
 * prose. Null when there is none, or when the body says the same.
 * @param document the page; it is not changed
 * @param body the text of the article's body
 * @param cut elements that do not belong to the article
 */
export function findStandfirst(document: Document, body: string, cut: ReadonlySet<Element>): Element | null {
  const [headline, ...others] = document.querySelectorAll('h1');
  if (!headline || others.length > 0) return null;
  for (const element of elementsBehind(headline)) {
    if (cut.has(element) || NOT_STANDFIRST.test(element.getAttribute('class') ?? '')) continue;
    if (/^(?:figure|nav|ul|ol|form|aside|time|img|picture|video|article|section)$/.test(element.localName)) continue;
    const text = textOf(element);
    const words = text.split(' ').length;
    if (words > MAX_WORDS || element.querySelector('h2, h3, ul, ol, figure, form, time')) return null;
    if (linesIn(element) > 1) continue;
    if (words < MIN_WORDS || linkShare(element) > 0.3 || !/[.!?…。؟]["”’»)]?$/.test(text)) continue;
    return isRepeated(text, body) || isRepeated(text, textOf(headline)) ? null : element;
  }
  return null;
}

/** The elements that follow another, at its own level and then at those above it, nearest first. */
function elementsBehind(element: Element): Element[] {
  const behind: Element[] = [];
  for (
    let up: Element | null = element;
    up && behind.length < REACH && !/^(?:article|main|body)$/.test(up.localName);
    up = up.parentElement
  ) {
    for (let next = up.nextElementSibling; next && behind.length < REACH; next = next.nextElementSibling)
      behind.push(next);
  }
  return behind;
}

/** How many blocks in an element hold text of their own: a byline and a date beside each other are no standfirst. */
function linesIn(element: Element): number {
  const blocks = [element, ...element.querySelectorAll('p, div, section, header, li')];
  return blocks.filter((block) => [...block.childNodes].some((node) => isInlineText(node))).length;
}

function isInlineText(node: Node): boolean {
  const isInline =
    node.nodeType === 3 || (node.nodeType === 1 && !/^(?:p|div|section|header|li)$/.test((node as Element).localName));
  return isInline && (node.nodeType !== 1 || (node as Element).querySelector('p, div') === null) && textOf(node) !== '';
}

function isRepeated(text: string, body: string): boolean {
  return fingerprint(fold(body)).includes(fingerprint(text).slice(0, 80));
}
