import { Findings } from '../findings.ts';
import { RELATED } from '../lexicon/phrases.ts';
import type { PageText } from '../page-text.ts';
import type { Detector } from '../types.ts';

const MAX_WORDS = 40;
/** Words that label a list of stories, and open a sentence of the article as well. */
const RANKING = /^\P{L}*(?:latest|trending|most|top|popular|featured|recent|more from)\b/iu;
/** A label is no longer than this, in words. */
const LABEL_WORDS = 6;

/** A line between the article's paragraphs that leads away: nothing but a label ("Read more:") and the link behind it. */
export const inlineTeaser: Detector = {
  name: 'inline-teaser',
  find: ({ page }) => {
    const found = new Findings();
    for (const line of page.region.querySelectorAll('p, div, aside, h3, h4, h5, li')) {
      const words = page.words(line);
      if (words < 3 || words > MAX_WORDS || page.linkDensity(line) < 0.5 || !isLabelled(line, page)) continue;
      if (found.holds(line) || line.querySelectorAll('a[href]').length > 2) continue;
      const reason = 'leads to another story, between the paragraphs';
      found.add({ element: line, kind: 'teaser', reason, confidence: 0.8 });
    }
    return found.list;
  },
};

/** The label stands before the link, which ends the line; or it is in the link, with a colon behind it. */
function isLabelled(line: Element, page: PageText): boolean {
  const text = page.text(line);
  if (!RELATED.test(text) || RANKING.test(text)) return false;
  const linked = [...line.querySelectorAll('a[href]')].map(page.text);
  const first = linked.find(Boolean) ?? '';
  const label = text.slice(0, text.indexOf(first)).trim();
  if (!label) return /^[^:]{2,40}:/.test(text) || text.split(' ').length <= LABEL_WORDS;
  const last = linked.at(-1) ?? '';
  const endsLine = text.length - (text.lastIndexOf(last) + last.length) <= 2;
  return endsLine && label.split(' ').length <= LABEL_WORDS && RELATED.test(label);
}
