import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';

function pronounsIn(text: string, name: string) {
  return analyse({ text }).actors.find((actor) => actor.name === name)?.pronouns;
}

describe('pronouns of an actor', () => {
  it.each([
    ['a form of address', 'On Monday Mrs. Lind Varga said so, and Mrs. Varga left.', 'Lind Varga', 'she', 0.98],
    ['a role', 'The spokesman Quill Varga said so on Monday, and Varga left.', 'Quill Varga', 'he', 0.97],
    ['a given name', 'On Monday Anna Holm said so, and Holm left.', 'Anna Holm', 'she', 0.93],
  ] as const)('are told by %s', (_how, text, name, pronoun, sure) => {
    const pronouns = pronounsIn(text, name);
    expect(pronouns?.[pronoun]).toBe(sure);
    expect((pronouns?.she ?? 0) + (pronouns?.he ?? 0) + (pronouns?.they ?? 0)).toBeCloseTo(1);
  });

  it('are open where nothing tells', () => {
    const pronouns = pronounsIn('On Monday the engineer Quill Varga said so, and Varga left.', 'Quill Varga');
    expect(pronouns?.she).toBeGreaterThan(0.2);
    expect(pronouns?.he).toBeGreaterThan(0.2);
  });

  it('are plural for a body, and none for a place', () => {
    expect(pronounsIn('In May the Road Council met and said so.', 'Road Council')).toMatchObject({ she: 0, he: 0 });
    expect(pronounsIn('In May the Road Council met and said so.', 'Road Council')?.they).toBeGreaterThan(0);
    expect(pronounsIn('The council met in Oslo and said so.', 'Oslo')).toEqual({ she: 0, he: 0, they: 0 });
  });
});
