import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';

function speakers(text: string): (string | null)[] {
  return analyse({ text }).quotes.map((quote) => quote.speaker?.name ?? null);
}

describe('attributeQuotes', () => {
  it.each([
    ['cue after', '“The road is closed today,” Anna Holm said.', 'Anna Holm'],
    ['inverted', '“The road is closed today,” said Anna Holm, who lives there.', 'Anna Holm'],
    ['inverted with a title', '“The road is closed today,” said county engineer Anna Holm.', 'Anna Holm'],
    ['cue before', 'Anna Holm said, “The road is closed today.”', 'Anna Holm'],
    ['cue before, woven', 'Anna Holm said the road was “closed until further notice” on Monday.', 'Anna Holm'],
    ['told', 'Anna Holm told reporters that “the road is closed today.”', 'Anna Holm'],
    ['adverbs and auxiliaries', 'Anna Holm has also repeatedly said: “The road is closed.”', 'Anna Holm'],
    ['appositive', '“The road is closed today,” Anna Holm, 54, a teacher from Leeds, said.', 'Anna Holm'],
    ['name behind the description', 'The county engineer, Anna Holm, said: “The road is closed.”', 'Anna Holm'],
    ['party in brackets', '“The road is closed today,” Rep. Anna Holm (D-Wis.) said Friday.', 'Anna Holm'],
    ['relative clause', 'It was Anna Holm who said “the road is closed today.”', 'Anna Holm'],
    ['according to, behind', '“The road is closed today,” according to Anna Holm.', 'Anna Holm'],
    ['according to, before', 'According to Anna Holm, “the road is closed today.”', 'Anna Holm'],
    ['participle', 'Anna Holm defended the plan, saying “the road is closed today.”', 'Anna Holm'],
    [
      'whose participle it is',
      'Peter Reyes showed footage of Anna Holm saying “the road is closed today.”',
      'Anna Holm',
    ],
    ['conjunction', 'Anna Holm smiled and said: “The road is closed today.”', 'Anna Holm'],
    ['passive agent', 'The plan was described by Anna Holm as “a road to nowhere at all.”', 'Anna Holm'],
    ['naming verb', 'Anna Holm called the plan a “road to nowhere at all.”', 'Anna Holm'],
    ['naming verb with a list', 'The Road Forum blamed ice, snow and “a habit of waiting too long.”', 'Road Forum'],
    ['in a statement', 'In a statement on Monday, Anna Holm said “the road is closed today.”', 'Anna Holm'],
    ['statement from', '“The road is closed today,” read a statement from Anna Holm.', 'Anna Holm'],
    ['owner of the statement', 'Anna Holm’s statement said “the road is closed today.”', 'Anna Holm'],
    ['colon', 'Anna Holm: “The road is closed today.”', 'Anna Holm'],
    ['colon ends the paragraph before', 'Anna Holm told the council:\n\n“The road is closed today.”', 'Anna Holm'],
    ['credit line', '“The road is closed today and stays so.” — Anna Holm', 'Anna Holm'],
    ['question mark', '“Is the road closed today?” Anna Holm asked.', 'Anna Holm'],
    ['unnamed source', '“The road is closed today,” a senior official said.', 'a senior official'],
    [
      'unnamed source with its house',
      '“The road is closed,” said a spokesman for the ministry.',
      'a spokesman for the ministry',
    ],
    [
      'unnamed source for one of many',
      'A lawyer for one of the signatories, speaking on the telephone, said the road was “closed for ever and a day.”',
      'A lawyer for one of the signatories',
    ],
    [
      'according to, before a thing that adds',
      'According to the Qorvex Group, the longer road will add “eleven minutes and a walk” to it.',
      'Qorvex Group',
    ],
    ['group', '“The road is closed today,” police said.', 'police'],
    ['who is asked does not speak', 'Asked about it, Anna Holm said “the road is closed today.”', 'Anna Holm'],
    ['who is told does not speak', 'Peter Reyes was told “the road is closed today” on Monday.', null],
    ['a clause of its own', '“The road is closed today.” Peter Reyes said that nobody knew.', null],
    [
      'inverted in a bracket',
      'Their aim is to mend the road, said Anna Holm, which means “the old bridge and the new.”',
      'Anna Holm',
    ],
    [
      'a report that closes its sentence',
      'Some called it bad luck, Anna Holm told reporters.\n\n“The staff were calm all day.”',
      'Anna Holm',
    ],
    [
      'a document',
      'The brochure about her new car said that it has “more room than ever before” in it.',
      'The brochure about her new car',
    ],
    ['a thing does not speak', 'The bridge by her new car said that it has “more room than ever before” in it.', null],
    [
      'a law speaks for itself',
      'Peter Reyes sued under the Road Act, which states that “every road shall be kept open.”',
      'the Road Act',
    ],
    ['a count is no speaker', '“The road is closed today.” By 2016 nineteen of the thirty had signed.', null],
    [
      'a noun is no cue',
      'After the report from Oslo, “the road is closed today and stays closed for good” was on every wall.',
      null,
    ],
  ])('reads %s', (_, text, expected) => {
    expect(speakers(text)[0]).toBe(expected);
  });

  it('gives both halves of an interrupted quotation to the speaker', () => {
    expect(speakers('“The road,” Anna Holm said, “is closed until Monday morning.”')).toEqual(['Anna Holm']);
    expect(speakers('“The road is closed today,” says Anna Holm, “but not for very long.”')).toEqual([
      'Anna Holm',
      'Anna Holm',
    ]);
  });

  it('goes on with the speaker in the same paragraph', () => {
    expect(speakers('“The road is closed today,” Anna Holm said. “It will open again on Monday.”')).toEqual([
      'Anna Holm',
      'Anna Holm',
    ]);
  });

  it('says of speech that goes on only what is said of the mention', () => {
    const named = analyse({ text: '“The road is closed today,” Anna Holm said. “It will open again on Monday.”' });
    expect(named.quotes[1]?.speaker).toMatchObject({ name: 'Anna Holm', inferred: false });
    const pronoun = analyse({
      text: 'Anna Holm came. “The road is closed today,” she said. “It will open on Monday.”',
    });
    expect(pronoun.quotes[1]?.speaker).toMatchObject({ name: 'Anna Holm', inferred: true });
  });

  it('carries a reopened quotation over paragraphs, forwards and backwards', () => {
    const text =
      '“The road is closed today.\n\n“It will open on Monday,” Anna Holm said. “We will see about it.\n\n“Nobody knows for sure.”';
    expect(speakers(text)).toEqual(['Anna Holm', 'Anna Holm', 'Anna Holm', 'Anna Holm']);
  });

  it('takes the speaker of reported speech for the quotation behind it', () => {
    expect(speakers('Anna Holm said the plan was bad. “It will cost us a lot of money.”')).toEqual(['Anna Holm']);
  });

  it('does not go on in the next paragraph when another person has come in between', () => {
    expect(speakers('“The road is closed,” Anna Holm said. It rained.\n\n“It will open again on Monday.”').at(-1)).toBe(
      'Anna Holm',
    );
    expect(
      speakers('“The road is closed,” Anna Holm said. Mary Reyes sat.\n\n“It will open on Monday.”').at(-1),
    ).toBeNull();
  });

  it('keeps the speakers of one sentence apart', () => {
    const text = 'Anna Holm said “the road is closed today,” while Peter Reyes said “it will open on Monday.”';
    expect(speakers(text)).toEqual(['Anna Holm', 'Peter Reyes']);
  });

  it('points at the mention and the cue, outside the quotation', () => {
    const text = '“The road is closed today,” said Holm. Anna Holm lives there.';
    const [quote] = analyse({ text }).quotes;
    expect(text.slice(quote?.speaker?.start, quote?.speaker?.end)).toBe('Holm');
    expect(quote?.cue).toBe('said');
    expect(quote?.speaker).toMatchObject({ name: 'Anna Holm', named: true, inferred: false });
  });
});
