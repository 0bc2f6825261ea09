import { dropAbsentPictures } from './absent-pictures.ts';
import { unfoldDisclosures } from './disclosures.ts';
import { setCard } from './embeds.ts';
import { FORMULA_SCRIPT, freeFormula, spellFormulaScript } from './formulae.ts';
import { resolveNoscript, toImage } from './lazy-pictures.ts';
import { keepPullQuote, keepSource } from './pull-quotes.ts';

/**
 * Writes the forms of a page's content that later steps would lose in the elements that they know: frames, players and posts become cards, pictures of
 * AMP and of `<noscript>` become `<img>`, a formula is left once, text behind a "read more" of the page is unfolded, and pull-quotes are told from asides;
 * captions of pictures that are not there go. Changes the copy. Linear in the number of elements.
 * @param original the page itself, for what it says of its text
 */
export function prepareCopy(copy: Document, original: Document): void {
  for (const element of [...copy.querySelectorAll('*')]) {
    const tag = element.localName;
    if (tag === 'amp-img' || tag === 'amp-anim') toImage(element);
    else if (tag === 'noscript') resolveNoscript(element);
    else if (tag === 'math') freeFormula(element);
    else if (tag === 'script') {
      if (FORMULA_SCRIPT.test(element.getAttribute('type') ?? '')) spellFormulaScript(element);
    } else if (tag === 'aside') keepPullQuote(element);
    else if (tag === 'footer') keepSource(element);
    else setCard(element);
  }
  dropAbsentPictures(copy);
  unfoldDisclosures(copy, original);
}
