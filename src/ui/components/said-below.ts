import { fingerprint } from '../../shared/text.ts';

/** Whether the caption says what the description of a picture does: once is enough where there is no picture between them. */
export function isSaidBelow(image: HTMLImageElement): boolean {
  const caption = image.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  return fingerprint(caption).includes(fingerprint(image.alt));
}
