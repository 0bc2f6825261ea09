import type { Crf } from '../../analysis/tagger/crf.ts';
import type { PackedModel } from '../../analysis/tagger/model.ts';

/** Larger weights are cut: what is left of the scale tells the many small ones apart. */
const LARGEST = 2;
/** Seven bits are as good as eight, and a fifth smaller when compressed. */
const STEPS = 63;

/** The model in one byte a weight. */
export function packModel({ bits, weights, transitions }: Crf): PackedModel {
  const step = LARGEST / STEPS;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-STEPS, Math.min(STEPS, Math.round(weight / step))));
  return {
    bits,
    step: Number(step.toPrecision(6)),
    transitions: Array.from(transitions, (value) => Number(value.toFixed(4))),
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}
