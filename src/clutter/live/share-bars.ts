import { textOf } from '../../shared/text.ts';
import { Findings } from '../findings.ts';
import { DATED } from '../grow.ts';
import { isInProse } from '../in-prose.ts';
import { FOLLOW_LABEL, SHARE_LABEL } from '../lexicon/labels.ts';
import type { PageText } from '../page-text.ts';
import { remembering } from '../remembering.ts';
import type { Detector } from '../types.ts';

/** A bar has no more words than this, and a button of it no more than that. */
const BAR_WORDS = 24;
const BUTTON_WORDS = 6;
const MIN_BUTTONS = 2;
const MAX_LEVELS = 6;
/** Boxes of buttons that have no label, but a sign. */
const NAMED = /share|social|follow/i;

/**
 * Bars of buttons that share the page or lead to the publisher's own places elsewhere, by what they are labelled for those who do not see their signs. What they say is one kind
 * of evidence; how they are built the other: two or more small buttons, and hardly a word beside them.
 */
export const shareBars: Detector = {
  name: 'share-bars',
  find: ({ document, page }) => {
    const found = new Findings();
    // asked of each box once: a selector would climb to the root from every link
    const isNamed = remembering(
      (box: Element | null): boolean =>
        box !== null && (NAMED.test(box.getAttribute('class') ?? '') || isNamed(box.parentElement)),
    );
    const isSeed = (button: Element) =>
      button.matches('[aria-label], [title]') || (button.matches('button, [href]') && isNamed(button.parentElement));
    for (const button of document.body.querySelectorAll('a, button')) {
      if (page.words(button) > BUTTON_WORDS || !isSeed(button) || found.holds(button) || isInProse(button)) continue;
      if (page.isFurniture(button)) continue;
      const bar = barAround(button, page);
      if (bar) found.add({ element: bar, kind: 'share', reason: 'buttons that share or follow', confidence: 0.7 });
    }
    return found.list;
  },
};

function barAround(button: Element, page: PageText): Element | null {
  let bar: Element | null = null;
  let level = 0;
  for (let up = button.parentElement; up && level < MAX_LEVELS; up = up.parentElement) {
    if (
      page.words(up) > BAR_WORDS ||
      up.contains(page.region) ||
      up.querySelector('h1, p, figure, time, form') ||
      DATED.test(page.text(up))
    )
      break;
    const buttons = [...up.querySelectorAll('a[href], button, [role="button"]')];
    const sharing = buttons.filter((one) => SHARE_LABEL.test(labelOf(one))).length;
    const isBar = sharing >= MIN_BUTTONS && sharing >= buttons.length / 2;
    const isNamed = SHARE_LABEL.test(up.getAttribute('aria-label') ?? '') && buttons.length >= MIN_BUTTONS;
    if (isBar || isNamed || follows(up, buttons)) bar = up;
    level++;
  }
  return bar;
}

/** A line of links behind a label that asks to follow. */
function follows(element: Element, buttons: readonly Element[]): boolean {
  return buttons.length >= MIN_BUTTONS && FOLLOW_LABEL.test(textOf(element));
}

function labelOf(button: Element): string {
  return button.getAttribute('aria-label') || button.getAttribute('title') || textOf(button);
}
