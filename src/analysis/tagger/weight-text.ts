/** The largest weight that a character stands for; larger ones are cut. */
export const LARGEST_WEIGHT = 40;
const ZERO = 83;
const BACKSLASH = 92;

/**
 * Writes weights as text, one character of ASCII each, from `+` for the smallest to `|` for the largest; the backslash is left out. Compressed it is a fifth
 * smaller than base64, where a character holds parts of two weights.
 */
export function encodeWeights(weights: Iterable<number>): string {
  let text = '';
  for (const weight of weights) {
    const code = ZERO + Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(weight)));
    text += String.fromCharCode(code < BACKSLASH ? code : code + 1);
  }
  return text;
}

/** Reads what {@link encodeWeights} wrote. */
export function decodeWeights(text: string): Int8Array {
  const weights = new Int8Array(text.length);
  for (let i = 0; i < weights.length; i++) {
    const code = text.charCodeAt(i);
    weights[i] = (code < BACKSLASH ? code : code - 1) - ZERO;
  }
  return weights;
}
