import { expect, it } from 'vitest';
import type { Quote } from '../../src/shared/analysis.ts';
import { quoteErrors } from './quote-causes.ts';
import type { GoldText } from './quotes-score.ts';

const TEXT = '“The road is closed today,” Anna Holm said.';

function gold(speaker: string | null): GoldText {
  const actors = [{ name: 'Anna Holm', kind: 'person', aliases: ['Anna Holm'] }];
  return { id: 'road', text: TEXT, actors, quotes: [{ start: 1, end: 26, speaker, named: speaker !== null }] };
}

function found(name: string | null, more: Partial<Quote> = {}, inferred = false): Quote {
  const speaker = name === null ? null : { name, start: 28, end: 37, inferred, named: true };
  return {
    text: TEXT.slice(1, 26),
    start: 1,
    end: 26,
    speaker,
    cue: null,
    confidence: 0,
    rank: 1,
    fragments: [],
    ...more,
  };
}

it.each([
  ['not found', gold('Anna Holm'), []],
  ['nobody shown: nothing attributes it', gold('Anna Holm'), [found(null)]],
  ['nobody shown: a verb of speech, and nobody known for it', gold('Anna Holm'), [found(null, { cue: 'said' })]],
  ['nobody shown: too doubtful', gold('Anna Holm'), [found(null, { confidence: 0.4 })]],
  ['wrong: nobody says it', gold(null), [found('Anna Holm')]],
  ['wrong: the same one by a name that was not joined', gold('Anna Holm'), [found('Anna Reyes')]],
  ['wrong: whom a pronoun or a description means', gold('Anna Holm'), [found('Ida Lunt', {}, true)]],
  ['wrong: the name beside it is another one', gold('Anna Holm'), [found('Ida Lunt')]],
])('tells why: %s', (cause, text, quotes) => {
  expect(quoteErrors(text, quotes).map((error) => error.cause)).toEqual([cause]);
});

it('has nothing to tell of what is right', () => {
  expect(quoteErrors(gold('Anna Holm'), [found('Anna Holm')])).toEqual([]);
});
