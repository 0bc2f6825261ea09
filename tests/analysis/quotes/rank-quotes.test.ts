import { expect, it } from 'vitest';
import { rankQuotes } from '../../../src/analysis/quotes/rank-quotes.ts';
import type { Quote } from '../../../src/shared/analysis.ts';
import { actorOf } from '../../actor-of.ts';

const base: Quote = {
  text: 'We have waited for this bridge for ten years.',
  start: 0,
  end: 45,
  speaker: { name: 'Anna Holm', start: 50, end: 54, named: true, inferred: false },
  cue: 'said',
  confidence: 0.9,
  rank: 0,
  fragments: [],
};

it('puts named speakers, whole sentences and readable lengths first', () => {
  const quotes = rankQuotes(
    [
      { ...base, text: 'on the old road' },
      { ...base, speaker: null, confidence: 0 },
      base,
      { ...base, speaker: { name: 'an official', start: 50, end: 54, named: false, inferred: false } },
    ],
    1000,
  );
  expect(quotes.map((quote) => quote.rank)).toEqual([4, 3, 1, 2]);
});

it('puts a few words that end another sentence last, whoever said them', () => {
  const quotes = rankQuotes(
    [
      { ...base, text: 'to those in need.' },
      { ...base, text: 'urgent steps to open the old road today.', speaker: null, confidence: 0 },
    ],
    1000,
  );
  expect(quotes.map((quote) => quote.rank)).toEqual([2, 1]);
});

it.each([
  ['who the article is about', { speaker: { ...base.speaker, name: 'Peter Reyes' } }],
  ['what comes early', { start: 500, end: 545 }],
  ['words that say something', { text: 'We have been in it for it and it is on us.' }],
  ['a sure speaker', { confidence: 0.6 }],
])('puts %s first', (_, worse) => {
  const actors = [
    actorOf({ mentions: [1, 2, 3].map((start) => ({ start, end: start })) }),
    actorOf({ name: 'Peter Reyes', mentions: [{ start: 4, end: 5 }] }),
  ];
  const ranks = rankQuotes([{ ...base, ...(worse as Partial<Quote>) }, base], 1000, actors).map((quote) => quote.rank);
  expect(ranks).toEqual([2, 1]);
});
