import type { Article, Metadata, NoArticleReason } from '../shared/article.ts';
import { textOf } from '../shared/text.ts';
import { readBlocks } from './blocks.ts';
import { chooseCandidate } from './choose-candidate.ts';
import { cleanTree } from './clean-tree.ts';
import { copyDocument, copyElement } from './copy-document.ts';
import { countWords } from './count-words.ts';
import { judge, measure } from './judge.ts';
import { readDirection } from './metadata/lang.ts';
import { type PageFacts, readMetadata } from './metadata/read-metadata.ts';
import { isPartial } from './partial.ts';
import { runReadability } from './run-readability.ts';
import { findStandfirst } from './standfirst.ts';
import { trim } from './trim.ts';

/** How a page is to be read. */
export interface ExtractOptions {
  /** The page's address; links are resolved against it (or against the page's `<base>`). */
  url: string;
  /** Elements of the document that do not belong to the article. */
  cut: ReadonlySet<Element>;
  /** Where the page's paragraphs stand densest, if that is known: a second candidate beside Readability's. */
  region: Element | null;
  /** Take what there is, even if it does not look like an article. */
  force: boolean;
}

/** An article, or the reason why there is none; the metadata is there either way. */
export interface Extraction {
  metadata: Metadata;
  article: Article | null;
  reason: NoArticleReason | null;
}

/**
 * Extracts the article of a page: a copy without clutter goes through Readability, and what it proposes is rebuilt as clean HTML with its
 * text and blocks. The document is not changed.
 */
export function extractArticle(document: Document, { url, cut, region, force }: ExtractOptions): Extraction {
  const proposal = runReadability(copyDocument(document, cut));
  const facts = readMetadata(document, url, proposal?.byline);
  const page: Page = { document, cut, facts, metadata: declared(facts), base: baseOf(document, url) };
  const content = chooseCandidate(proposal?.content ?? null, region, cut);
  if (!force) return content ? judged(content, page) : nothing(page);
  const proposed = content ? build(content, page) : null;
  // a frameset or a broken XHTML page has none
  const body = document.body && copyElement(document.body, cut);
  const article = proposed?.text || !body ? proposed : build(body, page);
  return article?.text ? { metadata: page.metadata, article, reason: null } : nothing(page);
}

interface Page {
  document: Document;
  cut: ReadonlySet<Element>;
  facts: PageFacts;
  metadata: Metadata;
  base: string;
}

/** The article, if what Readability proposes is one. */
function judged(content: Element, page: Page): Extraction {
  const { facts, metadata } = page;
  const evidence = measure(content);
  const article = build(content, page);
  const reason = judge({ ...evidence, words: article.wordCount, saysArticle: facts.saysArticle });
  return { metadata, article: reason ? null : article, reason };
}

function nothing({ document, metadata }: Page): Extraction {
  return { metadata, article: null, reason: textOf(document.body) ? 'too-short' : 'empty' };
}

function build(content: Element, { document, cut, facts, metadata, base }: Page): Article {
  const root = cleanTree(content, base);
  trim(root, metadata);
  const standfirst = findStandfirst(document, textOf(root), cut);
  if (standfirst) root.prepend(...cleanTree(standfirst, base).childNodes);
  const { text, blocks } = readBlocks(root);
  const wordCount = countWords(text, metadata.lang);
  return {
    ...metadata,
    dir: readDirection(document, metadata.lang, text),
    wordCount,
    text,
    html: root.innerHTML,
    blocks,
    partial: isPartial(document, { wordCount }, facts.free),
  };
}

function declared({ title, byline, published, modified, siteName, lang }: PageFacts): Metadata {
  return { title, byline, published, modified, siteName, lang };
}

function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  return href && URL.canParse(href, url) ? new URL(href, url).href : url;
}
