import { Findings } from '../findings.ts';
import { labelsStories } from '../lexicon/related.ts';
import type { PageText } from '../page-text.ts';
import type { Detector } from '../types.ts';

/** A label is no longer than this, in words, a list no longer than so many items, and an item no longer than so many words. */
const LABEL_WORDS = 5;
const ITEMS = 8;
const ITEM_WORDS = 60;
/** What leads to another story is at least this share of an item, and as long as a headline. */
const LINKED = 0.1;
const HEADLINE_WORDS = 4;

/**
 * Lists between the article's paragraphs whose items are sentences that lead to other stories. What they say: the line above is nothing but a label for
 * other stories ("Read next:"); how they are built: every item has one link, as long as a headline.
 */
export const pointedList: Detector = {
  name: 'pointed-list',
  find: ({ page, related }) => {
    const found = new Findings();
    for (const list of page.region.querySelectorAll('ul, ol')) {
      const label = list.previousElementSibling;
      if (!label || found.holds(list) || !isLabel(label, page) || !leadsAway(list, page)) continue;
      if (related?.(page.text(list))) continue;
      const reason = `leads to another story, under “${page.text(label)}”`;
      found.add({ element: list, kind: 'teaser', reason, confidence: 0.8, companions: [label] });
    }
    return found.list;
  },
};

function isLabel(element: Element, page: PageText): boolean {
  const words = page.words(element);
  return words > 0 && words <= LABEL_WORDS && labelsStories(page.text(element));
}

function leadsAway(list: Element, page: PageText): boolean {
  const items = [...list.children];
  return items.length > 0 && items.length <= ITEMS && items.every((item) => isPointer(item, page));
}

function isPointer(item: Element, page: PageText): boolean {
  const links = item.querySelectorAll('a[href]');
  const [link] = links;
  if (!link || links.length > 1 || page.words(item) > ITEM_WORDS) return false;
  return page.words(link) >= HEADLINE_WORDS && page.linkDensity(item) >= LINKED;
}
