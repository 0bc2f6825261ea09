import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';

function reports(text: string): (string | null | undefined)[][] {
  return analyse({ text }).indirect.map(({ text: content, speaker, cue }) => [content, speaker?.name, cue]);
}

describe('indirect speech', () => {
  it.each([
    ['that', 'Anna Holm said that the road was closed.', ['the road was closed', 'Anna Holm', 'said']],
    ['no that', 'Anna Holm said the road was closed.', ['the road was closed', 'Anna Holm', 'said']],
    ['a hearer', 'Anna Holm told reporters the road was closed.', ['the road was closed', 'Anna Holm', 'told']],
    [
      'a day between',
      'Anna Holm said on Monday that the road was closed.',
      ['the road was closed', 'Anna Holm', 'said'],
    ],
    ['at the end', 'The road was closed again, Anna Holm said.', ['The road was closed again', 'Anna Holm', 'said']],
    [
      'inverted',
      'The road was closed again, said a senior official.',
      ['The road was closed again', 'a senior official', 'said'],
    ],
    [
      'according to',
      'According to Anna Holm, the road was closed.',
      ['the road was closed', 'Anna Holm', 'According to'],
    ],
    ['whether', 'Anna Holm asked whether the road was closed.', ['whether the road was closed', 'Anna Holm', 'asked']],
    [
      'a weak verb with that',
      'Anna Holm notes that the road was closed.',
      ['the road was closed', 'Anna Holm', 'notes'],
    ],
    ['a pronoun', 'Anna Holm came. She said the road was closed.', ['the road was closed', 'Anna Holm', 'said']],
  ])('reads %s', (_, text, expected) => {
    expect(reports(text)).toEqual([expected]);
  });

  it.each([
    ['no clause', 'Anna Holm said goodbye at the gate.'],
    ['no content', 'Anna Holm praised the long road.'],
    ['a quotation', 'Anna Holm said “the road is closed today.”'],
    ['who is told', 'Anna Holm was told the road was closed.'],
    ['a name behind the verb', 'The road, said Anna Holm, director of the long road office, is closed.'],
  ])('does not take %s for it', (_, text) => {
    expect(reports(text)).toEqual([]);
  });

  it('is verbatim, and says how the speaker was found', () => {
    const text = 'Anna Holm came. She said the road was closed.';
    const [report] = analyse({ text }).indirect;
    expect(text.slice(report?.start, report?.end)).toBe(report?.text);
    expect(report?.speaker).toMatchObject({ inferred: true, named: true });
  });
});
