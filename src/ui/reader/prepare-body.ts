import { t } from '../../platform/i18n.ts';
import { isSaidBelow } from '../components/said-below.ts';
import type { ShownPicture } from './picture.tsx';

/** A picture narrower than this is not worth enlarging, in pixels. */
const SMALL = 200;

/**
 * Prepares the article's elements for the reader: pictures that load when they come near and can be enlarged, tables and code that scroll by keyboard. Elements are
 * replaced one for one, so that the blocks' paths stay true.
 */
export function prepareBody(body: DocumentFragment, images: boolean, enlarge: (picture: ShownPicture) => void): void {
  for (const image of body.querySelectorAll('img')) {
    if (!images) image.replaceWith(described(image));
    else preparePicture(image, enlarge);
  }
  if (!images) for (const figure of body.querySelectorAll('figure')) figure.hidden = !figure.textContent?.trim();
  for (const box of body.querySelectorAll<HTMLElement>('table, pre')) {
    box.tabIndex = 0;
    if (box.localName === 'table') continue;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', t('code'));
  }
}

function preparePicture(image: HTMLImageElement, enlarge: (picture: ShownPicture) => void): void {
  image.loading = 'lazy';
  image.decoding = 'async';
  const isSmall = image.hasAttribute('width') && image.width < SMALL;
  const button = document.createElement('button');
  // the page's own rules may keep a picture away: then there are its words, and the way to it
  const gone = () => (button.isConnected ? button : image).replaceWith(described(image));
  image.addEventListener('error', gone, { once: true });
  if (isSmall || image.closest('a')) return;
  button.type = 'button';
  button.className = 'enlarge';
  button.setAttribute('aria-label', image.alt ? t('enlargePictureOf', image.alt) : t('enlargePicture'));
  button.addEventListener('click', () => enlarge({ src: image.currentSrc || image.src, alt: image.alt }));
  image.replaceWith(button);
  button.append(image);
}

/** What a picture shows, as words, with a link to it. */
function described(image: HTMLImageElement): HTMLElement {
  const words = image.alt && !isSaidBelow(image) ? image.alt : t('picture');
  if (image.closest('a')) {
    const note = document.createElement('span');
    note.className = 'picture';
    note.textContent = words;
    return note;
  }
  const link = document.createElement('a');
  link.className = 'picture';
  link.href = image.src;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.textContent = words;
  return link;
}
