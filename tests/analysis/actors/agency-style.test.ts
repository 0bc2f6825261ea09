import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';

/** The actors of a line as "p Anna Holm": the first letter of the kind, and the name; in alphabetical order. */
function actors(text: string): string[] {
  return analyse({ text })
    .actors.map(({ kind, name }) => `${kind.charAt(0)} ${name}`)
    .sort();
}

describe('lines as news agencies write them', () => {
  it.each([
    ['a dateline with a date', 'LONDON 2019-08-22', ['p LONDON']],
    ['a dateline with an agency', 'OSLO (QNS) - It rained all day long.', ['o QNS', 'p OSLO']],
    ['a dateline with a known agency', 'MOSCOW (Reuters) - It rained.', ['o Reuters', 'p MOSCOW']],
    ['a headline in capitals', 'SOCCER - NORWAY BEAT FINLAND IN WORLD CUP QUALIFIER.', ['p FINLAND', 'p NORWAY']],
    ['a county in capitals', 'CRICKET - LEICESTERSHIRE TAKE OVER AT TOP AFTER VICTORY.', ['p LEICESTERSHIRE']],
    ['a slug', 'TABLE - profit of the quarter rises.', []],
    [
      'a headline with a name of the text',
      'QORVEX CORP BUYS ROAD\n\nThe road was bought by Qorvex Corp on Friday.',
      ['o Qorvex Corp'],
    ],
    [
      'a headline in title case with a name of the text',
      'Mendrel Holm Wins Road Race Again\n\nThe race was won by Mendrel Holm, 24, on Friday.',
      ['p Mendrel Holm'],
    ],
    ['clubs and their goals', 'Sheffield 2 Everton 1 (halftime 1-0)', ['o Everton', 'o Sheffield']],
    ['unknown clubs and their goals', 'Result on Friday: Mendrek 0 Qadrelle 0', ['o Mendrek', 'o Qadrelle']],
    ['a match of clubs', 'On Friday Leeds beat Arsenal 2-1 again.', ['o Arsenal', 'o Leeds']],
    ['a match of nations', 'On Friday Ireland beat Wales 21-15.', ['p Ireland', 'p Wales']],
    ['a match of players', 'Then Anna Holm beat Mary Reyes 6-3 6-4.', ['p Anna Holm', 'p Mary Reyes']],
    [
      'players and nations',
      'Anna Holm (U.S.) beat Mary Reyes (Norway) 6-3 6-4',
      ['p Anna Holm', 'p Mary Reyes', 'p Norway', 'p U.S.'],
    ],
    ['the side of a city', 'It was the Milan side again.', ['o Milan']],
    ['the team of a nation', 'It was the Norwegian team again.', []],
    ['a city that is no team', 'They lived in Leeds, near Derby.', ['p Leeds']],
    [
      'places of a race',
      '1. Anna Holm (Germany) 1:02.3\n2. Mary Reyes (Italy) 1:02.9\n3. Jonas Lund (Norway) 1:03.1',
      ['p Anna Holm', 'p Germany', 'p Italy', 'p Jonas Lund', 'p Mary Reyes', 'p Norway'],
    ],
    ['scorers', 'Scorers: Peter Holm (12th minute), Jonas Lund (34th)', ['p Jonas Lund', 'p Peter Holm']],
    [
      'a card of scores',
      'A. Qadro b Mendrel 26\nM. Holm lbw b Reyes 45\nO. Lund not out 12',
      ['p A. Qadro', 'p M. Holm', 'p O. Lund'],
    ],
    [
      'an innings',
      'England 326 (J. Holm 108, G. Reyes 50), Pakistan 229-1',
      ['p England', 'p G. Reyes', 'p J. Holm', 'p Pakistan'],
    ],
    [
      'a table of clubs',
      '1. Ajax Amsterdam 10 8 1 1 25\n2. PSV Eindhoven 10 7 2 1 23',
      ['o Ajax Amsterdam', 'o PSV Eindhoven'],
    ],
    ['a table of cities', 'Seattle 74 57 .565 3\nDetroit 70 61 .534 7', ['o Detroit', 'o Seattle']],
    [
      'a list of fixtures',
      'CHICAGO AT DETROIT\nSEATTLE AT BOSTON',
      ['o BOSTON', 'o CHICAGO', 'o DETROIT', 'o SEATTLE'],
    ],
    ['teams by their names', 'The Chicago Bulls beat the Lakers in the end.', ['o Chicago Bulls', 'o Lakers']],
    [
      'a line-up',
      'Goalkeepers: Peter Holm (Red Star Belgrade); Defenders: Jonas Lund (Sampdoria)',
      ['o Red Star Belgrade', 'o Sampdoria', 'p Jonas Lund', 'p Peter Holm'],
    ],
    ['results of a company', 'Qorvex Corp said its second-quarter net profit rose 12 percent.', ['o Qorvex Corp']],
    ['shares', 'On Friday Qorvex shares fell 3 to 21-1/2.', ['o Qorvex']],
    ['a rating', "On Friday Moody's downgraded Qorvex Bank AG to Baa1 from A3.", ["o Moody's", 'o Qorvex Bank AG']],
    ['nationalities', 'Swiss banks and German unions met the Finnish farmers.', []],
    [
      'a front and its acronym',
      'Rebels of the Karelian Liberation Front (KLF) came near Oslo.',
      ['o Karelian Liberation Front', 'p Oslo'],
    ],
    [
      'an office with a body behind it',
      'The former Speaker of the House Newt Gunnar spoke in Oslo, and Gunnar left.',
      ['p Newt Gunnar', 'p Oslo'],
    ],
    [
      'a surname that is a title',
      'On Friday the quarterback Haynes King was glad.\n\nHowever, King did plenty.',
      ['p Haynes King'],
    ],
    ['a guild', 'The suit of the Loggers Guild was heard on Friday.', ['o Loggers Guild']],
    ['no name in a service', 'Customers of Solar Bill Payment can wait until Friday.', []],
    ['competitions', 'It was in the Champions League and in the Premier League.', []],
  ])('knows %s', (_, text, expected) => {
    expect(actors(text)).toEqual(expected);
  });
});
