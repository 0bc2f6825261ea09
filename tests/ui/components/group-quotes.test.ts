import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../src/shared/analysis.ts';
import { groupBySpeaker } from '../../../src/ui/components/group-quotes.ts';

function quote(start: number, name: string | null, named = true): Quote {
  const speaker = name === null ? null : { name, start: 0, end: 1, inferred: false, named };
  return { text: `${start}`, start, end: start + 1, speaker, cue: null, confidence: 1, rank: start, fragments: [] };
}

function starts(quotes: readonly Quote[]): number[][] {
  return groupBySpeaker(quotes).map((group) => group.map(({ start }) => start));
}

describe('groupBySpeaker', () => {
  it('puts the quotes of one speaker together, in the order of first speaking', () => {
    expect(starts([quote(1, 'Holm'), quote(2, 'Reyes'), quote(3, 'Holm')])).toEqual([[1, 3], [2]]);
  });

  it('leaves quotes of nobody known by themselves', () => {
    expect(starts([quote(1, null), quote(2, 'Holm'), quote(3, null)])).toEqual([[1], [2], [3]]);
  });

  it('keeps a name and a description of the same words apart', () => {
    expect(starts([quote(1, 'police'), quote(2, 'police', false)])).toEqual([[1], [2]]);
  });
});
