import { describe, expect, it } from 'vitest';
import { Pattern, releasePatterns, WORD_END, WORD_START } from '../../src/shared/pattern.ts';

describe('Pattern', () => {
  const word = new Pattern(`${WORD_START}(?:für|нас|اشترك)${WORD_END}`);

  it.each(['Für alle', 'für', 'Читайте НАС', 'و اشترك الآن', '«нас»'])('finds words in either case: %s', (text) =>
    expect(word.test(text)).toBe(true),
  );

  it.each(['dafür', 'fürs', 'наспех', 'für2', ''])('finds no parts of words: %s', (text) =>
    expect(word.test(text)).toBe(false),
  );

  it('gives the same answer when it is asked again', () => {
    expect([word.test('für'), word.test('für')]).toEqual([true, true]);
    expect([word.exec('ja, für')?.index, word.exec('ja, für')?.index]).toEqual([4, 4]);
  });

  it('gives the same answer after what was compiled has been given back', () => {
    expect(word.count('Für und für')).toBe(2);
    releasePatterns();
    expect(word.count('Für und für')).toBe(2);
  });

  it('counts the places that do not overlap', () => expect(word.count('Für und für, dafür')).toBe(2));

  it('knows letters, digits and marks within and without brackets', () => {
    const line = new Pattern('^\\P{L}*by[^\\p{L}\\p{N}]*$');
    expect(line.test('— By: ')).toBe(true);
    expect(line.test('Ä by')).toBe(false);
    expect(line.test('by 3')).toBe(false);
    expect(new Pattern('أيض\\p{M}?ا').test('أيضًا')).toBe(true);
  });
});
