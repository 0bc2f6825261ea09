import { describe, expect, it } from 'vitest';
import type { Quote } from '../../src/shared/analysis.ts';
import { addCounts, type GoldText, isSameSpeaker, scoreQuotes } from './quotes-score.ts';

const TEXT = '“The road is closed today,” Anna Holm said.';

const gold: GoldText = {
  id: 'road',
  text: TEXT,
  actors: [{ name: 'Anna Holm', kind: 'person', aliases: ['Anna Holm', 'Holm'] }],
  quotes: [{ start: 1, end: 26, speaker: 'Anna Holm', named: true }],
};

function quote(start: number, end: number, name: string | null): Quote {
  const speaker = name === null ? null : { name, start: 28, end: 37, inferred: false, named: true };
  return { text: TEXT.slice(start, end), start, end, speaker, cue: 'said', confidence: 1, rank: 1, fragments: [] };
}

describe('isSameSpeaker', () => {
  it.each([
    ['Anna Holm', true],
    ['the Holm’s', true],
    ['Anna B. Holm', true],
    ['Anna Holm Reyes', false],
    ['Peter Reyes', false],
    [null, false],
  ])('%j for Anna Holm: %s', (shown, same) => {
    expect(isSameSpeaker(gold, { start: 0, end: 1, speaker: 'Anna Holm', named: true }, shown)).toBe(same);
  });

  it('takes a word in common for the same description, and nobody for nobody', () => {
    const official = { start: 0, end: 1, speaker: 'a senior official', named: false };
    expect(isSameSpeaker(gold, official, 'the official')).toBe(true);
    expect(isSameSpeaker(gold, official, 'a spokesman')).toBe(false);
    expect(isSameSpeaker(gold, { ...official, speaker: null }, null)).toBe(true);
    expect(isSameSpeaker(gold, { ...official, speaker: null }, 'police')).toBe(false);
  });
});

describe('scoreQuotes', () => {
  it('counts what is found, shown, right and wrong', () => {
    expect(scoreQuotes(gold, [quote(1, 26, 'Anna Holm')])).toMatchObject({ found: 1, shown: 1, right: 1, wrong: 0 });
    expect(scoreQuotes(gold, [quote(1, 26, 'Peter Reyes')])).toMatchObject({ found: 1, shown: 1, right: 0, wrong: 1 });
    expect(scoreQuotes(gold, [quote(1, 26, null)])).toMatchObject({ found: 1, shown: 0, right: 0, wrong: 0 });
  });

  it('finds no quotation in one that overlaps it little, nor in one of under four words', () => {
    expect(scoreQuotes(gold, [quote(1, 12, 'Anna Holm')])).toMatchObject({ predicted: 0, found: 0 });
    expect(scoreQuotes(gold, [quote(5, 40, 'Anna Holm')])).toMatchObject({ predicted: 1, found: 0 });
  });

  it('adds counts up', () => {
    const counts = scoreQuotes(gold, [quote(1, 26, 'Anna Holm')]);
    expect(addCounts([counts, counts])).toMatchObject({ gold: 2, predicted: 2, found: 2, right: 2 });
  });
});
