import { fold, textOf } from '../shared/text.ts';
import { appendInline, tidyInline } from './inline.ts';
import type { PageLinks } from './page-links.ts';
import { pictureAddress } from './picture-address.ts';

/** Pictures this small, in pixels, are there to count readers or to hold a place. */
const INVISIBLE = 2;
/** Some systems put the caption with its markup into the description. */
const MARKUP = /<\/?(?:p|br|b|i|em|strong|a|span|div|figcaption|h[1-6])(?:\s[^<>]*)?\/?>/gi;

/**
 * A figure of pictures with their caption, which stays where the pictures have no address; null when nothing is left of it.
 */
export function figureFor(pictures: readonly Element[], caption: Element | null, links: PageLinks): Element | null {
  const document = (pictures[0] ?? caption)?.ownerDocument;
  if (!document) return null;
  const figure = document.createElement('figure');
  const seen = new Set<string | null>();
  for (const element of pictures) {
    const image = picture(element, links.base);
    if (!image || seen.has(image.getAttribute('src'))) continue;
    seen.add(image.getAttribute('src'));
    figure.append(image);
  }
  const text = caption && captionFor(caption, 'figcaption', links);
  if (text) figure.append(text);
  return figure.firstChild ? figure : null;
}

/** A clean copy of a caption under another name; null when it is empty. */
export function captionFor(caption: Element, name: 'figcaption' | 'caption' | 'p', links: PageLinks): Element | null {
  const copy = caption.ownerDocument.createElement(name);
  for (const child of caption.childNodes) {
    appendInline([child], copy, links);
    // lines of a caption are blocks in the page
    if (child.nodeType === 1) copy.append(' ');
  }
  tidyInline(copy);
  return textOf(copy) ? copy : null;
}

function picture(image: Element, base: string): Element | null {
  const [width, height] = [sizeOf(image, 'width'), sizeOf(image, 'height')];
  if (width <= INVISIBLE || height <= INVISIBLE) return null;
  const src = pictureAddress(image, base);
  if (!src) return null;
  const copy = image.ownerDocument.createElement('img');
  copy.setAttribute('src', src);
  copy.setAttribute('alt', fold((image.getAttribute('alt') ?? '').replace(MARKUP, ' ')));
  if (width > 0 && height > 0) {
    copy.setAttribute('width', String(Math.round(width)));
    copy.setAttribute('height', String(Math.round(height)));
  }
  return copy;
}

/** In pixels; not a number where it is not said. */
function sizeOf(image: Element, name: 'width' | 'height'): number {
  const attribute = image.getAttribute(name);
  const style = new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(\\d+)px`, 'i').exec(image.getAttribute('style') ?? '')?.[1];
  return Number(attribute || style || Number.NaN);
}
