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
    ['given names that are titles too', 'They met Dean Mendrel there.', ['person Dean Mendrel']],
    ['titles', 'They met Mayor Qadro there.', ['person Qadro']],
    ['particles', 'They met Ursula von der Holm there.', ['person Ursula von der Holm']],
    [
      'a plural before a given name',
      'Newlyweds Anna Holm and Peter Reyes came.',
      ['person Anna Holm', 'person Peter Reyes'],
    ],
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
    ['a plural possessive in a name', 'It was the Cab Drivers’ League again.', ['organization Cab Drivers’ League']],
    [
      'a plural possessive with "of"',
      "He heads the Miners' Union of the South now.",
      ["organization Miners' Union of the South"],
    ],
    ['journeys to a place', 'The crossing to Qadro was moved to West Wharf.', ['place Qadro', 'place West Wharf']],
    [
      'a place inside the name of a body',
      'The Qadro Road Office wrote. Two boats came out of Qadro.',
      ['organization Qadro Road Office', 'place Qadro'],
    ],
    ['the direction in a name of a place', 'They rested near Upper Qadro.', ['place Upper Qadro']],
    ['a natural feature behind the name', 'They live on the Qadro peninsula now.', ['place Qadro']],
    ['a possessive in a name of a place', 'They camped at Tom’s Point then.', ['place Tom’s Point']],
    ['what kind of company', 'The grid operator Qorvex says it is over.', ['organization Qorvex']],
    ['a body before a comma', 'It was the water company, Qorvex, again.', ['organization Qorvex']],
    [
      'a body in a title',
      'They met Northern Roads Committee Chair Anna Holm there.',
      ['organization Northern Roads Committee', 'person Anna Holm'],
    ],
    ['a body in small letters', 'He left the Karelian military in June.', ['organization Karelian military']],
    ['the body of a nation in small letters', 'He left the Colombian army in June.', ['organization Colombian army']],
    ['a nation’s government', 'It was the work of the Danish government.', ['organization Danish government']],
    ['a campaign', 'It was news to the Biden campaign then.', ['organization Biden campaign']],
    [
      'whose campaign it is',
      'It was news to the Biden campaign then. Biden had left. He met Biden there.',
      ['organization Biden campaign', 'person Biden'],
    ],
    ['no campaign by what is not known as a person', 'It was news to the Qadro campaign then.', []],
    [
      'a board of a county',
      'He sits on the Granby county board of canvassers now.',
      ['organization Granby county board of canvassers'],
    ],
    [
      'an office that a place has',
      'A man of the Granby district attorney’s office called.',
      ['organization Granby district attorney’s office'],
    ],
    [
      'an office of several words',
      'A man of the Granby County medical examiner’s office called.',
      ['organization Granby County medical examiner’s office'],
    ],
    ['a court in small letters', 'It went to the Qadro supreme court then.', ['organization Qadro supreme court']],
    ['a county in small letters', 'They moved to Qadro county in June.', ['place Qadro county']],
    [
      'a body that only describes',
      'In Qadro she met Qadro police officer Anna Holm.',
      ['place Qadro', 'person Anna Holm'],
    ],
    ['a number before a body', 'They told 404 Media about it.', ['organization 404 Media']],
    ['a number in a road', 'They drove along Highway 62 then.', ['place Highway 62']],
    ['a team with a number', 'He joined the Granby 49ers in June.', ['organization Granby 49ers']],
    ['an address of the web', 'It was in the letter of Qadro.ai again.', ['organization Qadro.ai']],
    ['examples of bodies', 'They went to companies like Mendrelix for it.', ['organization Mendrelix']],
    ['examples of places', 'It rained in towns such as Mendrel again.', ['place Mendrel']],
    ['"&" in a name', 'It was Qadro & Daughter again.', ['organization Qadro & Daughter']],
    ['an occupation that no list has', 'Qadro Mendrel, a cheesemonger, was there.', ['person Qadro Mendrel']],
    ['a person behind a harbour', 'Then Qadro Mendrel, the harbour master, came.', ['person Qadro Mendrel']],
    [
      'where somebody lives',
      'It was Anna Holm, a baker on Qadro Lane who was late.',
      ['person Anna Holm', 'place Qadro Lane'],
    ],
    [
      'a center, which is no player',
      'It was found by the Qadro Research Center then.',
      ['organization Qadro Research Center'],
    ],
    ['a council on something', 'It was the Council on Road Safety again.', ['organization Council on Road Safety']],
    [
      'a center on two things',
      'A report from the Research Center on Roads and Bridge Repair was late.',
      ['organization Research Center on Roads and Bridge Repair'],
    ],
    ['members for something', 'They joined Farmers for Clean Rivers then.', ['organization Farmers for Clean Rivers']],
    ['an article with a capital', 'She told The Qadro Post about it.', ['organization The Qadro Post']],
    ['call signs', 'They spoke to WQXA-TV about it.', ['organization WQXA-TV']],
    ['the owner of a business', 'It was sold at Qadro’s Auctions then.', ['organization Qadro’s Auctions']],
    ['where somebody is from', 'It was a baker from Qadro again.', ['place Qadro']],
    ['a place within a known one', 'It was sent from Qadro, Finland, to them.', ['place Qadro', 'place Finland']],
    ['a part of a known place', 'It rained in Southern California then.', ['place Southern California']],
    ['a participle before a name', 'Decaying Qadro Castle stood there.', ['place Qadro Castle']],
    [
      'the school in a title',
      'It was said by Oslo University Professor Anna Holm of old.',
      ['organization Oslo University', 'person Anna Holm'],
    ],
    ['whose spokesman', 'A spokesman for Qorvex declined.', ['organization Qorvex']],
    ['appositive of a body', 'Then came Qorvex, a company from abroad.', ['organization Qorvex']],
    ['places of the lexicon', 'It rained in Tehran and in West Virginia.', ['place Tehran', 'place West Virginia']],
    ['place endings', 'They camped at Qadro Lake then.', ['place Qadro Lake']],
    ['X-based', 'The Qadro-based bakery closed.', ['place Qadro']],
    ['datelines', 'SPRINGFIELD, Ill. — It rained all day long.', ['place SPRINGFIELD', 'place Ill.']],
    ['a department of a role', 'It was the Department of Justice again.', ['organization Department of Justice']],
    ['a middle letter', 'They met Anna Q Holm there.', ['person Anna Q Holm']],
    ['a body before a given name', 'At the U.N. Anna Holm spoke.', ['organization U.N.', 'person Anna Holm']],
    ['a nationality that belongs to the name', 'He joined the Islamic Front in June.', ['organization Islamic Front']],
    ['a channel and its number', 'It was on NBC 6 and Fox 11 then.', ['organization NBC 6', 'organization Fox 11']],
    ['whose shares', 'They sold Qorvex shares in June.', ['organization Qorvex']],
    ['whose head', 'It was Mendrel’s CEO again.', ['organization Mendrel']],
    ['who obtained it', 'It was in a letter obtained by Qorvex then.', ['organization Qorvex']],
    ['a capital inside', 'They sold it on eBay then.', ['organization eBay']],
    ['an age', 'Qadro Mendrel, 54, was there.', ['person Qadro Mendrel']],
  ])('knows %s', (_, text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    ['days and months', 'It rained on Monday and in April.'],
    ['nationalities', 'The Iranian and Turkish leaders met.'],
    ['events', 'They watched the World Cup together.'],
    ['laws', 'It was the Clean Road Act again.'],
    ['an acronym of a thing', 'It lies in the exclusive economic zone (EEZ) of old. The EEZ is wide.'],
    ['an acronym of a device', 'It was an over-the-air (OTA) update. An OTA is small.'],
    ['an acronym behind "or"', 'They found blood alcohol concentration, or BAC, to be low.'],
    ['an acronym of a role', 'The Internal Vice President (IVP) came. The IVP left.'],
    ['a service behind "+"', 'They watched Qadro+ then.'],
    ['a party and where its member is from', 'It was R-Granby, as they said.'],
    ['members of a party', 'They met the Granby Democrat there.'],
    ['titles alone', 'They asked the Foreign Minister about it.'],
    ['ships', 'They boarded the MV Qadro Pluto at night.'],
    ['the first word of a sentence', 'Rescue was too risky. Additionally, it rained. Government funding grew.'],
    ['letters', 'They bought a Model Q, not the Q of old.'],
    ['what only an article speaks for', 'They sang of the Magic and the Spirit of old.'],
    ['plurals at the start of a sentence', 'Plumbers, who know it best, were late.'],
    ['words behind the time of a post', '15:10 Winter gear handed out to them\n\n9:05 Prime spot taken there'],
    ['storms', 'They waited for Storm Anna Mendrel. Then Hurricane Ottilie came. Ottilie was small.'],
    ['the credits of a report', 'It rained.\n\nReporting by Anna Holm in Oslo; editing by Mary Reyes.'],
    ['headlines in title case', 'How To Close The Road In Seven Easy Steps'],
  ])('leaves out %s', (_, text) => {
    expect(actors(text)).toEqual([]);
  });

  it('merges surname, title and full name', () => {
    const [holm] = actors('Anna Holm came. Ms. Holm sat. Holm spoke to Mayor Anna Holm.');
    expect(holm).toMatchObject({ name: 'Anna Holm', aliases: ['Anna Holm', 'Holm'] });
    expect(holm?.mentions).toHaveLength(4);
  });

  it('knows a surname that is a role', () => {
    const [baker] = actors('Anna Baker came. Then Baker sat. “It is,” Baker said.');
    expect(baker?.mentions).toHaveLength(3);
    expect(kinds('They asked the Baker about it.')).toEqual([]);
  });

  it('joins a long form to the short one of which more is known', () => {
    expect(kinds('It was the home of Anna and Qadrel Mendrek then. His dad, Qadrel, sat.')).toContain(
      'person Qadrel Mendrek',
    );
  });

  it('takes a family for no actor of its own', () => {
    expect(kinds('Anna Lindqvist left. The Lindqvists had lived there.')).toEqual(['person Anna Lindqvist']);
  });

  it('does not join names over the end of a line', () => {
    const lines =
      'The road was closed for the whole of the day because of Mill Wall \nAnna Holm and the others came there by the road that had been open';
    expect(kinds(`${lines}\nto them, as it had been in the years before that one, and went home.`)).toContain(
      'person Anna Holm',
    );
  });

  it('names a place of a dateline as the text does elsewhere', () => {
    expect(kinds('OSLO (Qorvex Wire) — It rained. It was dry in Oslo.')).toContain('place Oslo');
  });

  it('merges the names of one country', () => {
    expect(actors('The United States agreed. In the U.S. it rained.')).toMatchObject([
      { name: 'United States', aliases: ['United States', 'U.S.'] },
    ]);
  });

  it('merges a body with its name without its place, where there is one such body', () => {
    const names = (text: string) =>
      analyse({ text }).actors.flatMap(({ kind, name }) => (kind === 'organization' ? [name] : []));
    const one = 'The Granby Police Department closed the road. Later the Police Department opened it again.';
    expect(names(one)).toEqual(['Granby Police Department']);
    const two = `The Tarn Police Department watched. ${one}`;
    expect(names(two)).toHaveLength(3);
  });

  it('merges an acronym in brackets with what it stands for', () => {
    expect(actors('The National Road Institute (NRI) closed. Later NRI opened.')).toMatchObject([
      { name: 'National Road Institute', aliases: ['National Road Institute', 'NRI'] },
    ]);
  });

  it.each([
    ['that is known', 'The United Nations met. The UN voted, and the U.N. left.', ['United Nations', 'U.N.', 'UN']],
    [
      'without its country',
      'The U.S. Drug Enforcement Administration wrote. The DEA said so.',
      ['U.S. Drug Enforcement Administration', 'DEA'],
    ],
    ['with a hyphen', 'The Anti-Defamation League wrote. The ADL said so.', ['Anti-Defamation League', 'ADL']],
    ['with letters in the name', 'UC Santa Lindholm wrote. UCSL said so.', ['UC Santa Lindholm', 'UCSL']],
  ])('merges an acronym %s with what it stands for', (_, text, aliases) => {
    const bodies = actors(text).filter(({ kind }) => kind === 'organization');
    expect(bodies.map((body) => [...body.aliases].sort())).toEqual([[...aliases].sort()]);
  });

  it('merges the two orders of a body of which each place has one, and no others', () => {
    expect(kinds('The Colorado Supreme Court met. The Supreme Court of Colorado ruled.')).toEqual([
      'organization Supreme Court of Colorado',
    ]);
    expect(kinds('The University of Lindholm met. Lindholm University played.')).toHaveLength(2);
  });

  it('takes a ticker and a name in capitals for the name', () => {
    expect(kinds('He left FOX (FOXA) in May. Fox said so.')).toEqual(['organization Fox']);
  });

  it('takes what a program is called for no body', () => {
    expect(kinds('She asked ChatGPT for it, and called him through FaceTime.')).toEqual([]);
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
