import { describe, expect, it } from 'vitest';
import { partOf } from '../../../src/tools/train-text-blocks/part.ts';

describe('partOf', () => {
  it('keeps a site together', () => {
    for (const site of ['reed.example', 'moss.example', 'fern.example', 'kite.example']) {
      const pages = [`https://${site}/`, `http://www.${site}/a?b=1`, `https://news.north.${site}:8080/2031/heron`];
      expect(new Set(pages.map(partOf)).size).toBe(1);
    }
  });

  it('puts sites into both halves, always the same', () => {
    const parts = ['ab', 'ac', 'ad', 'ae', 'reed', 'moss'].map((site) => partOf(`https://${site}.example/`));
    expect(parts).toEqual(['A', 'B', 'A', 'B', 'B', 'B']);
  });

  it('has a part for what is no address', () => {
    expect(partOf('')).toBe('B');
    expect(partOf('heron')).toBe(partOf(''));
  });
});
