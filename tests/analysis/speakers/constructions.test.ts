import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { RULE_CASES } from './rule-cases.ts';

function speakers(text: string): (string | null)[] {
  return analyse({ text }).quotes.map((quote) => quote.speaker?.name ?? null);
}

describe('a construction of attribution', () => {
  it.each(RULE_CASES)('%s', (_, text, expected) => {
    expect(speakers(text).slice(0, expected.length)).toEqual(expected);
  });
});

describe('a cue', () => {
  it.each([
    [
      'isNoun: participles behind prepositions',
      'Anna Holm began by reminding them: “The road is closed.”',
      'reminding',
    ],
    ['isNaming: for', 'Anna Holm thanked the council for “taking these steps for the road.”', 'thanked'],
    ['isTouching: a hearer between', 'Anna Holm invites us “to be attentive to the long road.”', 'invites'],
  ])('%s', (_, text, cue) => {
    expect(analyse({ text }).quotes[0]).toMatchObject({ cue, speaker: { name: 'Anna Holm' } });
  });
});

describe('coreference of speakers', () => {
  it.each([
    [
      'unnamed antecedent',
      'Anna Holm left.\n\nA prosecutor said the road was closed. “Nobody was hurt on it,” he said.',
      'A prosecutor',
    ],
    [
      'document',
      'In a notice on Monday, Anna Holm said it was late. “The road is closed,” the notice said.',
      'Anna Holm',
    ],
    ['title in full', 'Gov. Anna Holm met Peter Reyes. “The road is closed today,” the governor said.', 'Anna Holm'],
    [
      'anonymous noun',
      'Senator Anna Holm came. One senator spoke on condition of anonymity. “The road is closed,” the senator said.',
      'the senator',
    ],
    [
      'relative clause',
      '“It is late today,” Peter Reyes said. He showed a speech that Karl Lund gave, in which he said “the road is closed.”',
      'Karl Lund',
    ],
    [
      'another in the clause',
      'Mary Reyes met Anna Holm. Holm sat down. She gave Holm a letter, saying “the road is closed.”',
      'Mary Reyes',
    ],
    [
      'generic description of another sex',
      'Qadro Mendrel came early. Mendrel sat. “The road is closed today,” the woman said.',
      'the woman',
    ],
    [
      'a role that somebody else has',
      'Anna Holm met Peter Reyes. “The road is closed,” the then-editor said.',
      'the then-editor',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });
});
