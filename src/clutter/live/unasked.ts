import { Findings } from '../findings.ts';
import { PROMOTION, SUBSCRIBE } from '../lexicon/asking.ts';
import { CONSENT } from '../lexicon/consent.ts';
import { UNASKED } from '../lexicon/overlays.ts';
import type { PageText } from '../page-text.ts';
import { spacedText } from '../spaced-text.ts';
import type { ClutterContext, Detector, Layout } from '../types.ts';

/** What lies over a page has no more words than this. */
const MAX_WORDS = 250;
const DIALOG = '[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog';
/** How pages name what they lay over themselves, before it is seen there. */
const NAMED = /modal|pop-?up|lightbox|interstitial|notification|slide-?in|toast|ad-?block/i;
const BACKDROP = /overlay|backdrop|scrim|mask|shade|veil/i;

/**
 * What lies over the page unasked: dialogs, slide-ins, bars at an edge. Two kinds of evidence: it is laid over the page (a dialog, or fixed in the window), and
 * it asks for something. A dialog that asks for nothing is one that the reader may have opened: a picture, a menu, a search. Without layout only dialogs
 * are known. Its backdrop goes with it.
 */
export const unasked: Detector = {
  name: 'unasked',
  find: (context) => {
    const { page, layout } = context;
    const found = new Findings();
    for (const layer of layersOf(context)) {
      if (found.holds(layer)) continue;
      const text = spacedText(layer);
      if (!asks(text) || CONSENT.test(text)) continue;
      found.add({
        element: layer,
        kind: 'overlay',
        reason: 'lies over the page and asks for something',
        confidence: 0.85,
        companions: layout ? backdropsOf(layer, page, layout) : [],
      });
    }
    return found.list;
  },
};

/** Elements that lie over the page, and hold neither the article nor the page's navigation; the outer ones first. */
function layersOf({ document, page, layout }: ClutterContext): Element[] {
  const named = topElements(document.body).filter((element) =>
    NAMED.test(`${element.id} ${element.getAttribute('class') ?? ''}`),
  );
  const layers = new Set([...(layout?.layers() ?? []), ...document.body.querySelectorAll(DIALOG), ...named]);
  return [...layers].filter(
    (layer) =>
      page.words(layer) > 0 &&
      page.words(layer) <= MAX_WORDS &&
      !page.holdsArticle(layer) &&
      !layer.matches('nav, header, main, article') &&
      layer.querySelector('nav, main, article, h1 ~ p') === null,
  );
}

/** What stands right in the body, or one or two boxes deeper: layers hardly ever stand in the page's own blocks. */
function topElements(body: Element): Element[] {
  const first = [...body.children];
  const second = first.flatMap(boxesIn);
  return [...first, ...second, ...second.flatMap(boxesIn)].filter(isBox);
}

const isBox = ({ localName }: Element) => /^(?:div|section|aside)$/.test(localName);
/** Lists and tables can be long, and hold no layers. */
const boxesIn = ({ localName, children }: Element) => (/^(?:[uo]l|tbody)$/.test(localName) ? [] : [...children]);

function asks(text: string): boolean {
  return SUBSCRIBE.test(text) || PROMOTION.test(text) || UNASKED.test(text);
}

/** What has no text and darkens the page behind a layer: beside it, fixed, and over most of the window. */
export function backdropsOf(layer: Element, page: PageText, layout: Layout): Element[] {
  const beside = [...(layer.parentElement?.children ?? []), ...layer.ownerDocument.body.children];
  return [...new Set(beside)].filter((element) => {
    if (element === layer || element.contains(layer) || page.words(element) > 0) return false;
    if (!/^(?:div|span|section)$/.test(element.localName) || element.querySelector('img, video, iframe, form'))
      return false;
    const isNamed = BACKDROP.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
    return layout.position(element) === 'fixed' && (isNamed || layout.coverage(element) > 0.5);
  });
}
