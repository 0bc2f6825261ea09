import { isSaidBelow } from '../components/said-below.ts';

/** Pictures are not loaded in the popup: each gives way to its description. Links open beside the page that is read. */
export function prepareBody(body: DocumentFragment): void {
  for (const image of body.querySelectorAll('img')) {
    const note = document.createElement('span');
    note.className = 'picture';
    note.textContent = image.alt;
    note.hidden = !image.alt || isSaidBelow(image);
    image.replaceWith(note);
  }
  for (const figure of body.querySelectorAll('figure')) figure.hidden = !figure.textContent?.trim();
  for (const link of body.querySelectorAll<HTMLAnchorElement>('a:not([href^="#"])')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
}
