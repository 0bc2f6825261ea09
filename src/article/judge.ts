import type { NoArticleReason } from '../shared/article.ts';
import { countWords } from '../shared/count-words.ts';
import { textOf } from '../shared/text.ts';
import { linkedLength, linkShare } from './link-share.ts';

/** What the judgement rests on. Counts are of words. */
export interface Evidence {
  words: number;
  /** Share of the article's characters that stand in links, 0 to 1. */
  linkDensity: number;
  /** Paragraphs of at least twenty words that are mostly not links. */
  fullParagraphs: number;
  /** Lines that end as a sentence does. */
  sentences: number;
  /** Headings that are nothing but a link: headlines of other stories. */
  linkedHeadings: number;
  /** Headings of the whole page that are nothing but a link. */
  headlines: number;
  /** The page's own data say that it is an article. */
  saysArticle: boolean;
}

/**
 * Whether what was extracted is an article, and if not, why. A page that declares itself an article is believed sooner: a news item of three
 * lines is one, while three lines of a shop are not.
 */
export function judge({
  words,
  linkDensity,
  fullParagraphs,
  sentences,
  linkedHeadings,
  headlines,
  saysArticle,
}: Evidence): NoArticleReason | null {
  if (words === 0) return 'empty';
  if (linkDensity > (saysArticle ? 0.8 : 0.5)) return 'mostly-links';
  if (!saysArticle && fullParagraphs < 2 && linkDensity > 0.25) return 'mostly-links';
  if (!saysArticle && linkedHeadings >= 3 && linkedHeadings > fullParagraphs) return 'mostly-links';
  // a few lines among many headlines are the blurbs of a front page
  if (!saysArticle && words < 200 && headlines >= 5 && headlines > fullParagraphs * 2) return 'mostly-links';
  if (words < (saysArticle ? 15 : 60)) return 'too-short';
  if (!saysArticle && fullParagraphs === 0 && words < 150 && sentences < 4) return 'too-short';
  return null;
}

/** Measures the clean tree of an article for {@link judge}. */
export function measure(root: Element): {
  linkDensity: number;
  fullParagraphs: number;
  sentences: number;
  linkedHeadings: number;
} {
  let fullParagraphs = 0;
  let sentences = 0;
  for (const line of root.querySelectorAll('p, li')) {
    const text = textOf(line);
    if (countWords(text) >= 20 && linkedLength(line) < text.length * 0.5) fullParagraphs++;
    if (/[.!?…。！？؟]["”’»)」』）]?$/.test(text)) sentences++;
  }
  const linkedHeadings = [...root.querySelectorAll('h2, h3, h4, h5, h6')].filter((heading) => {
    const link = heading.querySelector('a');
    return link !== null && textOf(link).length >= textOf(heading).length - 2;
  }).length;
  return { linkDensity: linkShare(root), fullParagraphs, sentences, linkedHeadings };
}
