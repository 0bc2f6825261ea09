import { Findings } from '../findings.ts';
import { TAG_LABEL } from '../lexicon/labels.ts';
import type { PageText } from '../page-text.ts';
import type { Detector } from '../types.ts';

const TAG_TARGET =
  /\/(?:tags?|topics?|themen?|themes?|temas?|keywords?|category|subject|argomenti|tudo-sobre|etiquetas?)\//i;
const MAX_WORDS = 60;
const LISTS = new Set(['ul', 'ol', 'div', 'p', 'section', 'nav']);
/** A tag is no longer than this, in words. */
const TAG_WORDS = 4;

/**
 * Lists of tags and topics: short links that lead to lists, with a label or nothing beside them, at the end of the article. Where the addresses
 * say nothing of tags, they are known by being siblings: all one step below the same address, behind the article's last paragraph.
 */
export const tags: Detector = {
  name: 'tags',
  find: ({ page }) => {
    const found = new Findings();
    const end = endOf(page);
    for (const list of page.withWords(LISTS)) {
      const words = page.words(list);
      if (words > MAX_WORDS || (!page.inRegion(list) && !page.isAfterRegion(list))) continue;
      const links = [...list.querySelectorAll('a[href]')];
      if (links.length < 2 || page.isFurniture(list) || list.querySelector('h1, figure, time')) continue;
      if (!leadToTags(links) && !(page.order(list) > end && areSiblings(links, page))) continue;
      const label = TAG_LABEL.test(page.text(list));
      if (page.linkDensity(list) < (label ? 0.3 : 0.9) || found.holds(list)) continue;
      found.add({ element: list, kind: 'other', reason: 'a list of topics', confidence: 0.7 });
    }
    return found.list;
  },
};

function leadToTags(links: readonly Element[]): boolean {
  const toTags = links.filter(
    (link) => link.getAttribute('rel') === 'tag' || TAG_TARGET.test(link.getAttribute('href') ?? ''),
  ).length;
  return toTags >= 2 && toTags >= links.length * 0.8;
}

function areSiblings(links: readonly Element[], page: PageText): boolean {
  if (links.length < 2 || links.some((link) => page.words(link) > TAG_WORDS)) return false;
  const parents = new Set(links.map((link) => parentOf(link.getAttribute('href') ?? '')));
  return parents.size === 1 && !parents.has(null);
}

/** An address without its last step; null where there is none above it but the site's own. */
function parentOf(address: string): string | null {
  return /^((?:https?:\/\/[^/]+)?\/[^?#\d]+\/)[^/?#]+\/?$/.exec(address)?.[1] ?? null;
}

/** The place of the last paragraph of the article that is more than a line. */
function endOf(page: PageText): number {
  const last = [...page.region.querySelectorAll('p, div, li')].findLast(
    (block) => page.words(block) >= 12 && page.linkDensity(block) < 0.5,
  );
  return page.order(last ?? page.region);
}
