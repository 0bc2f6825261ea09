import { Findings } from '../findings.ts';
import type { ClutterContext, Detector } from '../types.ts';

const MAX_WORDS = 250;
const BACKDROP = /overlay|backdrop|scrim|mask|shade|veil/i;

/**
 * Dialogs laid over the page. Built as one (`role=dialog`, `aria-modal`, an open `<dialog>`, or fixed and large where the layout is known), and
 * outside the article, or with something in it that closes or asks. Its backdrop goes with it.
 */
export const overlay: Detector = {
  name: 'overlay',
  find: (context) => {
    const { document, page } = context;
    const found = new Findings();
    for (const element of candidates(context)) {
      const isHidden =
        element.hasAttribute('hidden') ||
        element.getAttribute('aria-hidden') === 'true' ||
        /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');
      if (isHidden || page.words(element) > MAX_WORDS || element.contains(page.region) || page.isFurniture(element))
        continue;
      if (found.holds(element) || !asksOrCloses(element)) continue;
      found.add({
        element,
        kind: 'overlay',
        reason: 'lies over the page',
        confidence: 0.8,
        companions: backdrops(document, element, context),
      });
    }
    return found.list;
  },
};

function candidates({ document, layout }: ClutterContext): Element[] {
  const built = [
    ...document.body.querySelectorAll('[role="dialog"], [role="alertdialog"], [aria-modal="true"], dialog[open]'),
  ];
  if (!layout) return built;
  const fixed = [...document.body.querySelectorAll('body > div, body > section, body > aside, body > * > div')].filter(
    (element) => layout.position(element) === 'fixed' && layout.coverage(element) > 0.08,
  );
  return [...built, ...fixed];
}

function asksOrCloses(element: Element): boolean {
  return (
    element.querySelector('form, input, button, a[href], [role="button"]') !== null &&
    (element.textContent ?? '').trim() !== ''
  );
}

/** Elements without text beside a dialog that darken the page: named so, or fixed and covering it. */
function backdrops(document: Document, dialog: Element, { layout, page }: ClutterContext): Element[] {
  const around = [...(dialog.parentElement?.children ?? []), ...document.body.children];
  return [...new Set(around)].filter((element) => {
    if (
      element === dialog ||
      page.words(element) > 0 ||
      element.contains(dialog) ||
      element.querySelector('img, video, iframe, form')
    )
      return false;
    if (!/^(?:div|span|section)$/.test(element.localName)) return false;
    if (layout && layout.position(element) === 'fixed' && layout.coverage(element) > 0.5) return true;
    return BACKDROP.test(`${element.id} ${element.getAttribute('class') ?? ''}`);
  });
}
