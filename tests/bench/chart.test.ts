import { describe, expect, it } from 'vitest';
import { chartOf } from './chart.ts';

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
