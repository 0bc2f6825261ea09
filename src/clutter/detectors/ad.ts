import { AD_LABEL } from '../lexicon/phrases.ts';
import type { Detector, Finding } from '../types.ts';

/** Places for advertisements within the article: nothing but a label that says so, built as a box of its own. */
export const ad: Detector = {
  name: 'ad',
  find: ({ page }) => {
    const found: Finding[] = [];
    for (const box of page.region.querySelectorAll('div, aside, section, p, span, figure, ins')) {
      const words = page.words(box);
      if (
        words < 1 ||
        words > 8 ||
        found.some(({ element }) => element.contains(box)) ||
        !AD_LABEL.test(page.text(box))
      )
        continue;
      const alone = box.parentElement !== null && page.words(box.parentElement) > words;
      if (alone || box.parentElement === page.region) {
        found.push({
          element: box,
          kind: 'ad',
          reason: 'a place for an advertisement',
          confidence: 0.7,
          companions: [],
        });
      }
    }
    return found;
  },
};
