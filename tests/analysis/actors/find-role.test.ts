import { expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';

it.each([
  ['a title before the name', 'They met Iranian President Anna Holm there.', 'Iranian President'],
  [
    'a description before the name',
    'It was Kremlin foreign policy adviser Anna Holm again.',
    'Kremlin foreign policy adviser',
  ],
  ['only what belongs to it', 'The board urged former coach Anna Holm to stay.', 'former coach'],
  ['a modifier in small letters', 'They met former President Anna Holm there.', 'former President'],
  ['a role with "of"', 'They met Secretary of State Anna Holm there.', 'Secretary of State'],
  ['an appositive', 'Anna Holm, the head of the Road Office, was there.', 'head of the Road Office'],
  ['an appositive with age', 'Anna Holm, 54, a retired teacher, was there.', 'retired teacher'],
  ['a relative clause', 'Anna Holm, who is a lawyer at Qorvex, was there.', 'lawyer at Qorvex'],
  ['a predicate', 'Anna Holm is a lawyer in Oslo.', 'lawyer in Oslo'],
  ['a title at the start of a sentence', 'Deputy Mayor Anna Holm was there.', 'Deputy Mayor'],
  ['an owner that is named', 'Anna Holm, Norway’s ambassador, was there.', 'Norway’s ambassador'],
  ['a description behind a note', 'Anna Holm*, a 34-year-old mum from Leeds, was there.', '34-year-old mum from Leeds'],
  ['a description behind a degree', 'Anna Holm, Ph.D., head of the Road Office, was there.', 'head of the Road Office'],
  ['two subjects in one', 'Anna Holm, a road and bridge engineer, was there.', 'road and bridge engineer'],
  ['a title between commas', 'Then the Greek Foreign Minister, Anna Holm, came in.', 'Greek Foreign Minister'],
  ['a plural owner', 'The siblings’ stepfather, Anna Holm, came in.', 'stepfather'],
  ['a plural role', 'It was brought by federal prosecutors Anna Holm and Mary Reyes.', 'federal prosecutors'],
  ['two roles in one', 'It was founded by programmer and astrologer Anna Holm then.', 'programmer and astrologer'],
  ['the role that the names of a list share', 'It hurt lawyers Ola Reyes, Mia Lund, and Anna Holm then.', 'lawyers'],
  [
    'a description with a place, between commas',
    'He called the secretary of state in Karelia, Anna Holm, again.',
    'secretary of state in Karelia',
  ],
  [
    'what an owner has',
    'It shared the beliefs of its original Lutheran founder, Anna Holm.',
    'original Lutheran founder',
  ],
  ['a description with "another"', 'Anna Holm, another painter, says so too.', 'painter'],
  ['no adverb', 'Anna Holm, currently a senior engineer at Qorvex, came.', 'senior engineer at Qorvex'],
  ['where somebody is based', 'Anna Holm, a Granby, Karelia-based baker, came.', 'Granby, Karelia-based baker'],
  ['an abbreviation like a preposition', 'Anna Holm, the AS vice president, came.', 'AS vice president'],
  [
    'the one that says most',
    'It was Doctor Anna Holm again. Holm, a professor of medicine in Oslo, came.',
    'professor of medicine in Oslo',
  ],
  [
    'a credit line',
    '“It is more work than it was.” — Anna Holm, owner of a bakery in Oslo, Norway',
    'owner of a bakery in Oslo',
  ],
  ['a description without its owner', 'Anna Holm, the bank’s solicitor, was there.', 'solicitor'],
  ['a description without an age', 'Anna Holm, a retired teacher of 71, was there.', 'retired teacher'],
  ['a description without its rank', 'Anna Holm, its last chairman, was there.', 'chairman'],
  [
    'a body with a plural possessive',
    'Anna Holm, head of the Upper Road Growers’ Association, came.',
    'head of the Upper Road Growers’ Association',
  ],
  ['a title between commas before a clause', 'Then the vicar, Anna Holm, who was late, came in.', 'vicar'],
  ['an occupation that no list has', 'Anna Holm, a cheesemonger who has sold it for long, was there.', 'cheesemonger'],
  ['a science that no list has', 'Anna Holm, a glaciologist at Qorvex, was there.', 'glaciologist at Qorvex'],
  ['no form of address', 'They met Mrs. Anna Holm there.', null],
  ['no role', 'They met Anna Holm there.', null],
])('reads %s', (_, text, role) => {
  const actor = analyse({ text }).actors.find(({ kind, name }) => kind === 'person' && name === 'Anna Holm');
  expect(actor).toMatchObject({ name: 'Anna Holm', role });
});
