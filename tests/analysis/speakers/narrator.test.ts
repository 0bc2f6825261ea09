import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';

const TEXT = 'Anna Holm sat down on the wall. “Is the road closed for good this time?” I asked her.';

function first(text: string, byline: readonly string[], lang = 'en') {
  return analyse({ text, byline, lang }).quotes[0]?.speaker ?? null;
}

describe('who says “I” outside of quotations', () => {
  it('is the author of the byline, as something inferred', () => {
    expect(first(TEXT, ['Bob Reyes'])).toMatchObject({ name: 'Bob Reyes', inferred: true, named: true });
  });

  it('is known in other languages', () => {
    const german = 'Anna Holm setzte sich auf die Mauer. „Ist die Straße diesmal für immer zu?“, fragte ich sie.';
    expect(first(german, ['Bob Reyes'], 'de')?.name).toBe('Bob Reyes');
  });

  it.each([
    ['no byline', TEXT, []],
    ['several authors', TEXT, ['Bob Reyes', 'Ida Lunt']],
    ['a desk', TEXT, ['The Lantern Staff']],
    ['one word', TEXT, ['Lantern']],
    ['somebody who told it to the author', `${TEXT}\n\nAs told to Bob Reyes.`, ['Bob Reyes']],
  ])('is nobody with %s', (_, text, byline) => expect(first(text, byline)).toBeNull());

  it('is not looked for in what one always says', () => {
    expect(first('I always say, “The road is closed for good.”', ['Bob Reyes'])).toBeNull();
  });

  it('is another one within a quotation', () => {
    const nested = '“I asked him, ‘Is the road closed for good?’, and he laughed,” said Anna Holm.';
    expect(first(nested, ['Bob Reyes'])?.name).toBe('Anna Holm');
  });
});
