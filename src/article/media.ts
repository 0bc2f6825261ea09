import { textOf } from '../shared/text.ts';
import { appendInline, tidyInline } from './inline.ts';
import { safeImageUrl, safeUrl } from './safe-url.ts';

/** Attributes in which lazy loaders keep the address of the real picture, best first. */
const LAZY_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-original-mos',
  'data-url',
  'data-hi-res-src',
  'src',
];

/**
 * A figure of pictures, players and frames with their caption, which stays where the picture has no address; null when nothing is left of it.
 * A player or frame is shown as a link to what it holds: nothing is loaded from it.
 */
export function figureFor(media: Element[], caption: Element | null, base: string): Element | null {
  const document = media[0]?.ownerDocument;
  if (!document) return null;
  const figure = document.createElement('figure');
  const seen = new Set<string>();
  for (const element of media) {
    const part = element.localName === 'img' ? picture(element, base) : embedCard(element, base);
    const key = part?.getAttribute('src') ?? part?.getAttribute('href') ?? '';
    if (!part || seen.has(key)) continue;
    seen.add(key);
    figure.append(part);
  }
  const text = caption ? captionFor(caption, base) : null;
  if (text) figure.append(text);
  return figure.firstChild ? figure : null;
}

function captionFor(caption: Element, base: string): Element | null {
  const copy = caption.ownerDocument.createElement('figcaption');
  appendInline(caption.childNodes, copy, base);
  tidyInline(copy);
  return textOf(copy) ? copy : null;
}

function picture(image: Element, base: string): Element | null {
  const width = Number(image.getAttribute('width') ?? Number.NaN);
  const height = Number(image.getAttribute('height') ?? Number.NaN);
  if (width <= 2 || height <= 2) return null;
  const src = pictureAddress(image, base);
  if (!src) return null;
  const copy = image.ownerDocument.createElement('img');
  copy.setAttribute('src', src);
  copy.setAttribute('alt', textOf({ textContent: image.getAttribute('alt') }));
  if (width > 0 && height > 0) {
    copy.setAttribute('width', String(Math.round(width)));
    copy.setAttribute('height', String(Math.round(height)));
  }
  return copy;
}

/** The address of the real picture behind a lazy one; null when only a placeholder is known. */
function pictureAddress(image: Element, base: string): string | null {
  for (const name of LAZY_SOURCES) {
    const src = safeImageUrl(image.getAttribute(name), base);
    if (src) return src;
  }
  const sets = [image.getAttribute('data-srcset'), image.getAttribute('srcset')];
  const parent = image.parentElement;
  if (parent?.localName === 'picture') {
    for (const source of parent.querySelectorAll('source'))
      sets.push(source.getAttribute('data-srcset'), source.getAttribute('srcset'));
  }
  for (const set of sets) {
    const src = safeImageUrl(widest(set), base);
    if (src) return src;
  }
  return null;
}

/** The candidate of a `srcset` with the largest width or density. */
function widest(set: string | null): string | null {
  let best: string | null = null;
  let most = -1;
  for (const candidate of (set ?? '').split(/,\s+/)) {
    const [address, descriptor = '1x'] = candidate.trim().split(/\s+/);
    const size = Number.parseFloat(descriptor);
    if (address && size > most) {
      best = address;
      most = size;
    }
  }
  return best;
}

function embedCard(element: Element, base: string): Element | null {
  const source = element.querySelector('source');
  const address =
    element.getAttribute('src') ??
    element.getAttribute('data-src') ??
    element.getAttribute('data') ??
    source?.getAttribute('src');
  const href = safeUrl(address, base);
  if (!href || !/^https?:/.test(href)) return null;
  const link = element.ownerDocument.createElement('a');
  link.setAttribute('href', href);
  link.append(
    element.ownerDocument.createTextNode(
      textOf({ textContent: element.getAttribute('title') }) || new URL(href).hostname,
    ),
  );
  return link;
}
