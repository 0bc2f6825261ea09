import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../src/article/reading-time.ts';

describe('readingMinutes', () => {
  it.each([
    ['en', 912, 4],
    ['en-GB', 912, 4],
    ['de', 895, 5],
    ['ar', 276, 2],
    ['mi', 368, 2],
    [null, 368, 2],
    ['en', 3, 1],
  ])('in %j, %i words: %i', (lang, words, minutes) => {
    expect(readingMinutes('', words, lang)).toBe(minutes);
  });

  it('counts characters, not words, in Japanese and Chinese', () => {
    expect(readingMinutes('青鷺。'.repeat(357), 1, 'ja')).toBe(2);
    expect(readingMinutes('蒼鷺，'.repeat(510), 1, 'zh-Hant')).toBe(4);
  });

  it('is null for no text', () => {
    expect(readingMinutes('', 0, 'en')).toBeNull();
  });
});
