import { Findings } from '../findings.ts';
import { isPageFoot } from '../furniture.ts';
import { CREDITS } from '../grow.ts';
import { INVITES } from '../lexicon/invites.ts';
import type { PageText } from '../page-text.ts';
import { spacedText } from '../spaced-text.ts';
import type { Detector } from '../types.ts';

/** A block that invites has no more words than this, and the seed of one no more than that. */
const MAX_WORDS = 130;
const SEED_WORDS = 14;
const PROSE_WORDS = 15;
/** What one clicks or fills in: links are told by their address, which the browser looks through sooner than we do. */
const TARGETS = [
  'subscri',
  'newsletter',
  'regist',
  'sign',
  'account',
  'abo',
  'trial',
  'offer',
  'donat',
  'support',
  'mail',
  'inscri',
  'cadastr',
];
const SEEDS = [
  'form',
  'button',
  '[role="button"]',
  'a[class*="button" i]',
  'a[class*="btn" i]',
  'input[type="email"]',
  ...TARGETS.map((target) => `a[href*="${target}" i]`),
].join(', ');
const COMMENTS = '[id*="comment" i], [class*="comment" i], [id*="disqus" i]';

/**
 * Invitations to subscribe or to register beside the article and behind it. Outside of the article less is asked of the words than in it, but still two kinds of evidence:
 * the block invites, and it holds what one clicks or fills in for it.
 */
export const asksBeside: Detector = {
  name: 'asks-beside',
  find: ({ document, page }) => {
    const found = new Findings();
    for (const seed of document.body.querySelectorAll(SEEDS)) {
      if (page.words(seed) > SEED_WORDS && seed.localName !== 'form') continue;
      if (found.holds(seed) || !page.isInFlow(seed) || page.inRegion(seed) || seed.closest(COMMENTS)) continue;
      const block = blockAround(seed, page);
      if (!block) continue;
      const reason = 'invites to subscribe, beside the article';
      found.add({ element: block, kind: 'subscribe', reason, confidence: 0.7 });
    }
    return found.list;
  },
};

/** The largest block around a seed that invites and is still short. */
function blockAround(seed: Element, page: PageText): Element | null {
  const widget = seed.closest('aside');
  if (widget && isInvitation(widget, page)) return widget;
  let block: Element | null = null;
  for (let up: Element | null = seed; up && up.localName !== 'body'; up = up.parentElement) {
    if (up.contains(page.region) || page.words(up) > MAX_WORDS || up.querySelector(`h1, nav, blockquote, ${CREDITS}`))
      break;
    // what invites and more: a column of widgets
    if (block && page.words(up) > page.words(block) + 40) break;
    if (isStoryLink(up, page) || holdsProse(up, page) || isPageFoot(up)) break;
    if (isBuilt(up) && INVITES.test(spacedText(up))) block = up;
  }
  return block;
}

/** A short widget under a heading that invites, whatever else it says. */
function isInvitation(widget: Element, page: PageText): boolean {
  const heading = widget.querySelector('h2, h3, h4, h5, h6');
  return (
    heading !== null &&
    INVITES.test(page.text(heading)) &&
    page.words(widget) <= MAX_WORDS &&
    !widget.contains(page.region)
  );
}

function isBuilt(element: Element): boolean {
  return (
    element.matches('form, button') || element.querySelector('button, [role="button"], input, a[href], form') !== null
  );
}

/** A paragraph that invites to nothing may be the article's, which goes on outside of its column. */
function holdsProse(element: Element, page: PageText): boolean {
  return [...element.querySelectorAll('p, li')].some(
    (paragraph) => page.words(paragraph) >= PROSE_WORDS && !INVITES.test(page.text(paragraph)),
  );
}

/** A headline may speak of newsletters too. */
function isStoryLink(element: Element, page: PageText): boolean {
  const heading = element.querySelector('h2 a[href], h3 a[href], h4 a[href], a[href] h2, a[href] h3, a[href] h4');
  return heading !== null && !INVITES.test(page.text(heading));
}
