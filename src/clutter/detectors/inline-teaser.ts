import { Findings } from '../findings.ts';
import { RELATED } from '../lexicon/phrases.ts';
import type { Detector } from '../types.ts';

const MAX_WORDS = 40;

/** A line between the article's paragraphs that leads away: it begins with a label ("Read more:"), and its links are most of it. */
export const inlineTeaser: Detector = {
  name: 'inline-teaser',
  find: ({ page }) => {
    const found = new Findings();
    for (const line of page.region.querySelectorAll('p, div, aside, h3, h4, h5, li')) {
      const words = page.words(line);
      if (words < 3 || words > MAX_WORDS || page.linkDensity(line) < 0.5 || !RELATED.test(page.text(line))) continue;
      if (found.holds(line) || line.querySelectorAll('a[href]').length > 2) continue;
      found.add({
        element: line,
        kind: 'teaser',
        reason: 'leads to another story, between the paragraphs',
        confidence: 0.8,
        companions: [],
      });
    }
    return found.list;
  },
};
