import { CALENDAR } from '../lexicon/calendar.ts';
import { GERMAN_CUE_LISTS } from '../lexicon/cues-by-language.ts';
import {
  GERMAN_BODY_ENDINGS,
  GERMAN_HONORIFICS,
  GERMAN_LOCAL_BODY_ENDINGS,
  GERMAN_NOUNS,
  GERMAN_PERSON_ENDINGS,
  GERMAN_PLACE_NOUNS,
  GERMAN_ROLE_ENDINGS,
  GERMAN_ROLES,
} from '../lexicon/german.ts';
import { NOT_ORGANIZATIONS } from '../lexicon/organizations.ts';
import { knownNameAt } from '../lexicon/phrase-index.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { TextModel } from '../sentences/text-model.ts';
import type { Token } from '../sentences/tokenize.ts';
import { isFirstName } from './capital-evidence.ts';
import type { TitledName } from './split-title.ts';

/** The verbs beside which a capitalised word is a name. */
const GERMAN_CUES = wordSet(...Object.values(GERMAN_CUE_LISTS));
const ARTICLES = new Set(['der', 'die', 'ein', 'eine', 'dem', 'den', 'einer', 'einem', 'des', 'ihr', 'sein']);
const LOCATIVE = new Set(['in', 'nach', 'aus', 'bei']);
const PARTICLES = new Set(['von', 'van', 'de', 'der', 'zu', 'zur', 'del', 'di', 'al', 'bin']);

function isCapital(token: Token | undefined): token is Token {
  return token !== undefined && token.kind === 'word' && token.capital && token.text.length > 1;
}

function isRole(token: Token | undefined): boolean {
  if (!isCapital(token)) return false;
  return GERMAN_ROLES.has(token.lower) || GERMAN_HONORIFICS.has(token.lower) || GERMAN_ROLE_ENDINGS.test(token.lower);
}

/** The end of a name that begins at `first`: given names, particles, one surname. */
function nameEnd(tokens: readonly Token[], first: number): number {
  let at = first;
  while (isCapital(tokens[at]) && isFirstName(tokens[at]?.lower ?? '') && at - first < 3) at++;
  let surname = at;
  while (PARTICLES.has(tokens[surname]?.lower ?? '') && surname - at < 3) surname++;
  const last = tokens[surname];
  if (isCapital(last) && !isRole(last) && !GERMAN_NOUNS.has(last.lower)) return surname + 1;
  return at;
}

/** A name with a title: "Bundeskanzlerin Anna Holm", "Frau Holm", "Dr. Holm". */
function titledName(tokens: readonly Token[], at: number): TitledName | null {
  let first = at;
  while (isRole(tokens[first])) first++;
  if (first === at) return null;
  const last = nameEnd(tokens, first);
  if (last === first) return null;
  // "Bürgermeister von Hamburg" is no name; "Frau von Holm" is one
  if (PARTICLES.has(tokens[first]?.lower ?? '') && !GERMAN_HONORIFICS.has(tokens[first - 1]?.lower ?? '')) return null;
  const before = tokens[first - 1]?.lower ?? '';
  const honorific = GERMAN_HONORIFICS.has(before) ? before : null;
  return { first, last, titleFirst: at, titled: true, honorific };
}

/** A capitalised word that may be a name, as far as its form goes: no title, no day, no noun of the list. */
function isNameLike(token: Token | undefined): token is Token {
  return isCapital(token) && !isRole(token) && !GERMAN_NOUNS.has(token.lower) && !CALENDAR.has(token.lower);
}

/** "die Wirtin Anna Holm": three capitals in a row behind an article, the first a noun for a person. */
function describedName(tokens: readonly Token[], at: number): TitledName | null {
  const noun = tokens[at];
  if (!noun || !GERMAN_PERSON_ENDINGS.test(noun.text) || !ARTICLES.has(tokens[at - 1]?.lower ?? '')) return null;
  if (!isNameLike(tokens[at + 1]) || !isNameLike(tokens[at + 2]) || isCapital(tokens[at + 3])) return null;
  return { first: at + 1, last: at + 3, titleFirst: at, titled: true, honorific: null };
}

