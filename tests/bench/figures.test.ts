import { describe, expect, it } from 'vitest';
import { exponent, formatTable, harmonic, mean, median, quantile, round } from './figures.ts';

describe('figures', () => {
  it('averages', () => {
    expect([mean([1, 2, 6]), mean([])]).toEqual([3, 0]);
    expect([harmonic(1, 0.5), harmonic(0, 0)]).toEqual([2 / 3, 0]);
  });

  it('takes quantiles without regard to order', () => {
    expect([median([9, 1, 5]), median([4, 1, 3, 2]), median([])]).toEqual([5, 2.5, 0]);
    // the place is (5 - 1) * 0.95 = 3.8, between 4 and 10
    expect(quantile([10, 1, 2, 3, 4], 0.95)).toBeCloseTo(4 + 6 * 0.8);
  });

  it('rounds', () => {
    expect([round(2 / 3), round(12.345, 1)]).toEqual([0.6667, 12.3]);
  });

  it('aligns columns, numbers to the right', () => {
    expect(
      formatTable(
        ['page', 'ms'],
        [
          ['a', 5],
          ['long', 12.5],
        ],
      ).split('\n'),
    ).toEqual(['page    ms', 'a        5', 'long  12.5']);
  });
});

describe('exponent', () => {
  it.each([
    [1, (size: number) => size / 100],
    [2, (size: number) => size ** 2 / 1e6],
    [0, () => 7],
  ])('is %d where time grows so', (expected, time) => {
    const points = [1_000, 10_000, 100_000].map((size) => ({ size, ms: time(size) }));
    expect(exponent(points)).toBeCloseTo(expected, 6);
  });
});
