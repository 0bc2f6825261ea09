import { knownName } from '../lexicon/phrase-index.ts';
import type { ActorDraft, NameGroup } from './name-group.ts';

const COMPANY_ENDINGS = new Set([
  'inc',
  'llc',
  'ltd',
  'corp',
  'co',
  'plc',
  'group',
  'company',
  'corporation',
  'gmbh',
  'ag',
  'jr',
  'sr',
]);
export const SMALL = new Set(['of', 'the', 'and', 'for', '&', ',', 'in', 'on']);

/** The name of the known actor that these words are, in the form that all its names share; null for others. */
export function sameGroup(words: readonly string[]): string | null {
  const name = knownName(words)?.group.replace(/^The /, '') ?? null;
  // "U.N." is "UN"
  return name && /^(?:\p{Lu}\.){2,}$/u.test(name) ? name.replaceAll('.', '') : name;
}

/** The first letters of a name's words, those of "Anti-Defamation" too; an acronym within the name stays whole ("UC Santa Barbara"). */
export function initials(words: readonly string[]): string {
  return words
    .flatMap((word) => (SMALL.has(word.toLowerCase()) ? [] : word.split('-')))
    .map((word) => (/^\p{Lu}{2,4}$/u.test(word) ? word : word.charAt(0)))
    .join('')
    .toUpperCase();
}

/** What a body may be called by its first letters: with its country ("UNSC"), or without it ("DEA", of the United States). */
export function acronymsOf({ words }: NameGroup): string[] {
  const [first = ''] = words;
  const bare = COUNTRY_ABBREVIATIONS.has(first) && words.length > 2 ? [initials(words.slice(1))] : [];
  return [initials(words), ...bare];
}

const COUNTRY_ABBREVIATIONS = new Set(['U.S.', 'US', 'U.K.', 'UK']);
/** There is one of each in a country or state: "the Supreme Court of Ohio" is "the Ohio Supreme Court". */
const SOLE_BODIES = new Set(['court', 'senate', 'parliament', 'legislature', 'assembly', 'ministry', 'department']);

/** The words of a body of which there is one in each place, in any order; null for other bodies. */
export function soleBodyKey({ words }: NameGroup): string | null {
  const plain = words.flatMap((word) => (word === 'U.S.' ? ['united', 'states'] : [word.toLowerCase()]));
  const own = plain.filter((word) => !SMALL.has(word));
  return own.length > 2 && own.some((word) => SOLE_BODIES.has(word)) ? own.sort().join(' ') : null;
}

function trimmedKey(group: NameGroup): string {
  const words = [...group.words];
  while (
    words.length > 1 &&
    (words.at(-1) === ',' || COMPANY_ENDINGS.has(words.at(-1)?.toLowerCase().replace(/\.$/, '') ?? ''))
  )
    words.pop();
  if (words[0] === 'The') words.shift();
  return words.join(' ');
}

/** What two forms of one name have in common. "FOX" is "Fox". */
export function keyOf(kind: ActorDraft['kind'], group: NameGroup): string {
  const key = sameGroup(group.words) ?? trimmedKey(group);
  return `${kind} ${kind === 'organization' ? key.toLowerCase() : key}`;
}
