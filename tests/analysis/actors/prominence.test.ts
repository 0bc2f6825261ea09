import { describe, expect, it } from 'vitest';
import { requoteActors, weighActors } from '../../../src/analysis/actors/prominence.ts';
import type { Quote } from '../../../src/shared/analysis.ts';
import { actorOf } from '../../actor-of.ts';

const at = (start: number) => ({ start, end: start + 4 });
const holm = actorOf({ aliases: ['Anna Holm', 'Holm'], mentions: [at(100), at(150), at(180)] });
const story = { quotes: [], title: null, length: 200 };

function quoteOf(name: string, named = true): Quote {
  const speaker = { ...at(0), name, named, inferred: false };
  return { ...at(0), text: '', speaker, cue: null, confidence: 1, rank: 1, fragments: [] };
}

describe('weighActors', () => {
  it('counts mentions, and how early the first of them stands', () => {
    expect(weighActors([holm], story)[0]).toMatchObject({ quoted: 0, prominence: 4 });
    const late = actorOf({ mentions: [at(200)] });
    expect(weighActors([late], story)[0]?.prominence).toBe(1);
  });

  it('counts a quotation for two mentions', () => {
    const quotes = [quoteOf('Anna Holm'), quoteOf('Peter Reyes')];
    expect(weighActors([holm], { ...story, quotes })[0]).toMatchObject({ quoted: 1, prominence: 6 });
  });

  it('takes no description for a name', () => {
    expect(weighActors([holm], { ...story, quotes: [quoteOf('Anna Holm', false)] })[0]?.quoted).toBe(0);
  });

  it('counts a name in the headline, in any of its forms, for three mentions', () => {
    expect(weighActors([holm], { ...story, title: 'Holm closes the road' })[0]?.prominence).toBe(7);
  });

  it('weighs nothing in a text without length', () => {
    expect(weighActors([actorOf()], { ...story, length: 0 })[0]?.prominence).toBe(0);
  });
});

describe('requoteActors', () => {
  it('takes away the points of the quotations that nobody is named for', () => {
    const quotes = [quoteOf('Anna Holm'), quoteOf('Anna Holm')];
    const all = weighActors([holm], { ...story, quotes });
    expect(requoteActors(all, [quoteOf('Anna Holm')])).toEqual(
      weighActors([holm], { ...story, quotes: [quoteOf('Anna Holm')] }),
    );
  });
});
