import { describe, expect, it } from 'vitest';
import { chartOf, growthChartOf } from './chart.ts';

describe('chartOf', () => {
  const svg = chartOf('Time & more', [
    { title: 'a <b>', median: 5, p95: 10 },
    { title: 'c', median: 10, p95: 20 },
  ]);
  const widths = [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));

  it('draws a bar as long as its median', () => expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(2, 1));

  it('writes titles and values as text', () => {
    expect(svg).toContain('Time &amp; more');
    expect(svg).toContain('a &lt;b>');
    expect(svg).toContain('5.0 · 10');
  });
});

describe('growthChartOf', () => {
  const plot = (times: readonly number[]) => {
    const points = times.map((ms, i) => ({ size: 10 ** (i + 3), ms }));
    const svg = growthChartOf([{ title: 'Reading', unit: 'nodes', points, exponent: 1 }]);
    return { svg, paths: [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, path = '']) => path) };
  };
  const endOf = (path = '') => path.split('L').at(-1);

  it('ends where linear growth ends when it is linear', () => {
    const { paths } = plot([1, 10, 100]);
    expect(endOf(paths[1])).toBe(endOf(paths[0]));
  });

  it('ends elsewhere when it is not', () => {
    const { paths } = plot([1, 20, 400]);
    expect(endOf(paths[1])).not.toBe(endOf(paths[0]));
  });

  it('names sizes and times', () => {
    const { svg } = plot([1, 10, 120]);
    for (const text of ['1.0 ms', '120 ms', '1k', '100k', 'Reading: nodes']) expect(svg).toContain(text);
  });
});
