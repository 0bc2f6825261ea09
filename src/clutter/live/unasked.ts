import { Findings } from '../findings.ts';
import { PROMOTION, SUBSCRIBE } from '../lexicon/asking.ts';
import { CONSENT } from '../lexicon/consent.ts';
import { UNASKED } from '../lexicon/overlays.ts';
import type { PageText } from '../page-text.ts';
import type { ClutterContext, Detector, Layout } from '../types.ts';

/** What lies over a page has no more words than this. */
const MAX_WORDS = 250;
/** How far above the words that ask for something what lies over the page may be, in levels. */
const MAX_LEVELS = 12;
const DIALOG = '[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog';
const SEEDS = 'form, h1, h2, h3, h4, h5, h6, p, a, button, strong, label, span, div';
const SEED_WORDS = 45;
const BACKDROP = /overlay|backdrop|scrim|mask|shade|veil/i;

/**
 * What lies over the page unasked: dialogs, slide-ins, bars at an edge. Two kinds of evidence: it is laid over the page (a dialog, or `position: fixed`), and
 * it asks for something. A dialog that asks for nothing is one that the reader may have opened: a picture, a menu, a search. Needs layout for what is
 * no dialog. Its backdrop goes with it.
 */
export const unasked: Detector = {
  name: 'unasked',
  find: (context) => {
    const { document, page } = context;
    const found = new Findings();
    const seen = new Set<Element>();
    for (const seed of document.body.querySelectorAll(SEEDS)) {
      const words = page.words(seed);
      if (words === 0 || words > SEED_WORDS || seen.has(seed.parentElement as Element)) continue;
      if (!asks(page.text(seed))) continue;
      seen.add(seed);
      const layer = layerAround(seed, context);
      if (!layer || found.holds(layer) || CONSENT.test(page.text(layer))) continue;
      found.add({
        element: layer,
        kind: 'overlay',
        reason: 'lies over the page and asks for something',
        confidence: 0.85,
        companions: context.layout ? backdropsOf(layer, page, context.layout) : [],
      });
    }
    return found.list;
  },
};

function asks(text: string): boolean {
  return SUBSCRIBE.test(text) || PROMOTION.test(text) || UNASKED.test(text);
}

/** The outermost element around a seed that lies over the page, and holds neither the article nor the page's navigation. */
function layerAround(seed: Element, { page, layout }: ClutterContext): Element | null {
  let layer: Element | null = null;
  let level = 0;
  for (let up: Element | null = seed; up && up.localName !== 'body' && level < MAX_LEVELS; up = up.parentElement) {
    if (page.words(up) > MAX_WORDS || page.holdsArticle(up) || up.querySelector('h1 ~ p, nav, main, article')) break;
    if (up.matches('nav, header, main, article')) break;
    if (up.matches(DIALOG) || layout?.position(up) === 'fixed') layer = up;
    level++;
  }
  return layer;
}

/** What has no text and darkens the page behind a layer: beside it, fixed, and over most of the window. */
function backdropsOf(layer: Element, page: PageText, layout: Layout): Element[] {
  const beside = [...(layer.parentElement?.children ?? []), ...layer.ownerDocument.body.children];
  return [...new Set(beside)].filter((element) => {
    if (element === layer || element.contains(layer) || page.words(element) > 0) return false;
    if (!/^(?:div|span|section)$/.test(element.localName) || element.querySelector('img, video, iframe, form'))
      return false;
    const isNamed = BACKDROP.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
    return layout.position(element) === 'fixed' && (isNamed || layout.coverage(element) > 0.5);
  });
}
