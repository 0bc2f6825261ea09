import { Findings } from '../findings.ts';
import { labelsStories } from '../lexicon/related.ts';
import type { Detector } from '../types.ts';

/** A card has no more words than this, and what it leads to at least so many. */
const MAX_WORDS = 60;
const HEADLINE_WORDS = 4;
/** More links than for a picture, a headline and a blurb make a list. */
const MAX_LINKS = 3;
const CARDS = ['card', 'related', 'recirc'].map((name) => `[class*="${name}" i]`).join(', ');

/**
 * Cards that lead to another story between the article's paragraphs, with a blurb that is no link. What they say: they begin as a label for other stories does; how they
 * are built: a box of its own with a headline that is a link.
 */
export const cards: Detector = {
  name: 'cards',
  find: ({ page, related }) => {
    const found = new Findings();
    for (const card of page.region.querySelectorAll(`aside, ${CARDS}`)) {
      if (page.words(card) > MAX_WORDS || !labelsStories(page.text(card)) || found.holds(card)) continue;
      const links = [...card.querySelectorAll('a[href]')];
      if (links.length > MAX_LINKS || !links.some((link) => page.words(link) >= HEADLINE_WORDS)) continue;
      if (card.querySelector('form, blockquote, h1') || related?.(page.text(card))) continue;
      found.add({
        element: card,
        kind: 'teaser',
        reason: 'leads to another story, between the paragraphs',
        confidence: 0.8,
      });
    }
    return found.list;
  },
};
