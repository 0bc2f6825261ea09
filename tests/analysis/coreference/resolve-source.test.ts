import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';

function last(text: string): { name: string | null; inferred: boolean | undefined } {
  const quote = analyse({ text }).quotes.at(-1);
  return { name: quote?.speaker?.name ?? null, inferred: quote?.speaker?.inferred };
}

describe('resolveSource', () => {
  it.each([
    ['the last person', 'Anna Holm came late. “The road is closed today,” she said.', 'Anna Holm'],
    ['by sex', 'Anna Holm met Peter Reyes. “The road is closed today,” she said.', 'Anna Holm'],
    ['by sex of the title', 'Ms. Qadro met Mr. Mendrel. “The road is closed today,” he said.', 'Mendrel'],
    [
      'the subject rather than another',
      'Anna Holm spoke. She was hired by Mary Reyes. “The road is closed today,” she said.',
      'Anna Holm',
    ],
    [
      'who spoke last',
      '“It is late,” Anna Holm said. Mary Reyes nodded.\n\n“It is late in the year,” Anna Holm said.\n\n“The road is closed today,” she said.',
      'Anna Holm',
    ],
    ['by role', 'Mayor Anna Holm met Peter Reyes. “The road is closed today,” the mayor said.', 'Anna Holm'],
    [
      'a body by its name',
      'The Indian Navy came. Qorvex Group left. “The road is closed today,” the navy said.',
      'Indian Navy',
    ],
    [
      'a body that was named long before',
      `The Indian Navy came. Qorvex Group left.${'\n\nIt rained.'.repeat(6)} “The road is closed today,” the navy said.`,
      'Indian Navy',
    ],
    ['by "it"', 'The Indian Navy came. “The road is closed today,” it said.', 'Indian Navy'],
  ])('resolves %s', (_, text, expected) => {
    expect(last(text)).toEqual({ name: expected, inferred: true });
  });

  it('does not take somebody with another role', () => {
    expect(last('Mayor Anna Holm came. “The road is closed today,” the photographer said.').name).toBe(
      'the photographer',
    );
  });

  it('does not take a former minister for the prime minister', () => {
    const text =
      'Anna Holm is under fire. Holm rowed back. The prime minister said the road was “closing for a very long time.” Tom Marsh, a former minister, left.';
    expect(last(text).name).toBe('Anna Holm');
  });

  it('does not judge sex by a name that men and women bear', () => {
    const text = 'Sand is on the road, says Morgan Ravel, a chemist. “It is already lying in piles,” she says.';
    expect(last(text).name).toBe('Morgan Ravel');
  });

  it('does not guess who "I" is', () => {
    expect(last('Anna Holm came. “The road is closed today,” I said.').name).toBeNull();
  });

  it('does not look for a speaker inside quotations', () => {
    expect(last('“We saw Peter Reyes,” Anna Holm said.\n\n“The road is closed today,” he said.').name).not.toBe(
      'Peter Reyes',
    );
  });
});
