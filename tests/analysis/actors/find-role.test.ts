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
  ['a title between commas', 'Then the Greek Foreign Minister, Anna Holm, came in.', 'Greek Foreign Minister'],
  ['a plural owner', 'The siblings’ stepfather, Anna Holm, came in.', 'stepfather'],
  ['a plural role', 'It was brought by federal prosecutors Anna Holm and Mary Reyes.', 'federal prosecutors'],
  [
    'a credit line',
    '“It is more work than it was.” — Anna Holm, owner of a bakery in Oslo, Norway',
    'owner of a bakery in Oslo',
  ],
  ['no form of address', 'They met Mrs. Anna Holm there.', null],
  ['no role', 'They met Anna Holm there.', null],
])('reads %s', (_, text, role) => {
  const actor = analyse({ text }).actors.find((entry) => entry.kind === 'person');
  expect(actor).toMatchObject({ name: 'Anna Holm', role });
});
