import { MARK } from './read-text-blocks.ts';

/** Readability has found too little when the densest region of the page holds this many times its text. */
const TOO_LITTLE = 1.3;
/** A region with more of its text in links than this is a list, not an article. */
const MOST_LINKS = 0.4;
/** A proposal of this length, in characters, may be a whole article, with others behind it in the same region. */
const ENOUGH = 600;
const FURNITURE = ['nav', 'aside', 'footer', 'form', 'dialog'];

/** What is asked of a block here. */
interface Block {
  length: number;
  linkDensity: number;
  ancestors: readonly Element[];
  tags: ReadonlySet<string>;
}

/** Places of the text blocks that stand in what Readability returned, by their marks. */
export function markedIn(content: Element | null): Set<number> {
  const marked = content ? [...content.querySelectorAll(`[${MARK}]`)] : [];
  return new Set(marked.map((element) => Number(element.getAttribute(MARK))));
}

/**
 * The blocks that the article is looked for around: those that Readability proposes, or those of the region where the page's paragraphs stand
 * densest, when Readability has found only a part of it. It does so where the article is divided into many wrappers, each of which it scores by itself.
 */
export function propose(
  blocks: readonly Block[],
  read: ReadonlySet<number>,
  region: Element | null,
): ReadonlySet<number> {
  if (!region || region.localName === 'body') return read;
  const own = new Set<number>();
  let length = 0;
  let linked = 0;
  for (const [index, block] of blocks.entries()) {
    if (!block.ancestors.includes(region) || FURNITURE.some((tag) => block.tags.has(tag) && !isAround(tag, region)))
      continue;
    own.add(index);
    length += block.length;
    linked += block.length * block.linkDensity;
  }
  const proposed = [...read].reduce((sum, index) => sum + (blocks[index]?.length ?? 0), 0);
  const isLarger = length >= Math.max(1, proposed * TOO_LITTLE);
  const isOne = proposed < ENOUGH || region.querySelectorAll('article').length < 2;
  return isLarger && isOne && linked < length * MOST_LINKS ? own : read;
}

/** Whether the region itself stands in such an element. */
function isAround(tag: string, region: Element): boolean {
  return region.closest(tag) !== null;
}
