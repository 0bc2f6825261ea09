import {
  type PageOfBlocks,
  PageOfBlocksReader,
  type PageWords,
} from '../../../src/article/text-blocks/page-of-blocks.ts';
import { readTextBlocks } from '../../../src/article/text-blocks/read-text-blocks.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

/** What is known of a page beside its HTML; region and proposal are selectors. */
export interface Known extends Partial<PageWords> {
  region?: string;
  proposal?: string;
}

/** A page as its text blocks, with a proposal that the test chooses in the place of Readability's. */
export function pageOf(html: string, { region, proposal, ...words }: Known = {}): PageOfBlocks {
  const { body } = parsePage(html);
  const said = { title: null, authors: [], description: null, articleBody: null, ...words };
  const reader = new PageOfBlocksReader(readTextBlocks(body), said, region ? body.querySelector(region) : null);
  return reader.read(proposal ? body.querySelector(proposal) : null);
}

/** The place of the block whose text begins so. */
export function placeOf({ blocks }: PageOfBlocks, start: string): number {
  const place = blocks.findIndex(({ text }) => text.startsWith(start));
  if (place < 0) throw new Error(`No block begins with "${start}".`);
  return place;
}
