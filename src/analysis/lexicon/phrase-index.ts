import { type Token, tokenize } from '../sentences/tokenize.ts';
import { ARABIC_ORGANIZATIONS, ARABIC_PLACES } from './arabic.ts';
import { COMMON_WORDS } from './common-words.ts';
import { MORE_ORGANIZATIONS, TEAMS } from './more-organizations.ts';
import { MORE_PLACES } from './more-places.ts';
import { KNOWN_ORGANIZATIONS } from './organizations.ts';
import { COUNTRY_NAMES, OTHER_PLACES, US_STATES } from './places.ts';

/** A name that the lexicon knows. `group` is the same for all names of one place ("U.S.", "America"). */
export interface KnownName {
  kind: 'organization' | 'place';
  group: string;
  /** The texts of its tokens. */
  words: string[];
}

const index = new Map<string, KnownName[]>();
/** The same names as headlines and datelines write them, "NEW YORK"; without words that are common ones too ("TARGET"). */
const capitals = new Map<string, KnownName[]>();

function push(map: Map<string, KnownName[]>, entry: KnownName): void {
  const head = entry.words[0] ?? '';
  const list = map.get(head);
  if (list) list.push(entry);
  else map.set(head, [entry]);
}

function add(name: string, kind: KnownName['kind'], group: string): void {
  const words = tokenize(name).map((token) => token.text);
  if (words.length === 0) return;
  push(index, { kind, group, words });
  const common = words.every((word) => COMMON_WORDS.has(word.toLowerCase()));
  const spelled = words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) && name.length > 3;
  if (spelled && !common) push(capitals, { kind, group, words: words.map((word) => word.toUpperCase()) });
}

for (const name of [...OTHER_PLACES, ...MORE_PLACES]) add(name, 'place', name);
for (const line of [...US_STATES, ...COUNTRY_NAMES]) {
  const names = line.split('|');
  for (const name of names) add(name, 'place', names[0] ?? name);
}
for (const name of ARABIC_PLACES) add(name, 'place', name);
for (const name of ARABIC_ORGANIZATIONS) add(name, 'organization', name);
for (const name of [...KNOWN_ORGANIZATIONS, ...TEAMS, ...MORE_ORGANIZATIONS]) add(name, 'organization', name);
for (const list of [...index.values(), ...capitals.values()]) list.sort((a, b) => b.words.length - a.words.length);

const LOWER_A = 0x61;

/** The longest known name that begins at tokens[at], in its own case or in capitals; null when there is none. */
export function knownNameAt(tokens: readonly Token[], at: number): KnownName | null {
  const head = tokens[at]?.text ?? '';
  const second = head.charCodeAt(1);
  // only "NEW", not "New", can be a name in capitals; most words are neither
  const list = index.get(head) ?? (second < LOWER_A ? capitals.get(head) : undefined);
  return list?.find((entry) => entry.words.every((word, i) => tokens[at + i]?.text === word)) ?? null;
}

/** The known name that is spelled exactly so; null when there is none. */
export function knownName(words: readonly string[]): KnownName | null {
  const list = index.get(words[0] ?? '');
  return list?.find((e) => e.words.length === words.length && e.words.every((w, i) => w === words[i])) ?? null;
}
