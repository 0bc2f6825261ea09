import type { Article, Metadata, NoArticleReason } from '../shared/article.ts';
import { readBlocks } from './blocks.ts';
import { cleanTree } from './clean-tree.ts';
import { copyDocument } from './copy-document.ts';
import { countWords } from './count-words.ts';
import { judge, measure } from './judge.ts';
import { readDirection } from './metadata/lang.ts';
import { type PageFacts, readMetadata } from './metadata/read-metadata.ts';
import { isPartial } from './partial.ts';
import { runReadability } from './run-readability.ts';
import { trim } from './trim.ts';

/** How a page is to be read. */
export interface ExtractOptions {
  /** The page's address; links are resolved against it (or against the page's `<base>`). */
  url: string;
  /** Elements of the document that do not belong to the article. */
  cut: ReadonlySet<Element>;
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
export function extractArticle(document: Document, { url, cut, force }: ExtractOptions): Extraction {
  const base = baseOf(document, url);
  const copy = copyDocument(document, cut);
  const fallback = force ? copyDocument(document, cut).body : null;
  const candidate = runReadability(copy);
  const facts = readMetadata(document, candidate?.byline);
  const metadata = declared(facts);
  const content = candidate?.content ?? fallback;
  if (!content) return { metadata, article: null, reason: textLength(document) ? 'too-short' : 'empty' };

  const article = build(content, document, metadata, base);
  if (article.root.firstChild === null && fallback)
    return extraction(build(fallback, document, metadata, base).article, document, facts);
  const reason = force
    ? null
    : judge({ words: article.article.wordCount, saysArticle: facts.saysArticle, ...measure(article.root) });
  return reason ? { metadata, article: null, reason } : extraction(article.article, document, facts);
}

function extraction(article: Article, document: Document, facts: PageFacts): Extraction {
  if (!article.text) return { metadata: declared(facts), article: null, reason: 'empty' };
  return {
    metadata: declared(facts),
    article: { ...article, partial: isPartial(document, article, facts.free) },
    reason: null,
  };
}

function build(
  content: Element,
  document: Document,
  metadata: Metadata,
  base: string,
): { article: Article; root: Element } {
  const root = cleanTree(content, base);
  trim(root, metadata);
  const { text, blocks } = readBlocks(root);
  const article: Article = {
    ...metadata,
    dir: readDirection(document, metadata.lang, text),
    wordCount: countWords(text, metadata.lang),
    text,
    html: root.innerHTML,
    blocks,
    partial: false,
  };
  return { article, root };
}

function declared({ title, byline, published, modified, siteName, lang }: PageFacts): Metadata {
  return { title, byline, published, modified, siteName, lang };
}

function textLength(document: Document): number {
  return (document.body?.textContent ?? '').trim().length;
}

function baseOf(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  return href && URL.canParse(href, url) ? new URL(href, url).href : url;
}
