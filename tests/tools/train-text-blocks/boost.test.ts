import { describe, expect, it } from 'vitest';
import { type Boosted, boost, cutsOf, type Growth, type Samples } from '../../../src/tools/train-text-blocks/boost.ts';

const growth: Growth = {
  trees: 20,
  depth: 1,
  rate: 0.3,
  ridge: 1,
  support: 0.5,
  sampleShare: 1,
  featureShare: 1,
};

/** Samples of three features with the bins 0 to 3 in all combinations, several times; the third says nothing. */
function samples(label: (a: number, b: number) => boolean, weight: (i: number) => number = () => 1): Samples {
  const rows = Array.from({ length: 192 }, (_, i) => [i % 4, Math.floor(i / 4) % 4, Math.floor(i / 16) % 4]);
  return {
    features: [0, 1, 2].map((feature) => Uint8Array.from(rows, (row) => row[feature] ?? 0)),
    labels: Uint8Array.from(rows, ([a = 0, b = 0]) => (label(a, b) ? 1 : 0)),
    weights: Float64Array.from(rows, (_, i) => weight(i)),
  };
}

/** Log-odds of one sample, by walking the trees as their docs say. */
function logOdds({ base, trees }: Boosted, { features }: Samples, sample: number): number {
  return trees.reduce((sum, tree) => {
    let node = 0;
    while (node < tree.features.length) {
      const feature = tree.features[node] ?? -1;
      const isRight = feature >= 0 && (features[feature]?.[sample] ?? 0) >= (tree.bins[node] ?? 0);
      node = 2 * node + (isRight ? 2 : 1);
    }
    return sum + (tree.leaves[node - tree.features.length] ?? 0);
  }, base);
}

/** The share of samples that a model tells right. */
function accuracy(model: Boosted, learned: Samples): number {
  const right = [...learned.labels].filter((label, i) => (logOdds(model, learned, i) > 0 ? 1 : 0) === label);
  return right.length / learned.labels.length;
}

describe('boost', () => {
  it('learns a rule of one feature', () => {
    const rule = samples((_, b) => b >= 2);
    const model = boost(rule, growth);
    expect(accuracy(model, rule)).toBe(1);
    expect(model.trees).toHaveLength(20);
    expect(model.trees[0]).toMatchObject({ features: [1], bins: [2] });
    expect(model.trees[0]?.leaves[0]).toBeLessThan(0);
    expect(model.trees[0]?.leaves[1]).toBeGreaterThan(0);
  });

  it('begins with the odds of the labels', () => {
    const { base, trees } = boost(
      samples((a) => a === 0),
      { ...growth, trees: 1 },
    );
    expect(base).toBeCloseTo(Math.log(1 / 3), 10);
    // 48 samples with a first derivative of 3/4 and a second of 3/16 each
    expect(trees[0]?.leaves[0]).toBeCloseTo((0.3 * 36) / (9 + 1), 10);
  });

  it('needs two levels for what two features say together only', () => {
    // uneven, since a first question has to be better than none for a second to be asked
    const xor = samples((a, b) => a >= 1 !== b >= 2);
    expect(accuracy(boost(xor, growth), xor)).toBeLessThan(0.9);
    const model = boost(xor, { ...growth, depth: 2 });
    expect(accuracy(model, xor)).toBe(1);
    expect(model.trees[0]).toMatchObject({ features: { length: 3 }, bins: { length: 3 }, leaves: { length: 4 } });
  });

  it('gives the same trees for the same samples, others for another seed', () => {
    const rule = samples((a, b) => a + b >= 4);
    const random = { ...growth, sampleShare: 0.5, featureShare: 0.7 };
    expect(boost(rule, random)).toEqual(boost(rule, random));
    expect(boost(rule, random, 8)).not.toEqual(boost(rule, random, 7));
  });

  it('learns nothing from samples that weigh nothing', () => {
    const right = samples((a) => a >= 2);
    const labels = right.labels.map((label, i) => (i % 3 === 0 ? 1 - label : label));
    const mixed = { ...right, labels, weights: right.weights.map((_, i) => (i % 3 === 0 ? 0 : 1)) };
    expect(accuracy(boost(mixed, growth), right)).toBe(1);
    const doubled = { ...mixed, weights: right.weights.map((_, i) => (i % 3 === 0 ? 3 : 1)) };
    expect(accuracy(boost(doubled, growth), right)).toBe(0);
  });

  it('asks nothing where there is nothing to learn, or too little to stand on', () => {
    const tree = (learned: Samples, settings: Growth) => boost(learned, { ...settings, trees: 1 }).trees[0];
    const even = samples(() => true);
    const half = { ...even, labels: even.labels.map((_, i) => (i < 96 ? 1 : 0)), features: [new Uint8Array(192)] };
    expect(tree(half, growth)?.features).toEqual([-1]);
    // a question parts 192 samples of p (1 - p) = 1/4 into halves of 24
    const rule = samples((a) => a >= 2);
    expect(tree(rule, { ...growth, support: 23 })?.features).toEqual([0]);
    expect(tree(rule, { ...growth, support: 25 })?.features).toEqual([-1]);
  });

  it('believes less of a tree with a smaller rate or a larger ridge', () => {
    const leaf = (settings: Partial<Growth>) =>
      boost(
        samples((a) => a >= 2),
        { ...growth, ...settings, trees: 1 },
      ).trees[0]?.leaves[1] ?? 0;
    // 96 samples with a first derivative of 1/2 and a second of 1/4 each
    expect(leaf({})).toBeCloseTo((0.3 * 48) / (24 + 1), 10);
    expect(leaf({ rate: 0.1 })).toBeCloseTo((0.1 * 48) / (24 + 1), 10);
    expect(leaf({ ridge: 24 })).toBeCloseTo((0.3 * 48) / 48, 10);
  });
});

describe('cutsOf', () => {
  it('cuts between all values where they are few', () => {
    expect(cutsOf([3, 1, 1, 2, 8], 4)).toEqual([1.5, 2.5, 5.5]);
    expect(cutsOf([0, 1, 0], 64)).toEqual([0.5]);
  });

  it('cuts at quantiles where they are many', () => {
    expect(
      cutsOf(
        Array.from({ length: 100 }, (_, i) => i),
        4,
      ),
    ).toEqual([25, 50, 75]);
  });

  it('gives each cut once, in three digits, and none below all values', () => {
    expect(cutsOf([...Array.from({ length: 90 }, () => 0), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5)).toEqual([]);
    expect(cutsOf([...Array.from({ length: 50 }, () => 0), ...Array.from({ length: 50 }, (_, i) => i + 1)], 4)).toEqual(
      [1, 26],
    );
    expect(cutsOf([1, 1.23456], 4)).toEqual([1.12]);
  });

  it('cuts nothing where there is one value, or none', () => {
    expect(cutsOf([5, 5], 8)).toEqual([]);
    expect(cutsOf([], 8)).toEqual([]);
  });
});
