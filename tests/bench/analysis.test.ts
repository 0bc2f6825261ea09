import { describe, expect, it } from 'vitest';
import { exponent, ofLength } from './analysis.ts';

describe('exponent', () => {
  it.each([
    [1, (words: number) => words / 100],
    [2, (words: number) => words ** 2 / 1e6],
    [0, () => 7],
  ])('is %d where time grows so', (expected, time) => {
    const points = [1_000, 10_000, 100_000].map((words) => ({ words, ms: time(words) }));
    expect(exponent(points)).toBeCloseTo(expected, 6);
  });
});

describe('ofLength', () => {
  it('repeats the texts until there are enough words', () => {
    expect(ofLength(['one two', 'three'], 5)).toBe('one two\n\nthree\n\none two');
  });

  it('ends on texts without words', () => expect(ofLength(['…'], 3).split('\n\n')).toHaveLength(3));
});
