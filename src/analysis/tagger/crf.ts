import { FEATURE_COUNT, type Features } from './features.ts';

/** Begin and inside of each kind of name, and outside of any. */
export const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;
export const TAG_COUNT = TAGS.length;

/** A linear-chain conditional random field over hashed features. */
export interface Crf<Weights extends Int8Array | Float64Array = Int8Array | Float64Array> {
  /** The number of buckets is 2 to this power. */
  bits: number;
  /** What a weight of 1 stands for. */
  step: number;
  /** TAG_COUNT weights for each bucket. */
  weights: Weights;
  /** From tag to tag; the last row is from the start of a sentence. */
  transitions: Float64Array;
}

/** The bucket of a hash: its top bits, as they are the best mixed. */
export function bucketOf(hash: number, bits: number): number {
  return hash >>> (32 - bits);
}

/** The scores of each tag for each token, TAG_COUNT each. */
function tokenScores(model: Crf, features: Features, length: number): Float64Array {
  const { bits, step, weights } = model;
  const scores = new Float64Array(length * TAG_COUNT);
  for (let i = 0; i < length; i++) {
    const base = i * TAG_COUNT;
    for (let f = i * FEATURE_COUNT; f < (i + 1) * FEATURE_COUNT; f++) {
      const hash = features[f] as number;
      if (hash === 0) continue;
      const row = bucketOf(hash, bits) * TAG_COUNT;
      for (let tag = 0; tag < TAG_COUNT; tag++)
        scores[base + tag] = (scores[base + tag] as number) + (weights[row + tag] as number);
    }
    for (let tag = 0; tag < TAG_COUNT; tag++) scores[base + tag] = (scores[base + tag] as number) * step;
  }
  return scores;
}

/** Turns scores into positive factors, token by token, so that no exponential overflows. */
function toFactors(scores: Float64Array, length: number): void {
  for (let i = 0; i < length; i++) {
    let most = Number.NEGATIVE_INFINITY;
    for (let t = i * TAG_COUNT; t < (i + 1) * TAG_COUNT; t++) most = Math.max(most, scores[t] as number);
    for (let t = i * TAG_COUNT; t < (i + 1) * TAG_COUNT; t++) scores[t] = Math.exp((scores[t] as number) - most);
  }
}

function normalise(values: Float64Array, from: number): void {
  let sum = 0;
  for (let t = from; t < from + TAG_COUNT; t++) sum += values[t] as number;
  for (let t = from; t < from + TAG_COUNT; t++) values[t] = (values[t] as number) / (sum || 1);
}

/** What the forward and backward passes leave, each scaled to a sum of 1 for each token. */
export interface Passes {
  factors: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** The exponentials of the transitions. */
  steps: Float64Array;
}

/** The forward-backward algorithm (Rabiner 1989), scaled. Linear in the length. */
export function runPasses(model: Crf, features: Features, length: number): Passes {
  const factors = tokenScores(model, features, length);
  toFactors(factors, length);
  const steps = model.transitions.map(Math.exp);
  const forward = new Float64Array(length * TAG_COUNT);
  const backward = new Float64Array(length * TAG_COUNT).fill(1);
  for (let i = 0; i < length; i++) {
    const own = i * TAG_COUNT;
    for (let to = 0; to < TAG_COUNT; to++) {
      let sum = i === 0 ? (steps[TAG_COUNT * TAG_COUNT + to] as number) : 0;
      if (i > 0)
        for (let tag = 0; tag < TAG_COUNT; tag++)
          sum += (forward[own - TAG_COUNT + tag] as number) * (steps[tag * TAG_COUNT + to] as number);
      forward[own + to] = sum * (factors[own + to] as number);
    }
    normalise(forward, own);
  }
  for (let i = length - 2; i >= 0; i--) {
    const own = i * TAG_COUNT;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let sum = 0;
      for (let to = 0; to < TAG_COUNT; to++) {
        const ahead = own + TAG_COUNT + to;
        sum += (steps[tag * TAG_COUNT + to] as number) * (factors[ahead] as number) * (backward[ahead] as number);
      }
      backward[own + tag] = sum;
    }
    normalise(backward, own);
  }
  return { factors, forward, backward, steps };
}

/** The probability of each tag for each token, TAG_COUNT each, from the passes. */
export function marginalsOf({ forward, backward }: Passes, length: number): Float64Array {
  const marginals = new Float64Array(length * TAG_COUNT);
  for (let t = 0; t < marginals.length; t++) marginals[t] = (forward[t] as number) * (backward[t] as number);
  for (let i = 0; i < length; i++) normalise(marginals, i * TAG_COUNT);
  return marginals;
}
