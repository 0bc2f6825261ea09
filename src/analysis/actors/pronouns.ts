import type { ActorKind, Pronouns } from '../../shared/analysis.ts';
import { EITHER_NAMES } from '../lexicon/first-names.ts';
import { FEMALE_HONORIFICS, MALE_HONORIFICS } from '../lexicon/roles.ts';
import { type Gender, genderOfWords } from './gender.ts';
import type { NameUse } from './name-group.ts';

/** How sure the sex is, by what tells it: a form of address, a role ("spokeswoman"), a given name. */
const SURE = { honorific: 0.98, role: 0.97, name: 0.93 };
/** Of persons in news of whom nothing is known two of three are men (Global Media Monitoring Project 2020: three of four). */
const UNKNOWN: Pronouns = { she: 0.33, he: 0.67, they: 0 };
const EITHER: Pronouns = { she: 0.5, he: 0.5, they: 0 };
/** A body is "it" or, as often in British English or with a plural name, "they". */
const BODY: Pronouns = { she: 0, he: 0, they: 0.3 };
const PLURAL_BODY: Pronouns = { she: 0, he: 0, they: 0.8 };
const NONE: Pronouns = { she: 0, he: 0, they: 0 };
const PLURAL_NAME = /^(?:the\s+)?\S.*[^s]s$/i;

/** How likely each pronoun is for an actor, by the same evidence as its sex. */
export function pronounsOf(
  kind: ActorKind,
  name: string,
  role: string | null,
  uses: readonly NameUse[],
  gender: Gender,
): Pronouns {
  if (kind === 'place') return NONE;
  if (kind === 'organization') return /\s/.test(name) && PLURAL_NAME.test(name) ? PLURAL_BODY : BODY;
  if (gender === null) return EITHER_NAMES.has(name.toLowerCase().split(/\s+/)[0] ?? '') ? EITHER : UNKNOWN;
  const addressed = uses.some(
    ({ honorific }) => honorific && (FEMALE_HONORIFICS.has(honorific) || MALE_HONORIFICS.has(honorific)),
  );
  const sure = addressed ? SURE.honorific : genderOfWords(role ?? '') ? SURE.role : SURE.name;
  const other = Math.round((1 - sure) * 100) / 100;
  return gender === 'female' ? { she: sure, he: other, they: 0 } : { she: other, he: sure, they: 0 };
}
