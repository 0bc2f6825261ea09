import { bucketOf, type Crf, marginalsOf, runPasses, TAG_COUNT } from '../../analysis/tagger/crf.ts';
import { collectFeatures, FEATURE_COUNT, type Features } from '../../analysis/tagger/features.ts';
import { randomNumbers } from './random.ts';
import type { Sample } from './read-corpus.ts';

/** How the field is learned. */
export interface Learning {
  bits: number;
  epochs: number;
  rate: number;
  /** Share of the weights that an epoch leaves. */
  decay: number;
  /** Share of the tokens whose own form is hidden, so that the context is learned too. */
  hidden: number;
  seed: number;
}

/** The features that name the token itself: its word, and its pairs with its neighbours. */
const OWN_WORD = [1, 6, 7];

interface Trainer {
  model: Crf<Float64Array>;
  squares: Float64Array;
  transitionSquares: Float64Array;
  rate: number;
}

/** AdaGrad (Duchi, Hazan, Singer 2011): each weight has its own pace. */
function step(values: Float64Array, squares: Float64Array, at: number, gradient: number, rate: number): void {
  const square = (squares[at] as number) + gradient * gradient;
  squares[at] = square;
  values[at] = (values[at] as number) - (rate * gradient) / Math.sqrt(square + 1e-6);
}

function learnSentence(trainer: Trainer, features: Features, tags: readonly number[]): void {
  const { model, squares, transitionSquares, rate } = trainer;
  const length = tags.length;
  const passes = runPasses(model, features, length);
  const marginals = marginalsOf(passes, length);
  for (let i = 0; i < length; i++) {
    const gold = tags[i] as number;
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const gradient = (marginals[i * TAG_COUNT + tag] as number) - (tag === gold ? 1 : 0);
      if (Math.abs(gradient) < 1e-3) continue;
      for (let f = i * FEATURE_COUNT; f < (i + 1) * FEATURE_COUNT; f++) {
        const hash = features[f] as number;
        if (hash !== 0) step(model.weights, squares, bucketOf(hash, model.bits) * TAG_COUNT + tag, gradient, rate);
      }
    }
  }
  learnTransitions(trainer.model, transitionSquares, passes, tags, rate);
}

function learnTransitions(
  model: Crf,
  squares: Float64Array,
  { factors, forward, backward, steps }: ReturnType<typeof runPasses>,
  tags: readonly number[],
  rate: number,
): void {
  const pair = new Float64Array(TAG_COUNT * TAG_COUNT);
  for (let i = 1; i < tags.length; i++) {
    let sum = 0;
    for (let from = 0; from < TAG_COUNT; from++) {
      for (let to = 0; to < TAG_COUNT; to++) {
        const ahead = i * TAG_COUNT + to;
        const value =
          (forward[(i - 1) * TAG_COUNT + from] as number) *
          (steps[from * TAG_COUNT + to] as number) *
          (factors[ahead] as number) *
          (backward[ahead] as number);
        pair[from * TAG_COUNT + to] = value;
        sum += value;
      }
    }
    const gold = (tags[i - 1] as number) * TAG_COUNT + (tags[i] as number);
    for (let at = 0; at < pair.length; at++) {
      const gradient = (pair[at] as number) / (sum || 1) - (at === gold ? 1 : 0);
      if (Math.abs(gradient) >= 1e-3) step(model.transitions, squares, at, gradient, rate);
    }
  }
}

/**
 * Learns a conditional random field by stochastic gradients, the second half of the epochs averaged. The same samples
 * and settings give the same weights, bit for bit.
 */
export function learn(
  samples: readonly Sample[],
  settings: Learning,
  report: (line: string) => void,
): Crf<Float64Array> {
  const { bits, epochs, rate, decay, hidden } = settings;
  const random = randomNumbers(settings.seed);
  const size = TAG_COUNT << bits;
  const transitions = new Float64Array(TAG_COUNT * (TAG_COUNT + 1));
  const model = { bits, step: 1, weights: new Float64Array(size), transitions };
  const trainer: Trainer = {
    model,
    squares: new Float64Array(size),
    transitionSquares: new Float64Array(transitions.length),
    rate,
  };
  const mean = { weights: new Float64Array(size), transitions: new Float64Array(transitions.length) };
  const all = samples.map(({ tokens }) => collectFeatures(tokens, 0, tokens.length));
  const order = samples.map((_, i) => i);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const i of order) {
      const features = (all[i] as Features).slice();
      const { tags } = samples[i] as Sample;
      for (let t = 0; t < tags.length; t++) {
        if (random() >= hidden) continue;
        for (const own of OWN_WORD) features[t * FEATURE_COUNT + own] = 0;
      }
      learnSentence(trainer, features, tags);
    }
    for (let w = 0; w < size; w++) model.weights[w] = (model.weights[w] as number) * decay;
    if (epoch >= epochs / 2) {
      averaged++;
      for (let w = 0; w < size; w++) mean.weights[w] = (mean.weights[w] as number) + (model.weights[w] as number);
      transitions.forEach((value, w) => {
        mean.transitions[w] = (mean.transitions[w] as number) + value;
      });
    }
    report(`epoch ${epoch + 1} of ${epochs}`);
  }
  const scale = 1 / Math.max(1, averaged);
  return { ...model, weights: mean.weights.map((w) => w * scale), transitions: mean.transitions.map((w) => w * scale) };
}
