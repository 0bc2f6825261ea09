import { Findings } from '../findings.ts';
import { TAG_LABEL } from '../lexicon/phrases.ts';
import type { Detector } from '../types.ts';

const TAG_TARGET = /\/(?:tags?|topics?|themen?|temas?|keywords?|category|subject)\//i;
const MAX_WORDS = 60;

/** Lists of tags and topics: short links that lead to lists, with a label or nothing beside them, at the end of the article. */
export const tags: Detector = {
  name: 'tags',
  find: ({ document, page }) => {
    const found = new Findings();
    for (const list of document.body.querySelectorAll('ul, ol, div, p, section, nav')) {
      const words = page.words(list);
      if (words < 1 || words > MAX_WORDS || page.isFurniture(list) || list.querySelector('h1, figure, time')) continue;
      if (!page.inRegion(list) && !page.isAfterRegion(list)) continue;
      const links = [...list.querySelectorAll('a[href]')];
      const toTags = links.filter(
        (link) => link.getAttribute('rel') === 'tag' || TAG_TARGET.test(link.getAttribute('href') ?? ''),
      ).length;
      if (toTags < 2 || toTags < links.length * 0.8) continue;
      const label = TAG_LABEL.test(page.text(list));
      if (page.linkDensity(list) < (label ? 0.3 : 0.9) || found.holds(list)) continue;
      found.add({ element: list, kind: 'other', reason: 'a list of topics', confidence: 0.7 });
    }
    return found.list;
  },
};
