import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/article/count-words.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' — … “ ”', 0],
    ['The heron’s well-known 1,400.5 km flight', 6],
    ['It rained\n\nall day\tlong', 5],
    ['المجلس أقرّ الترميم', 3],
    ['Größe über Öfen', 3],
  ])('counts %j', (text, words) => {
    expect(countWords(text, null)).toBe(words);
  });

  it('tells words of scripts without spaces apart', () => {
    const words = countWords('港の灯台は夜に光る。', 'ja');
    expect(words).toBeGreaterThanOrEqual(5);
    expect(words).toBeLessThanOrEqual(9);
  });

  it('does not fall over a language that is none', () => {
    expect(countWords('灯台', 'not_a_language!!')).toBeGreaterThan(0);
  });
});
