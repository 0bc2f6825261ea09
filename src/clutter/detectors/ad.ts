import { Findings } from '../findings.ts';
import { isInProse } from '../in-prose.ts';
import { AD_LABEL } from '../lexicon/labels.ts';
import type { Detector } from '../types.ts';

/** Places for advertisements within the article: nothing but a label that says so, built as a box of its own. */
export const ad: Detector = {
  name: 'ad',
  find: ({ page }) => {
    const found = new Findings();
    for (const box of page.region.querySelectorAll('div, aside, section, p, span, figure, ins')) {
      const words = page.words(box);
      if (words < 1 || words > 8 || found.holds(box) || !AD_LABEL.test(page.text(box)) || isInProse(box)) continue;
      const alone = box.parentElement !== null && page.words(box.parentElement) > words;
      if (alone || box.parentElement === page.region) {
        found.add({
          element: box,
          kind: 'ad',
          reason: 'a place for an advertisement',
          confidence: 0.7,
        });
      }
    }
    return found.list;
  },
};
