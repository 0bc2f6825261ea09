import type { Crf } from '../../analysis/tagger/crf.ts';
import type { PackedModel } from '../../analysis/tagger/model.ts';
import { encodeWeights } from '../../analysis/tagger/weight-text.ts';

/** Weights are whole multiples of it: seven bits are as good as eight, and a fifth smaller when compressed. */
const STEP = 2 / 63;

/** The model in one character a weight. */
export function packModel({ bits, weights, transitions }: Crf): PackedModel {
  return {
    bits,
    step: Number(STEP.toPrecision(6)),
    transitions: Array.from(transitions, (value) => Number(value.toFixed(4))),
    weights: encodeWeights(Array.from(weights, (weight) => weight / STEP)),
  };
}
