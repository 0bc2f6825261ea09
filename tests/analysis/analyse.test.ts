import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse.ts';

const STORY = `Ruritanian President Otto Lindqvist opened the new bridge in Oslo on Monday.

"This bridge was built by the people of two nations," Lindqvist said. According to The New York Times, it cost less than planned.

Palace spokeswoman Petra Holm said that "[i]n the end" the "costs were lower than we feared," while the news site Qorvex warned that "nobody has seen the final bill of this bridge."`;

describe('analyse', () => {
  const { quotes, actors } = analyse({ text: STORY });

  it('finds every quotation with its speaker, in text order', () => {
    expect(quotes.map((quote) => [quote.text, quote.speaker?.name])).toEqual([
      ['This bridge was built by the people of two nations,', 'Otto Lindqvist'],
      ['costs were lower than we feared,', 'Petra Holm'],
      ['nobody has seen the final bill of this bridge.', 'Qorvex'],
    ]);
  });

  it('quotes verbatim, at the offsets it gives', () => {
    for (const quote of quotes) expect(STORY.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it('keeps the short span beside a quotation as its fragment', () => {
    expect(quotes[1]?.fragments).toEqual(['[i]n the end']);
  });

  it('gives unique ranks from 1', () => {
    expect(quotes.map((quote) => quote.rank).sort()).toEqual([1, 2, 3]);
  });

  it('finds the actors with kind and role', () => {
    expect(actors.map((actor) => [actor.name, actor.kind, actor.role])).toEqual([
      ['Otto Lindqvist', 'person', 'Ruritanian President'],
      ['Oslo', 'place', null],
      ['The New York Times', 'organization', null],
      ['Petra Holm', 'person', 'Palace spokeswoman'],
      ['Qorvex', 'organization', null],
    ]);
  });

  it('gives mentions that are sorted and spell an alias', () => {
    for (const actor of actors) {
      for (const mention of actor.mentions) expect(actor.aliases).toContain(STORY.slice(mention.start, mention.end));
      const starts = actor.mentions.map((mention) => mention.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }
  });

  it.each(['', '   ', '"', '“', '\ud800 \udc00"', '.'.repeat(50), '\n\n\n', '"a b c d'])(
    'does not fail on %j',
    (text) => {
      expect(() => analyse({ text })).not.toThrow();
    },
  );
});
