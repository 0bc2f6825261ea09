import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/analysis/sentences/split-sentences.ts';
import { tokenize } from '../../../src/analysis/sentences/tokenize.ts';

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(text, tokens).map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end));
}

describe('splitSentences', () => {
  it.each([
    ['ends sentences at full stops', 'It rained. Then it snowed.', ['It rained.', 'Then it snowed.']],
    ['not after a title', 'Dr. Holm met Gov. Reyes. They spoke.', ['Dr. Holm met Gov. Reyes.', 'They spoke.']],
    ['not inside U.S. before a name', 'The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    [
      'after U.S. before a word that opens sentences',
      'He left the U.S. The rest stayed.',
      ['He left the U.S.', 'The rest stayed.'],
    ],
    ['not at a number', 'It cost 3.5 million. No. 11 won.', ['It cost 3.5 million.', 'No. 11 won.']],
    ['not before a small letter', 'He came at 5 p.m. on foot.', ['He came at 5 p.m. on foot.']],
    ['keeps closing marks', '(It rained.) Then it “snowed.” Fine.', ['(It rained.)', 'Then it “snowed.”', 'Fine.']],
    ['at line ends', 'First line\nSecond line', ['First line', 'Second line']],
    [
      'a party and state in brackets do not end it',
      'Rep. Ann Holm (D-Wis.) said so.',
      ['Rep. Ann Holm (D-Wis.) said so.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('reads over the line ends of hard-wrapped text', () => {
    const line = 'a line of about sixty characters that was wrapped by hand it';
    expect(sentences(`${line}\n${line}\n${line}\nEnd`)).toHaveLength(1);
  });
});
