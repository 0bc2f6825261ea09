import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';
import type { Actor, AnalysisInput } from '../../../src/shared/analysis.ts';

function actors(text: string, rest: Partial<AnalysisInput> = {}): Actor[] {
  return analyse({ ...rest, text }).actors;
}

function kinds(text: string): string[] {
  return actors(text).map((actor) => `${actor.kind} ${actor.name}`);
}

describe('findActors', () => {
  it.each([
    ['given names', 'They met Anna Lindqvist there.', ['person Anna Lindqvist']],
    ['titles', 'They met Mayor Qadro there.', ['person Qadro']],
    ['particles', 'They met Ursula von der Holm there.', ['person Ursula von der Holm']],
    ['nicknames', 'They met Anna “Annie” Holm there.', ['person Anna “Annie” Holm']],
    ['organization words', 'She works at the University of Lindholm now.', ['organization University of Lindholm']],
    [
      '"and" in a name',
      'It was the Food and Road Administration again.',
      ['organization Food and Road Administration'],
    ],
    ['company endings', 'She sold Qorvex, Inc. to them.', ['organization Qorvex, Inc.']],
    ['possessive in a name', "It was the Sheriff's Office again.", ["organization Sheriff's Office"]],
    ['what a body noun says', 'He wrote for the news site Qorvex then.', ['organization Qorvex']],
    ['whose spokesman', 'A spokesman for Qorvex declined.', ['organization Qorvex']],
    ['appositive of a body', 'Then came Qorvex, a company from abroad.', ['organization Qorvex']],
    ['places of the lexicon', 'It rained in Tehran and in West Virginia.', ['place Tehran', 'place West Virginia']],
    ['place endings', 'They camped at Qadro Lake then.', ['place Qadro Lake']],
    ['X-based', 'The Qadro-based bakery closed.', ['place Qadro']],
    ['datelines', 'SPRINGFIELD, Ill. — It rained all day long.', ['place SPRINGFIELD', 'place Ill.']],
    ['an age', 'Qadro Mendrel, 54, was there.', ['person Qadro Mendrel']],
  ])('knows %s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ['days and months', 'It rained on Monday and in April.'],
    ['nationalities', 'The Iranian and Turkish leaders met.'],
    ['events', 'They watched the World Cup together.'],
    ['laws', 'It was the Clean Road Act again.'],
    ['titles alone', 'They asked the Foreign Minister about it.'],
    ['ships', 'They boarded the MV Qadro Pluto at night.'],
    ['the first word of a sentence', 'Rescue was too risky. Additionally, it rained. Government funding grew.'],
    ['headlines in title case', 'How To Close The Road In Seven Easy Steps'],
  ])('leaves out %s', (_, text) => {
    expect(actors(text)).toEqual([]);
  });

  it('merges surname, title and full name', () => {
    const [holm] = actors('Anna Holm came. Ms. Holm sat. Holm spoke to Mayor Anna Holm.');
    expect(holm).toMatchObject({ name: 'Anna Holm', aliases: ['Anna Holm', 'Holm'] });
    expect(holm?.mentions).toHaveLength(4);
  });

  it('merges the names of one country', () => {
    expect(actors('The United States agreed. In the U.S. it rained.')).toMatchObject([
      { name: 'United States', aliases: ['United States', 'U.S.'] },
    ]);
  });

  it('merges an acronym in brackets with what it stands for', () => {
    expect(actors('The National Road Institute (NRI) closed. Later NRI opened.')).toMatchObject([
      { name: 'National Road Institute', aliases: ['National Road Institute', 'NRI'] },
    ]);
  });

  it('gives a shared surname to the person who was named last', () => {
    const [anna, peter] = actors('Anna Holm came. Holm sat. Peter Holm came. Holm stood.');
    expect([anna?.mentions.length, peter?.mentions.length]).toEqual([2, 2]);
  });

  it('names places inside titles', () => {
    expect(kinds('They met New York Mayor Anna Holm there.')).toEqual(['place New York', 'person Anna Holm']);
  });

  it('leaves out the authors of the page, and the site where it only signs', () => {
    const text = 'Anna Holm met Peter Reyes in the garden.\n\nThe Oslo Gazette';
    expect(actors(text, { byline: ['Anna Holm'], siteName: 'Oslo Gazette' }).map((actor) => actor.name)).toEqual([
      'Peter Reyes',
    ]);
  });
});
