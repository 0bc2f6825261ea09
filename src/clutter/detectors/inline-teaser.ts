import { countWords } from '../../shared/count-words.ts';
import { fold } from '../../shared/text.ts';
import { Findings } from '../findings.ts';
import { labelsStories, RANKING } from '../lexicon/related.ts';
import type { PageText } from '../page-text.ts';
import type { Detector } from '../types.ts';

const MAX_WORDS = 40;
/** A label is no longer than this, in words. */
const LABEL_WORDS = 6;

/** A line between the article's paragraphs that leads away: nothing but a label ("Read more:") and the link behind it. */
export const inlineTeaser: Detector = {
  name: 'inline-teaser',
  find: ({ page, related }) => {
    const found = new Findings();
    for (const line of page.region.querySelectorAll('p, div, aside, h3, h4, h5, li, a[href]')) {
      const words = page.words(line);
      if (words < 3 || words > MAX_WORDS || page.linkDensity(line) < 0.5) continue;
      if (line.localName === 'a' && line.closest('p, li, h2, h3, h4, h5, blockquote')) continue;
      if (line.querySelectorAll('a[href]').length > 2 || found.holds(line)) continue;
      if (!isLabelled(line, page) || related?.(page.text(line))) continue;
      const reason = 'leads to another story, between the paragraphs';
      found.add({ element: line, kind: 'teaser', reason, confidence: 0.8 });
    }
    return found.list;
  },
};

/** The label stands before the link, which ends the line; or it is in the link: a piece of its own, or with a colon behind it. */
function isLabelled(line: Element, page: PageText): boolean {
  const { before, inLink, behind } = piecesOf(line);
  const label = before || (inLink[0] ?? '');
  if (!labelsStories(label) || RANKING.test(label)) return false;
  if (before || inLink.length > 1) return countWords(label) <= LABEL_WORDS && behind.length <= 2;
  return /^[^:：】]{2,40}[:：】]/.test(label) || page.words(line) <= LABEL_WORDS;
}

/** The text of a line by where it stands: before its first link, within its links, and behind the last one. */
function piecesOf(line: Element): { before: string; inLink: string[]; behind: string } {
  const pieces = { before: '', inLink: [] as string[], behind: '' };
  const visit = (parent: Element, inLink: boolean) => {
    for (const child of parent.childNodes) {
      if (child.nodeType === 1) visit(child as Element, inLink || isLink(child as Element));
      const text = child.nodeType === 3 ? (child.nodeValue ?? '') : '';
      if (!text.trim()) continue;
      if (inLink) {
        pieces.inLink.push(fold(text));
        pieces.behind = '';
      } else if (pieces.inLink.length > 0) pieces.behind += fold(text);
      else pieces.before = fold(`${pieces.before} ${text}`);
    }
  };
  visit(line, line.closest('a[href]') !== null);
  return pieces;
}

function isLink(element: Element): boolean {
  return element.localName === 'a' && element.hasAttribute('href');
}
