import type { Span } from '../../shared/analysis.ts';

/**
 * For each token the index of the quoted span that it stands in (marks included), or -1. Both lists are in text order.
 * Shape: as many numbers as tokens.
 */
export function quoteOfToken(tokens: readonly Span[], spans: readonly { outer: Span }[]): Int32Array {
  const result = new Int32Array(tokens.length).fill(-1);
  let next = 0;
  tokens.forEach((token, index) => {
    while ((spans[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const span = spans[next];
    if (span && span.outer.start <= token.start) result[index] = next;
  });
  return result;
}
