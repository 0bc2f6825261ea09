import { EITHER_NAMES, FEMALE_NAMES, MALE_NAMES } from '../lexicon/first-names.ts';
import { FEMALE_HONORIFICS, FEMALE_ROLES, MALE_HONORIFICS, MALE_ROLES } from '../lexicon/roles.ts';
import type { NameUse } from './name-group.ts';

/** What the text says about a person's sex; null when it says nothing. */
export type Gender = 'male' | 'female' | null;

/** The sex that a description names ("spokeswoman"), or null. */
export function genderOfWords(text: string): Gender {
  for (const word of text.toLowerCase().split(/[^\p{L}-]+/u)) {
    if (FEMALE_ROLES.has(word)) return 'female';
    if (MALE_ROLES.has(word)) return 'male';
  }
  return null;
}

/** Judges a person's sex by form of address, role and given name, in this order. */
export function genderOf(name: string, role: string | null, uses: readonly NameUse[]): Gender {
  for (const use of uses) {
    if (use.honorific && FEMALE_HONORIFICS.has(use.honorific)) return 'female';
    if (use.honorific && MALE_HONORIFICS.has(use.honorific)) return 'male';
  }
  const byRole = role === null ? null : genderOfWords(role);
  if (byRole) return byRole;
  const given = name.toLowerCase().split(/\s+/)[0] ?? '';
  if (EITHER_NAMES.has(given)) return null;
  const male = MALE_NAMES.has(given);
  const female = FEMALE_NAMES.has(given);
  return male === female ? null : male ? 'male' : 'female';
}
