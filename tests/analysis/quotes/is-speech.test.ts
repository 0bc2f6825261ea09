import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';

const SAID = '“The road is closed today,” Anna Holm said.\n\n';

/** What is found besides the quotation that makes it a text that quotes somebody. */
function found(text: string): string[] {
  return analyse({ text: SAID + text })
    .quotes.map((quote) => quote.text)
    .slice(1);
}

describe('isSpeech', () => {
  it.each([
    [
      'a term between its article and its noun',
      'They have a “wait until it thaws out again, whatever it takes” habit there.',
    ],
    ['a name behind "titled"', 'It was a film titled “waiting for the thaw in the long white valley”.'],
    ['examples behind "like"', 'There were requests like “open the road for the whole of the winter”.'],
    ['the second example', 'There were words like “open the road for us all” or “close the road for us all”.'],
    ['a term that nobody says', 'The valley is a “long white place of waiting” in winter.'],
    ['what one might say', 'For example, say, “I would like to have the road open.”'],
    ['what you can say', 'You can reply, “I would like to have the road open.”'],
    ['what somebody is not going to say', 'It is not gonna say “I would like to have the road open.”'],
    ['a title of its own line', '‘The Long Road Home Again’'],
  ])('is not %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['a whole sentence', 'Nobody spoke. “We are all tired of waiting.”', 'We are all tired of waiting.'],
    [
      'a long span that nothing attributes',
      'It was “the longest winter that anybody in the valley could remember at all”.',
      'the longest winter that anybody in the valley could remember at all',
    ],
    ['what somebody is told', 'They were told “the road is closed” again.', 'the road is closed'],
    ['speech in a headline', '“I Just Love The Long Road!”', 'I Just Love The Long Road!'],
  ])('is %s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('is nothing in a text that attributes none of several', () => {
    const captions = [
      '“Winter is coming for us all”',
      '“Snow days are the best of days”',
      '“Take it slow, it is snow.”',
    ];
    expect(analyse({ text: captions.join('\n\n') }).quotes).toEqual([]);
    expect(analyse({ text: captions.slice(0, 2).join('\n\n') }).quotes).toHaveLength(2);
  });
});
