import { type Token, tokenize } from '../sentences/tokenize.ts';
import { ARABIC_ORGANIZATIONS, ARABIC_PLACES } from './arabic.ts';
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

function add(name: string, kind: KnownName['kind'], group: string): void {
  const words = tokenize(name).map((token) => token.text);
  const head = words[0];
  if (head === undefined) return;
  const entry = { kind, group, words };
  const list = index.get(head);
  if (list) list.push(entry);
  else index.set(head, [entry]);
}

for (const name of OTHER_PLACES) add(name, 'place', name);
for (const line of [...US_STATES, ...COUNTRY_NAMES]) {
  const names = line.split('|');
  for (const name of names) add(name, 'place', names[0] ?? name);
}
for (const name of ARABIC_PLACES) add(name, 'place', name);
for (const name of ARABIC_ORGANIZATIONS) add(name, 'organization', name);
for (const name of KNOWN_ORGANIZATIONS) add(name, 'organization', name);
for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);

/** The longest known name that begins at tokens[at], in its own case; null when there is none. */
export function knownNameAt(tokens: readonly Token[], at: number): KnownName | null {
  const list = index.get(tokens[at]?.text ?? '');
  return list?.find((entry) => entry.words.every((word, i) => tokens[at + i]?.text === word)) ?? null;
}

/** The known name that is spelled exactly so; null when there is none. */
export function knownName(words: readonly string[]): KnownName | null {
  const list = index.get(words[0] ?? '');
  return list?.find((e) => e.words.length === words.length && e.words.every((w, i) => w === words[i])) ?? null;
}
