/** What is learned from: for every feature the bins of all samples, with labels 0 or 1 and weights. */
export interface Samples {
  features: readonly Uint8Array[];
  labels: Uint8Array;
  weights: Float64Array;
}

/** How the trees are grown. */
export interface Growth {
  trees: number;
  /** Levels of questions in each tree. */
  depth: number;
  /** How much of what a tree has learned is believed, 0 to 1. */
  rate: number;
  /** Ridge on the leaves. */
  ridge: number;
  /** A leaf stands on at least this much (sum of second derivatives). */
  support: number;
  /** Shares of the samples and of the features that each tree sees, 0 to 1. */
  sampleShare: number;
  featureShare: number;
}

/** A complete binary tree, level by level: a question sends a sample right when its bin is `bin` or more; feature -1 sends all left. */
export interface Tree {
  features: number[];
  bins: number[];
  leaves: number[];
}

export interface Boosted {
  /** Log-odds before any tree is asked. */
  base: number;
  trees: Tree[];
}

/** Bins are numbered below this. */
export const MAX_BINS = 64;

/**
 * Gradient boosting of decision trees for the logistic loss with Newton steps (Friedman 2001; Chen and Guestrin, "XGBoost", KDD 2016, equations
 * 4 to 7) over histograms. The same samples give the same trees: the random numbers have a fixed seed.
 */
export function boost(samples: Samples, growth: Growth, seed = 7): Boosted {
  const { labels, weights } = samples;
  const random = randomNumbers(seed);
  const total = weights.reduce((a, b) => a + b, 0);
  const positive = weights.reduce((sum, weight, i) => sum + weight * (labels[i] ?? 0), 0);
  const base = Math.log(positive / (total - positive));
  const logOdds = new Float64Array(labels.length).fill(base);
  const slopes: Slopes = { first: new Float64Array(labels.length), second: new Float64Array(labels.length) };
  const trees: Tree[] = [];
  for (let round = 0; round < growth.trees; round++) {
    for (let i = 0; i < labels.length; i++) {
      const p = 1 / (1 + Math.exp(-(logOdds[i] ?? 0)));
      const weight = random() < growth.sampleShare ? (weights[i] ?? 0) : 0;
      slopes.first[i] = weight * ((labels[i] ?? 0) - p);
      slopes.second[i] = weight * p * (1 - p);
    }
    const seen = samples.features.flatMap((_, feature) => (random() < growth.featureShare ? [feature] : []));
    const { tree, leafOf } = grow(samples.features, slopes, seen, growth);
    for (let i = 0; i < labels.length; i++) logOdds[i] = (logOdds[i] ?? 0) + (tree.leaves[leafOf[i] ?? 0] ?? 0);
    trees.push(tree);
  }
  return { base, trees };
}

/** First and (negated) second derivatives of the loss, a sample each. */
interface Slopes {
  first: Float64Array;
  second: Float64Array;
}

function grow(
  features: readonly Uint8Array[],
  slopes: Slopes,
  seen: readonly number[],
  growth: Growth,
): { tree: Tree; leafOf: Int32Array } {
  const node = new Int32Array(slopes.first.length);
  const tree: Tree = { features: [], bins: [], leaves: [] };
  for (let level = 0; level < growth.depth; level++) {
    const questions = bestQuestions(features, slopes, seen, node, 1 << level, growth);
    for (const { feature, bin } of questions) {
      tree.features.push(feature);
      tree.bins.push(bin);
    }
    for (let i = 0; i < node.length; i++) {
      const { feature, bin } = questions[node[i] ?? 0] ?? NO_QUESTION;
      const isRight = feature >= 0 && (features[feature]?.[i] ?? 0) >= bin;
      node[i] = 2 * (node[i] ?? 0) + (isRight ? 1 : 0);
    }
  }
  const sums = sumsOf(slopes, node, 1 << growth.depth);
  tree.leaves = Array.from(
    sums.first,
    (first, leaf) => (growth.rate * first) / ((sums.second[leaf] ?? 0) + growth.ridge),
  );
  return { tree, leafOf: node };
}

interface Question {
  feature: number;
  bin: number;
  gain: number;
}
const NO_QUESTION: Question = { feature: -1, bin: MAX_BINS, gain: 1e-7 };

/** The question with the largest gain for every node of a level. */
function bestQuestions(
  features: readonly Uint8Array[],
  slopes: Slopes,
  seen: readonly number[],
  node: Int32Array,
  nodes: number,
  { ridge, support }: Growth,
): Question[] {
  const totals = sumsOf(slopes, node, nodes);
  const best = Array.from({ length: nodes }, () => NO_QUESTION);
  const first = new Float64Array(nodes * MAX_BINS);
  const second = new Float64Array(nodes * MAX_BINS);
  for (const feature of seen) {
    const bins = features[feature] ?? new Uint8Array();
    first.fill(0);
    second.fill(0);
    for (let i = 0; i < bins.length; i++) {
      const slope = slopes.second[i] ?? 0;
      if (slope === 0) continue;
      const at = (node[i] ?? 0) * MAX_BINS + (bins[i] ?? 0);
      first[at] = (first[at] ?? 0) + (slopes.first[i] ?? 0);
      second[at] = (second[at] ?? 0) + slope;
    }
    for (let n = 0; n < nodes; n++) {
      const firstAll = totals.first[n] ?? 0;
      const secondAll = totals.second[n] ?? 0;
      let left = 0;
      let leftSecond = 0;
      for (let bin = 0; bin < MAX_BINS - 1; bin++) {
        left += first[n * MAX_BINS + bin] ?? 0;
        leftSecond += second[n * MAX_BINS + bin] ?? 0;
        if (leftSecond < support) continue;
        if (secondAll - leftSecond < support) break;
        const right = firstAll - left;
        const gain =
          (left * left) / (leftSecond + ridge) +
          (right * right) / (secondAll - leftSecond + ridge) -
          (firstAll * firstAll) / (secondAll + ridge);
        if (gain > (best[n]?.gain ?? 0)) best[n] = { feature, bin: bin + 1, gain };
      }
    }
  }
  return best;
}

function sumsOf(slopes: Slopes, node: Int32Array, nodes: number): Slopes {
  const sums: Slopes = { first: new Float64Array(nodes), second: new Float64Array(nodes) };
  for (let i = 0; i < node.length; i++) {
    const n = node[i] ?? 0;
    sums.first[n] = (sums.first[n] ?? 0) + (slopes.first[i] ?? 0);
    sums.second[n] = (sums.second[n] ?? 0) + (slopes.second[i] ?? 0);
  }
  return sums;
}

/** Values at which the bins of a feature begin, ascending: between all its values where they are few, else at quantiles. Three digits each. */
export function cutsOf(values: readonly number[], bins: number): number[] {
  const sorted = Float64Array.from(values).sort();
  const different = [...new Set(sorted)];
  const cuts =
    different.length <= bins
      ? different.slice(1).map((value, i) => (value + (different[i] ?? 0)) / 2)
      : Array.from({ length: bins - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / bins)] ?? 0);
  const smallest = sorted[0] ?? 0;
  return [...new Set(cuts.map((cut) => Number(cut.toPrecision(3))))].filter((cut) => cut > smallest);
}

/** Numbers from 0 to 1 by mulberry32, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
