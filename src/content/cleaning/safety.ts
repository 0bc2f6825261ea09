import { PAYWALL } from '../../clutter/lexicon/paywall.ts';
import type { PageText } from '../../clutter/page-text.ts';
import type { KeptBecause } from '../../shared/cleaning-report.ts';
import { countWords } from '../../shared/count-words.ts';
import { textOf } from '../../shared/text.ts';

/** A quotation has at least so many words; a shorter one may be a slogan. */
const QUOTE_WORDS = 8;
/** Longer texts are no explanation of a paywall, in words. */
const NOTE_WORDS = 250;
/** Forms that the reader has touched; they are told by the events alone, and their contents are never read. */
const touched = new WeakSet<Element>();

/** Remembers which forms the reader touches; a field that has the focus by now may have been typed into. Call it once. */
export function watchForms(document: Document): void {
  const note = (event: Event) => {
    const field = event.composedPath()[0] as Element | undefined;
    if (event.isTrusted && field?.nodeType === 1) touched.add(field.closest('form') ?? field);
  };
  const active = document.activeElement;
  if (active?.matches('input, textarea, select, [contenteditable]')) touched.add(active.closest('form') ?? active);
  document.addEventListener('input', note, { capture: true, passive: true });
  document.addEventListener('change', note, { capture: true, passive: true });
}

/**
 * Why an element may not be hidden: it is or stands around the article, holds a quotation, a form that the reader has touched, or explains a paywall.
 * @returns null when it may
 */
export function reasonToKeep(element: Element, page: PageText): KeptBecause | null {
  if (element.matches('html, body, main, article') && !isTeaser(element, page)) return 'article';
  if (page.holdsArticle(element) || element.contains(element.ownerDocument.querySelector('h1'))) return 'article';
  if (holdsQuotation(element)) return 'quotation';
  if (holdsTouchedForm(element)) return 'form';
  const text = textOf(element);
  return countWords(text) <= NOTE_WORDS && PAYWALL.test(text) ? 'paywall' : null;
}

/** Teasers are `<article>` elements on many pages. */
function isTeaser(element: Element, page: PageText): boolean {
  return element.localName === 'article' && page.linkDensity(element) > 0.3 && page.words(element) <= 90;
}

function holdsQuotation(element: Element): boolean {
  const quotes = element.matches('blockquote, q') ? [element] : element.querySelectorAll('blockquote, q');
  return [...quotes].some((quote) => countWords(textOf(quote)) >= QUOTE_WORDS);
}

function holdsTouchedForm(element: Element): boolean {
  const active = element.ownerDocument.activeElement;
  if (
    active?.matches('input, textarea, select, [contenteditable]') &&
    element.contains(active) &&
    touched.has(active.closest('form') ?? active)
  )
    return true;
  if (touched.has(element)) return true;
  return [...element.querySelectorAll('form, input, textarea, select')].some((part) => touched.has(part));
}
