import type { Feature } from './feature.ts';
import { FEATURES } from './features.ts';
import type { PageOfBlocks } from './page-of-blocks.ts';

/**
 * Boosted decision trees over the features of text blocks (Friedman, "Greedy Function Approximation: A Gradient Boosting Machine", Annals of
 * Statistics 2001), as `src/tools/train-text-blocks` writes them.
 */
export interface TextBlockModel {
  /** The features that the trees ask for, by name. */
  features: readonly string[];
  /** For each feature, the values at which its bins begin, ascending. */
  cuts: readonly (readonly number[])[];
  /** Log-odds of a block before any tree has been asked. */
  base: number;
  /** Every tree has this many levels of questions. */
  depth: number;
  /** What a leaf's unit is worth, in log-odds. */
  step: number;
  /**
   * The trees, base64: for each, level by level from the root, two bytes a question (the feature, and the bin from which on the answer is yes), then
   * a signed byte a leaf.
   */
  trees: string;
}

/** The probability that each text block of a page belongs to its article, 0 to 1, in the order of the blocks. */
export function scoreTextBlocks(page: PageOfBlocks, model: TextBlockModel): number[] {
  const { bytes, features } = unpack(model);
  return page.blocks.map((block, index) => {
    const bins = features.map(([, value], feature) => binOf(value(block, index, page), model.cuts[feature] ?? []));
    return 1 / (1 + Math.exp(-sumOf(bins, bytes, model)));
  });
}

/** The bin that a value falls into: how many of the cuts are not above it. */
export function binOf(value: number, cuts: readonly number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (cuts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sumOf(bins: readonly number[], bytes: Int8Array, { base, depth, step }: TextBlockModel): number {
  const questions = (1 << depth) - 1;
  const size = 2 * questions + questions + 1;
  let sum = 0;
  for (let tree = 0; tree < bytes.length; tree += size) {
    let node = 0;
    while (node < questions) {
      const feature = (bytes[tree + 2 * node] ?? 0) & 0xff;
      const bin = (bytes[tree + 2 * node + 1] ?? 0) & 0xff;
      node = 2 * node + ((bins[feature] ?? 0) >= bin ? 2 : 1);
    }
    sum += bytes[tree + 2 * questions + node - questions] ?? 0;
  }
  return base + sum * step;
}

const unpacked = new WeakMap<TextBlockModel, { bytes: Int8Array; features: Feature[] }>();

function unpack(model: TextBlockModel): { bytes: Int8Array; features: Feature[] } {
  const known = unpacked.get(model);
  if (known) return known;
  const bytes = Int8Array.from(atob(model.trees), (character) => character.charCodeAt(0));
  const byName = new Map(FEATURES.map((feature) => [feature[0], feature]));
  const features = model.features.map((name) => {
    const feature = byName.get(name);
    if (!feature) throw new Error(`The model of text blocks asks for a feature that there is not: ${name}`);
    return feature;
  });
  const result = { bytes, features };
  unpacked.set(model, result);
  return result;
}
