import type { Crf } from './crf.ts';
import { decodeWeights } from './weight-text.ts';

/** The tagger's model as it is stored: weights of one character. */
export interface PackedModel {
  bits: number;
  step: number;
  transitions: number[];
  weights: string;
}

/** Reads a stored model. */
export function unpackModel({ bits, step, transitions, weights }: PackedModel): Crf<Int8Array> {
  return { bits, step, transitions: Float64Array.from(transitions), weights: decodeWeights(weights) };
}
