import { appendAll, replaceWithAll } from '../shared/move-nodes.ts';
import { textOf } from '../shared/text.ts';
import {
  CLUTTER_WORDS,
  EMPTY_TITLES,
  PLAYER_ELEMENTS,
  PLAYER_WORDS,
  POST_ADDRESSES,
  POST_CLASS,
  POST_FURNITURE,
} from './lexicon/embeds.ts';
import { EMBED_TAGS } from './tags.ts';
import { watchAddress } from './watch-address.ts';

/**
 * Marks a figure that stands for something embedded, and holds its address: the title of a player, or the words of a post and whose they are. Its link
 * is set later: a box that is mostly links is taken for clutter until then. Nothing is loaded from it.
 */
export const CARD = 'data-pullquote-card';

const PLAYER = /^(?:amp-)?(?:audio|video)$/;
/** What is not empty though it has no text. */
const SEEN = ['img', 'figure', ...EMBED_TAGS].join(', ');
/** What a card does not take the place of, though it holds nothing else. */
const FRAMEWORK = /^(?:article|aside|body|dd|figure|html|li|main|section|td|th)$/;

/** Replaces a player, a frame with content of its own, or the embed code of a post by a card. Anything else stays as it is. */
export function setCard(element: Element): void {
  const tag = element.localName;
  if (!element.parentNode) return;
  if (PLAYER.test(tag)) {
    const address = mediaAddress(element);
    if (address) replace(element, linkCard(element, address));
    else element.remove();
  } else if (EMBED_TAGS.has(tag) || tag === 'amp-iframe') {
    const address = frameAddress(element);
    if (address) replace(element, linkCard(element, address));
    else replaceWithAll(element, element.querySelectorAll('img, amp-img'));
  } else if (PLAYER_ELEMENTS.has(tag)) {
    const [attribute, pattern] = PLAYER_ELEMENTS.get(tag) ?? ['', ''];
    const id = element.getAttribute(attribute);
    if (id) replace(element, linkCard(element, pattern.replace('$1', id)));
  } else if ((tag === 'blockquote' || tag === 'div') && POST_CLASS.test(element.getAttribute('class') ?? '')) {
    const address = postAddress(element);
    if (address) replace(element, postCard(element, address));
  }
}

/** The address of what a frame shows, as a page of its own where one is known; null for a frame that is no part of an article. */
function frameAddress(frame: Element): string | null {
  const sources = ['src', 'data-src', 'data-lazy-src', 'data'].map((name) => absolute(frame.getAttribute(name)));
  const address = sources.find((source) => source !== null);
  if (!address || isHidden(frame)) return null;
  const { hostname, pathname } = new URL(address);
  const title = textOf({ textContent: frame.getAttribute('title') });
  if (CLUTTER_WORDS.test(pathname) || CLUTTER_WORDS.test(title)) return null;
  const isPlayer = PLAYER_WORDS.test(pathname) || (title !== '' && PLAYER_WORDS.test(hostname));
  return isPlayer || title.split(' ').length > 2 ? watchAddress(address) : null;
}

/** Frames of other sites have an absolute address; one without a scheme is taken for https. */
function absolute(address: string | null): string | null {
  const trimmed = address?.trim().replace(/^\/\//, 'https://') ?? '';
  return /^https?:\/\//i.test(trimmed) && URL.canParse(trimmed) ? trimmed : null;
}

function isHidden(frame: Element): boolean {
  const style = frame.getAttribute('style') ?? '';
  const [width, height] = ['width', 'height'].map((name) => Number(frame.getAttribute(name) ?? Number.NaN));
  if (Number(width) <= 2 || Number(height) <= 2 || frame.closest('noscript')) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden|(?<![\w-])(?:width|height)\s*:\s*[012](?:px)?\s*(?:;|,|$)/i.test(
    // a width of nothing that is to grow is a way to say 100 %
    /min-(?:width|height)/i.test(style) ? style.replace(/(?<![\w-])(?:width|height)\s*:\s*\d\w*/gi, '') : style,
  );
}

function mediaAddress(player: Element): string | null {
  const sources = [player, ...player.querySelectorAll('source')];
  const addresses = sources.flatMap((source) => [source.getAttribute('src'), source.getAttribute('data-src')]);
  return addresses.find((address) => address && !/^(?:blob|data|javascript):/i.test(address.trim())) ?? null;
}

/** The address of a post: named by an attribute, or the last link of its embed code, which is its date. */
function postAddress(post: Element): string | null {
  const named = POST_ADDRESSES.map((name) => absolute(post.getAttribute(name))).find((address) => address !== null);
  if (named) return named.replace(/\/embed$/, '');
  return post.localName === 'blockquote'
    ? absolute([...post.querySelectorAll('a')].at(-1)?.getAttribute('href') ?? null)
    : null;
}

function linkCard(element: Element, address: string): Element {
  const card = newCard(element, address);
  const title = textOf({
    textContent:
      element.getAttribute('title') || element.getAttribute('aria-label') || element.getAttribute('playlabel'),
  });
  const label = card.ownerDocument.createElement('span');
  label.append(title && !EMPTY_TITLES.has(title.toLowerCase()) ? title : nameOf(address));
  card.append(label);
  return card;
}

/** What an address without a title is called by: its host, or the name of its file. */
function nameOf(address: string): string {
  if (/^https?:/i.test(address)) return new URL(address).hostname.replace(/^www\./, '');
  return address.split(/[?#]/)[0]?.split('/').at(-1) || address;
}

/** The words of a post as a quotation; under it who wrote it and when, with the link. */
function postCard(post: Element, address: string): Element {
  const card = newCard(post, address);
  for (const line of post.querySelectorAll('p, a, div')) if (POST_FURNITURE.test(textOf(line))) line.remove();
  const paragraphs = [...post.querySelectorAll('p')].filter((paragraph) => textOf(paragraph));
  if (paragraphs.length > 0) {
    const words = post.ownerDocument.createElement('blockquote');
    appendAll(words, paragraphs);
    card.append(words);
  }
  const source = post.ownerDocument.createElement('figcaption');
  for (const element of post.querySelectorAll('div, section, blockquote')) element.append(' ');
  appendAll(source, post.childNodes);
  const place = address.replace(/[?#].*/s, '');
  const links = [...source.querySelectorAll('a')].filter((link) => textOf(link));
  if (!links.some((link) => link.getAttribute('href')?.startsWith(place))) {
    const link = post.ownerDocument.createElement('a');
    link.setAttribute('href', address);
    link.append(nameOf(address));
    source.append(' ', link);
  }
  card.append(source);
  return card;
}

function newCard(element: Element, address: string): Element {
  const card = element.ownerDocument.createElement('figure');
  card.setAttribute(CARD, address);
  return card;
}

/** Sets a card in the place of an element and of the wrappers that hold nothing else: Readability drops what looks empty or all link. */
function replace(element: Element, card: Element): void {
  let place = element;
  for (let up = place.parentElement; up && !FRAMEWORK.test(up.localName) && holdsOnly(up, place); up = up.parentElement)
    place = up;
  place.replaceWith(card);
}

function holdsOnly(parent: Element, child: Element): boolean {
  return [...parent.childNodes].every((node) => {
    if (node === child || node.nodeType === 8) return true;
    if (node.nodeType === 3) return !textOf(node);
    const tag = (node as Element).localName;
    if (tag === 'script' || tag === 'style' || tag === 'noscript') return true;
    return !textOf(node) && !(node as Element).matches(SEEN) && !(node as Element).querySelector(SEEN);
  });
}
