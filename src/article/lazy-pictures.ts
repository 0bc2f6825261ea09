import { pictureAddress } from './picture-address.ts';

const PICTURE_ATTRIBUTES = ['src', 'srcset', 'data-src', 'data-srcset', 'alt', 'width', 'height', 'style'];

/** Replaces a custom element that stands for a picture by an `<img>`. */
export function toImage(element: Element): void {
  const image = element.ownerDocument.createElement('img');
  for (const name of PICTURE_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) image.setAttribute(name, value);
  }
  // what it shows until it is there, or without scripts, is the same picture
  element.replaceWith(image);
}

/**
 * Puts the picture of a `<noscript>` where a lazy one stands beside it, or in its own place. A browser that runs scripts has its content as text, so
 * that it is read by its attributes and not parsed.
 */
export function resolveNoscript(element: Element): void {
  const html = element.firstElementChild ? element.innerHTML : (element.textContent ?? '');
  const [tag, another] = html.match(/<img\b[^<>]*>/gi) ?? [];
  if (!tag || another || html.replace(/<[^<>]*>/g, '').trim()) return;
  const image = element.ownerDocument.createElement('img');
  for (const [, name = '', quoted, apostrophed, bare] of tag.matchAll(
    /\s([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g,
  )) {
    if (PICTURE_ATTRIBUTES.includes(name.toLowerCase()))
      image.setAttribute(name.toLowerCase(), decode(quoted ?? apostrophed ?? bare ?? ''));
  }
  const lazy = element.parentElement?.querySelector(':scope > img, :scope > picture > img') ?? null;
  if (lazy && pictureAddress(lazy, element.ownerDocument.URL || 'https://page.invalid/')) return;
  if (!lazy) {
    element.replaceWith(image);
    return;
  }
  if (!image.getAttribute('alt') && lazy.getAttribute('alt')) image.setAttribute('alt', lazy.getAttribute('alt') ?? '');
  (lazy.parentElement?.localName === 'picture' ? lazy.parentElement : lazy).replaceWith(image);
  element.remove();
}

function decode(value: string): string {
  return value
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;|&#38;/g, '&');
}
