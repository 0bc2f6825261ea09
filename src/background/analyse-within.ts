import { analyse } from '../analysis/analyse.ts';
import type { Analysis, AnalysisInput } from '../shared/analysis.ts';

/** UTF-16 units of text that are analysed: some 100,000 words, which keep the background busy for about a second. Time grows in proportion to it. */
const MOST_TEXT = 600_000;

/** Analyses a text; of a monstrous one only the beginning, up to the end of a paragraph, and the result says where that is. */
export function analyseWithin(input: AnalysisInput, most = MOST_TEXT): Analysis {
  const { text, blockquotes } = input;
  if (text.length <= most) return analyse(input);
  const cutAt = endWithin(text, most);
  const before = blockquotes?.filter(({ end }) => end <= cutAt);
  const beginning = { ...input, text: text.slice(0, cutAt), ...(before && { blockquotes: before }) };
  return { ...analyse(beginning), cutAt };
}

/** The last end of a paragraph, or of a word, where one comes in the second half. */
function endWithin(text: string, most: number): number {
  const ends = [text.lastIndexOf('\n', most), text.lastIndexOf(' ', most)];
  return ends.find((end) => end > most / 2) ?? most;
}
