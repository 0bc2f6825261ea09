import type { Confidence } from '../shared/article.ts';
import type { PageOfBlocks } from './text-blocks/page-of-blocks.ts';
import type { PlacedBlock } from './text-blocks/placed-block.ts';

/** The page's own copy of the text is compared with what was found when it is at least this long, in characters. */
const COMPARABLE = 400;

/**
 * How sure it is that the selected blocks are the article, whole and alone: how decided the scores are, over the text that is taken and the
 * text that Readability proposes and is left; lowered where Readability sees another article, and where the page's data hold text that is not taken.
 */
export function confidenceOf(page: PageOfBlocks, scores: readonly number[], selected: ReadonlySet<number>): Confidence {
  let sure = 0;
  let judged = 0;
  let taken = 0;
  let agreed = 0;
  for (const [index, { length, proposed, read }] of page.blocks.entries()) {
    const score = scores[index] ?? 0;
    const isTaken = selected.has(index);
    if (!isTaken && !proposed) continue;
    judged += length;
    sure += length * (isTaken ? score : 1 - score);
    if (isTaken) taken += length;
    if (isTaken && read) agreed += length;
  }
  const why = {
    scores: judged > 0 ? sure / judged : 0,
    readability: taken > 0 ? agreed / taken : 0,
    data: shareOfData(page, selected),
  };
  const value = why.scores * (0.7 + 0.3 * why.readability) * (0.6 + 0.4 * (why.data ?? 1));
  return {
    value: rounded(value),
    why: {
      scores: rounded(why.scores),
      readability: rounded(why.readability),
      data: why.data === null ? null : rounded(why.data),
    },
  };
}

/** The share of the text in the page's data that was taken; null where the page has none. */
function shareOfData({ blocks, words }: PageOfBlocks, selected: ReadonlySet<number>): number | null {
  if (words.articleBody.length < COMPARABLE) return null;
  const said = (block: PlacedBlock) => (words.articleBody.includes(block.print) ? block.print.length + 1 : 0);
  const found = blocks.reduce((sum, block, index) => sum + (selected.has(index) ? said(block) : 0), 0);
  return Math.min(1, found / words.articleBody.length);
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
