import { describe, expect, it } from 'vitest';
import type { Actor, Quote } from '../../../src/shared/analysis.ts';
import { prominence, timesQuoted, wikipediaSearch } from '../../../src/ui/components/prominence.ts';

const span = { start: 0, end: 4 };
const holm: Actor = { name: 'Anna Holm', kind: 'person', aliases: [], role: null, mentions: [span, span, span] };

function quoteOf(name: string, named = true): Quote {
  const speaker = { ...span, name, named, inferred: false };
  return { ...span, text: '', speaker, cue: null, confidence: 1, rank: 1, fragments: [] };
}

describe('prominence', () => {
  it('counts a quotation for two mentions', () => {
    expect(prominence(holm, [])).toBe(3);
    expect(prominence(holm, [quoteOf('Anna Holm'), quoteOf('Peter Reyes')])).toBe(5);
  });

  it('takes no description for a name', () => {
    expect(timesQuoted(holm, [quoteOf('Anna Holm', false)])).toBe(0);
  });
});

describe('wikipediaSearch', () => {
  it.each([
    ['Anna Holm', 'de-AT', 'https://de.wikipedia.org/w/index.php?search=Anna%20Holm'],
    ['Qorvex & Daughter', 'en', 'https://en.wikipedia.org/w/index.php?search=Qorvex%20%26%20Daughter'],
    ['Oslo', '', 'https://en.wikipedia.org/w/index.php?search=Oslo'],
  ])('searches for %s in %j', (name, language, address) => {
    expect(wikipediaSearch(name, language)).toBe(address);
  });
});
