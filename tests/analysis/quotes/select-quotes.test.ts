import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import { isTitle } from '../../../src/analysis/quotes/is-speech.ts';

const texts = (text: string): string[] => analyse({ text }).quotes.map((quote) => quote.text);

describe('selectQuotes', () => {
  it('leaves out spans of under four words', () => {
    expect(texts('Anna Holm said the “old road” was “closed”.')).toEqual([]);
  });

  it('leaves out titles of works', () => {
    expect(texts('Anna Holm reads “The Long Road Home” every year.')).toEqual([]);
  });

  it.each([
    ['The Long Road Home', true],
    ['A History of the World in Pictures', true],
    ['I am Anna Holm', false],
    ['We closed the road', false],
    ['Yes, We Can', false],
  ])('isTitle(%j) is %j', (text, expected) => {
    expect(isTitle(text)).toBe(expected);
  });

  it('gives a fragment only to a quotation of the same speaker', () => {
    const text = 'Anna Holm called it “a disgrace,” while Peter Reyes said “it was the only way out.”';
    expect(analyse({ text }).quotes.map((quote) => quote.fragments)).toEqual([[]]);
  });

  it('shows no speaker below the threshold', () => {
    const [quote] = analyse({ text: 'It was raining over the hills.\n\n“Nobody had told us about the rain.”' }).quotes;
    expect(quote?.speaker).toBeNull();
  });
});
