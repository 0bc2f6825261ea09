import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/shared/count-words.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' — … “ ”', 0],
    ['The heron’s well-known 1,400.5 km flight', 6],
    ['It rained\n\nall day\tlong', 5],
    ['المجلس أقرّ الترميم', 3],
    ['Größe über Öfen', 3],
    ['В Верхнеозёрске — трамвай', 3],
  ])('counts %j', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it.each([
    ['Japanese', '港の灯台は夜に光る。', 5, 9],
    ['Chinese', '老灯塔将于下周重新点亮。', 6, 8],
    ['Thai', 'ประภาคารเก่าจะกลับมาส่องสว่างอีกครั้ง', 7, 12],
    ['a word in Katakana as one', 'アクセスランキング', 1, 1],
    ['Japanese with a number and a foreign word', '2026年、Saltbyの池', 5, 6],
  ])('tells words apart without spaces: %s', (_, text, least, most) => {
    expect(countWords(text)).toBeGreaterThanOrEqual(least);
    expect(countWords(text)).toBeLessThanOrEqual(most);
  });
});