/** "Stadtwerke X": a body that bears the name of its place. */
function localBody(tokens: readonly Token[], at: number): TitledName | null {
  if (!GERMAN_LOCAL_BODY_ENDINGS.test(tokens[at]?.text ?? '')) return null;
  return isNameLike(tokens[at + 1]) && !isCapital(tokens[at + 2])
    ? { ...bare(at, at + 2, false), kind: 'organization' }
    : null;
}

/** "die Nachbarstadt X": what a noun for places stands before. */
function describedPlace(tokens: readonly Token[], at: number): TitledName | null {
  if (!GERMAN_PLACE_NOUNS.test(tokens[at - 1]?.text ?? '') || !tokens[at - 1]?.capital) return null;
  return isNameLike(tokens[at]) && !isCapital(tokens[at + 1]) ? { ...bare(at, at + 1, false), kind: 'place' } : null;
}

/** "sagte Holm" · "Holm sagte": a single capitalised word right beside a reporting verb, with no article before it. */
function isBesideCue(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isCapital(token) || GERMAN_NOUNS.has(token.lower) || isRole(token) || token.text.length < 3) return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const inverted =
    before !== undefined && GERMAN_CUES.has(before.lower) && before.lower !== 'so' && !/en$/.test(before.lower);
  return inverted && (after === undefined || !isCapital(after));
}

function bare(first: number, last: number, titled: boolean): TitledName {
  return { first, last, titleFirst: first, titled, honorific: null };
}

function nameAt(tokens: readonly Token[], at: number): TitledName | null {
  const token = tokens[at];
  if (!isCapital(token)) return null;
  const known = knownNameAt(tokens, at);
  if (known) return bare(at, at + known.words.length, false);
  const titled =
    titledName(tokens, at) ?? describedName(tokens, at) ?? localBody(tokens, at) ?? describedPlace(tokens, at);
  if (titled) return titled;
  if (isFirstName(token.lower)) {
    const last = nameEnd(tokens, at);
    if (last > at + 1) return bare(at, last, true);
  }
  if (/^\p{Lu}{2,5}$/u.test(token.text) && !NOT_ORGANIZATIONS.has(token.text)) return bare(at, at + 1, false);
  if (GERMAN_BODY_ENDINGS.test(token.text)) return { ...bare(at, at + 1, false), kind: 'organization' };
  return isBesideCue(tokens, at) ? bare(at, at + 1, true) : null;
}

/** The places that local bodies bear the names of. */
function placesOfBodies(tokens: readonly Token[], names: readonly TitledName[]): Set<string> {
  const bodies = names.filter((name) => GERMAN_LOCAL_BODY_ENDINGS.test(tokens[name.first]?.text ?? ''));
  return new Set(
    bodies.filter((name) => name.last - name.first === 2).map((name) => tokens[name.last - 1]?.text ?? ''),
  );
}

/**
 * Finds the names in German text, where every noun has a capital: what the lexicon knows, what has a title or a given
 * name before it, what stands beside a reporting verb, and the surnames of all these where they stand alone.
 */
export function findGermanNames(model: TextModel): TitledName[] {
  const { tokens } = model;
  const names: TitledName[] = [];
  const surnames = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt(tokens, at);
    if (!name) continue;
    names.push(name);
    const last = tokens[name.last - 1];
    if (name.titled && last) surnames.add(last.text);
    at = name.last - 1;
  }
  const taken = new Set(names.map((name) => name.last - 1));
  const places = placesOfBodies(tokens, names);
  tokens.forEach((token, at) => {
    if (!taken.has(at) && places.has(token.text) && LOCATIVE.has(tokens[at - 1]?.lower ?? ''))
      names.push({ ...bare(at, at + 1, false), kind: 'place' });
    if (!taken.has(at) && surnames.has(token.text)) names.push(bare(at, at + 1, true));
  });
  return names.sort((a, b) => a.first - b.first);
}
