import type { Confidence } from '../shared/article.ts';
import type { Steps } from '../shared/steps.ts';
import { bodyOfBlocks, selectBlocks } from './body-of-blocks.ts';
import { confidenceOf } from './confidence.ts';
import { copyDocumentWith } from './copy-document.ts';
import { type PageFacts, readMetadata, withProposedByline } from './metadata/read-metadata.ts';
import { runReadability } from './run-readability.ts';
import { scoreTextBlocks, type TextBlockModel } from './text-blocks/model.ts';
import { type PageOfBlocks, PageOfBlocksReader } from './text-blocks/page-of-blocks.ts';
import { readTextBlocks } from './text-blocks/read-text-blocks.ts';

/** What is known of a page before its article is looked for. */
export interface Surroundings {
  /** The page's address. */
  url: string;
  /** What links are resolved against; the page's address if it is not given. */
  base?: string;
  /** Elements of the document that do not belong to the article. */
  cut: ReadonlySet<Element>;
  /** Where the page's paragraphs stand densest, if that is known: a second candidate beside Readability's. */
  region: Element | null;
}

/** A copy of a page as its text blocks, with what Readability proposes among them. */
export interface Survey {
  page: PageOfBlocks;
  /** Share of all the page's text that stands in links, 0 to 1. */
  linkShare: number;
  /** Headings of the page that are nothing but a link: headlines of stories. */
  headlines: number;
  facts: PageFacts;
}

/** The element that an article stands in, alone, in a copy of the page. */
export interface Body {
  content: Element;
  confidence: Confidence;
}

/** Takes a copy of the page without what is to be cut, and asks Readability for its proposal. Null for a page without a body. */
export function* surveyTextBlocks(
  document: Document,
  { url, base = url, cut, region }: Surroundings,
): Steps<Survey | null> {
  if (!document.body) return null;
  const { copy, twin } = copyDocumentWith(document, cut, region);
  yield;
  const declared = readMetadata(document, { url, base });
  yield;
  const { title, byline: authors } = declared.metadata;
  const words = { title, authors, description: declared.description, articleBody: declared.articleBody };
  const blocks = readTextBlocks(copy.body);
  yield;
  const reader = new PageOfBlocksReader(blocks, words, twin);
  yield;
  const disposable = copy.cloneNode(true) as Document;
  yield;
  const proposal = runReadability(disposable);
  yield;
  const facts = withProposedByline(declared, proposal?.byline ?? null, url);
  const page = reader.read(proposal?.content ?? null);
  yield;
  return { page, linkShare: linkShareOf(page), headlines: headlinesOf(page), facts };
}

function headlinesOf({ blocks }: PageOfBlocks): number {
  return blocks.filter(({ element, linkDensity }) => /^h[2-5]$/.test(element.localName) && linkDensity > 0.9).length;
}

function linkShareOf({ blocks, pageLength }: PageOfBlocks): number {
  const linked = blocks.reduce((sum, { length, linkDensity }) => sum + length * linkDensity, 0);
  return pageLength > 0 ? linked / pageLength : 0;
}

/** The article's body: the blocks that the model says belong to it, in the element that holds them all. Null where no block does. */
export function* findBody({ page }: Survey, model: TextBlockModel): Steps<Body | null> {
  const scores = scoreTextBlocks(page, model);
  yield;
  const selected = selectBlocks(page, scores);
  const confidence = confidenceOf(page, scores, selected);
  yield;
  const content = bodyOfBlocks(page, selected);
  return content && { content, confidence };
}
