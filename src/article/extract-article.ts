import type { Article, ArticlePages, Metadata, NoArticleReason } from '../shared/article.ts';
import type { Steps } from '../shared/steps.ts';
import { textOf } from '../shared/text.ts';
import { readBiography } from './biography.ts';
import { readBlocks } from './blocks.ts';
import { cleanTree } from './clean-tree.ts';
import { copyDocument } from './copy-document.ts';
import { countWords } from './count-words.ts';
import { type Body, findBody, type Surroundings, surveyTextBlocks } from './find-body.ts';
import { judge, measure } from './judge.ts';
import { readDirection } from './metadata/lang.ts';
import { type PageFacts, readMetadata } from './metadata/read-metadata.ts';
import { findPages } from './pages/find-pages.ts';
import { isPartial } from './partial.ts';
import { readingMinutes } from './reading-time.ts';
import type { TextBlockModel } from './text-blocks/model.ts';
import { MODEL } from './text-blocks/weights.ts';
import { toHtml } from './to-html.ts';
import { trim } from './trim.ts';

/** A page without an article whose text stands in links for more than this share is a list of stories. */
const MOST_LINKS = 0.4;

/** How a page is to be read. */
export interface ExtractOptions extends Surroundings {
  /** Those of the elements to cut that tell about who wrote it. */
  authorBoxes: readonly Element[];
  /** Take what there is, even if it does not look like an article. */
  force: boolean;
  /** Another model of text blocks than the one that ships, for measuring. */
  model?: TextBlockModel;
}

/** An article, or the reason why there is none; the metadata is there either way. */
export interface Extraction {
  metadata: Metadata;
  article: Article | null;
  reason: NoArticleReason | null;
}

/**
 * Extracts the article of a page, in steps: a copy without clutter goes through Readability, and what it proposes is rebuilt as clean HTML with its
 * text and blocks. The document is not changed.
 */
export function* extractArticle(document: Document, options: ExtractOptions): Steps<Extraction> {
  const { url, authorBoxes, force, model = MODEL } = options;
  const base = baseOf(document, url);
  const found = findPages(document, url, base);
  yield;
  const cut = new Set([...options.cut, ...(found?.bars ?? [])]);
  const survey = yield* surveyTextBlocks(document, { ...options, cut, base });
  const facts = survey?.facts ?? readMetadata(document, { url, base });
  const { linkShare = 0, headlines = 0 } = survey ?? {};
  const pages = (!facts.saysOther && found?.pages) || null;
  const page: Page = {
    document,
    authorBoxes,
    facts,
    metadata: facts.metadata,
    pages,
    linkShare,
    headlines,
    base,
  };
  const body = survey && (yield* findBody(survey, model));
  if (!force) return body ? yield* judged(body, page) : nothing(page);
  const proposed = body ? yield* build(body, page) : null;
  const whole = !proposed?.text && document.body ? yield* build(wholeBody(document, cut), page) : proposed;
  return whole?.text ? { metadata: page.metadata, article: whole, reason: null } : nothing(page);
}

/** All of a page, for readers who want to read it though it is no article. */
function wholeBody(document: Document, cut: ReadonlySet<Element>): Body {
  const why = { scores: 0, readability: 0, data: null };
  return { content: copyDocument(document, cut).body, confidence: { value: 0, why } };
}

interface Page {
  document: Document;
  authorBoxes: readonly Element[];
  facts: PageFacts;
  metadata: Metadata;
  pages: ArticlePages | null;
  /** Share of all the page's text that stands in links, 0 to 1. */
  linkShare: number;
  /** Headings of the page that are nothing but a link. */
  headlines: number;
  base: string;
}

/** The article, if what Readability proposes is one. */
function* judged(body: Body, page: Page): Steps<Extraction> {
  const { facts, metadata } = page;
  const evidence = { ...measure(body.content), headlines: page.headlines };
  yield;
  const article = yield* build(body, page);
  const reason = judge({ ...evidence, words: article.wordCount, saysArticle: facts.saysArticle });
  if (reason === 'too-short' || reason === 'empty') return nothing(page);
  return { metadata, article: reason ? null : article, reason };
}

function nothing({ document, metadata, linkShare }: Page): Extraction {
  const reason = linkShare > MOST_LINKS ? 'mostly-links' : 'too-short';
  return { metadata, article: null, reason: textOf(document.body) ? reason : 'empty' };
}

function* build(
  { content, confidence }: Body,
  { document, authorBoxes, facts, metadata, pages, base }: Page,
): Steps<Article> {
  const root = cleanTree(content, base);
  yield;
  trim(root, metadata);
  const { text, blocks } = readBlocks(root);
  yield;
  const wordCount = countWords(text, metadata.lang);
  yield;
  return {
    ...metadata,
    dir: readDirection(document, metadata.lang, text),
    wordCount,
    readingMinutes: readingMinutes(text, wordCount, metadata.lang),
    author: { bio: readBiography(document, authorBoxes, facts.node) },
    pages,
    text,
    html: toHtml(root),
    blocks,
    confidence,
    partial: isPartial(document, { wordCount }, metadata.access),
  };
}

function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  return href && URL.canParse(href, url) ? new URL(href, url).href : url;
}
