import { textOf } from '../../shared/text.ts';
import type { PageText } from '../page-text.ts';

/** How a page declares that it is one article. */
const DECLARED =
  'meta[property="og:type" i][content="article" i], meta[property="article:published_time"], [itemtype*="schema.org/NewsArticle"], [itemtype*="schema.org/Article"]';
const DATA_TYPE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"/;
/** Words and paragraphs of an article that is declared as one, and of one that is not. */
const SHORT = { words: 60, paragraphs: 2 };
const LONG = { words: 250, paragraphs: 4 };
/** The least length of a headline that is no heading of the first level, in characters. */
const HEADLINE_LENGTH = 25;

/**
 * Whether a page is one article, and not a front page or a list of stories: there, what leads to other stories is what the page is for. It declares itself one and
 * has some paragraphs, or it has many under a headline.
 */
export function isArticlePage(document: Document, { prose }: PageText): boolean {
  if (prose.words < SHORT.words || prose.paragraphs.length < SHORT.paragraphs) return false;
  if (declares(document)) return true;
  return prose.words >= LONG.words && prose.paragraphs.length >= LONG.paragraphs && hasHeadline(document);
}

/** A heading of the first level, or one of the second that the page has its title from; a section is called by a word or two. */
function hasHeadline(document: Document): boolean {
  if (document.querySelector('h1')) return true;
  return [...document.querySelectorAll('h2')].some((heading) => {
    const text = textOf(heading);
    return text.length >= HEADLINE_LENGTH && document.title.includes(text);
  });
}

function declares(document: Document): boolean {
  if (document.querySelector(DECLARED)) return true;
  return [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    DATA_TYPE.test((script.textContent ?? '').slice(0, 50_000)),
  );
}
