import { CALENDAR } from '../lexicon/calendar.ts';
import { AUXILIARIES, INFLECTED_CUES } from '../lexicon/cues.ts';
import { DEMONYMS } from '../lexicon/demonyms.ts';
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { PLACE_NOUNS, PLACE_SUFFIXES } from '../lexicon/places.ts';
import { BODY_NOUNS, isRoleNoun, ROLE_NOUNS } from '../lexicon/roles.ts';
import { isPluralPossessive, type Token } from '../sentences/tokenize.ts';
import { skipRanks } from './role-before.ts';

/** A description behind a name: tokens [first, last), and what its head says the name is. */
export interface Appositive {
  first: number;
  last: number;
  head: 'person' | 'organization' | 'place' | null;
  /** An age stands between name and description ("Smith, 54, …"). */
  age: boolean;
}

const LONGEST = 9;
const DEGREES = new Set(['phd', 'md', 'mba', 'jd', 'esq', 'rn', 'msc', 'dphil']);
const TAIL_PREPOSITIONS = new Set(['of', 'at', 'for', 'in', 'with', 'from', 'on', 'to']);
const ADVERBS = new Set(['also', 'currently', 'now', 'formerly', 'previously']);
const SERVES = new Set(['works', 'worked', 'serves', 'served']);
const COPULAS = new Set(['is', 'was', 'became', 'remains']);
const ARTICLES = new Set(['a', 'an', 'the', 'another', 'his', 'her', 'its', 'their', 'our', 'my']);

function isAge(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:[1-9]\d|1[01]\d|\d)$/.test(token.text);
}

function headKind(token: Token): Appositive['head'] {
  if (ROLE_NOUNS.has(token.lower) || (!token.capital && isRoleNoun(token.lower))) return 'person';
  if (BODY_NOUNS.has(token.lower)) return 'organization';
  return (PLACE_SUFFIXES.has(token.lower) || PLACE_NOUNS.has(token.lower)) && !token.capital ? 'place' : null;
}

function endsNounPhrase(token: Token): boolean {
  if (token.kind === 'mark') return token.text !== '-' && token.text !== '/' && token.text !== '&';
  // "the AS vice president": an abbreviation
  if (token.kind !== 'word' || /^\p{Lu}{2,}$/u.test(token.text)) return false;
  return (
    PREPOSITIONS.has(token.lower) ||
    isVerbLike(token) ||
    ['who', 'that', 'which', 'whose', 'but', 'or'].includes(token.lower)
  );
}

function isVerbLike(token: Token): boolean {
  return (
    !token.capital && !ROLE_NOUNS.has(token.lower) && (INFLECTED_CUES.has(token.lower) || AUXILIARIES.has(token.lower))
  );
}

/** "a Springfield, Karelia-based baker": the comma is inside the description. */
function isBeforeBased(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ',' && tokens[at + 2]?.text === '-' && tokens[at + 3]?.lower === 'based';
}

/** The last noun of [at, …) that says what a person, body or place is; -1 when there is none. */
function findHead(tokens: readonly Token[], at: number, limit: number): number {
  let head = -1;
  const end = Math.min(limit, at + LONGEST);
  for (let i = at; i < end; i++) {
    const token = tokens[i];
    if (!token) break;
    if (endsNounPhrase(token) && !isBeforeBased(tokens, i)) break;
    if (token.lower === 'and' && i === at) break;
    if (token.kind === 'word' && (headKind(token) || isPartisan(tokens, i, at))) head = i;
  }
  return head;
}

/** "a Democrat of Ohio", "the Granby Republican who", "a Finn,": a member of a party or nation as the head of a description. */
function isPartisan(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (!token?.capital || !DEMONYMS.has(token.lower) || !ARTICLES.has(tokens[first - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  return next === undefined || endsNounPhrase(next);
}

/** Does the mark tokens[at] belong to the word before it: "example.com", "Growers’ Association"? */
function isInside(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text === '.') return tokens[at + 1]?.start === token.end;
  return isPluralPossessive(tokens, at) && (tokens[at + 1]?.capital ?? false);
}

/**
 * Drops the owner and the rank of a description: "the trust's last chairman" is a chairman. An owner that is named tells
 * more ("Norway's ambassador") and stays.
 */
function coreStart(tokens: readonly Token[], first: number, head: number): number {
  let at = first;
  for (let i = first; i < head; i++) {
    const owner = tokens[i]?.kind === 'possessive' || isPluralPossessive(tokens, i);
    if (owner && !tokens[i - 1]?.capital) at = i + 1;
  }
  return skipRanks(tokens, at, head);
}

/** Where "of the Department of Medicine at the University" ends. */
function tailEnd(tokens: readonly Token[], at: number, limit: number): number {
  let last = at;
  while (last < limit && TAIL_PREPOSITIONS.has(tokens[last]?.lower ?? '')) {
    let i = last + 1;
    // "ambassador to Norway", but "asked the judge to give it"
    if (tokens[last]?.lower === 'to' && tokens[i]?.lower !== 'the' && !tokens[i]?.capital) break;
    while (i < limit && i - last < LONGEST) {
      const token = tokens[i];
      if (!token || (endsNounPhrase(token) && !isInside(tokens, i))) break;
      if (token.lower === 'and' && !tokens[i + 1]?.capital) break;
      i++;
    }
    // "of 71", "from 2009", "on Monday" tell no more about what somebody is
    const field = tokens[last + 1];
    if (i === last + 1 || field?.kind === 'number' || isDay(field)) break;
    // "of the widely": cut off where a verb-like word stood
    if (isUnfinished(tokens[i - 1])) break;
    last = i;
  }
  return last;
}

/** "Monday", "May"; but not "SAT" */
function isDay(token: Token | undefined): boolean {
  return /^\p{Lu}\p{Ll}{2}/u.test(token?.text ?? '') && CALENDAR.has(token?.lower ?? '');
}

/** Can a noun phrase not end so: "the widely", "a"? */
function isUnfinished(token: Token | undefined): boolean {
  return token !== undefined && (ARTICLES.has(token.lower) || /^[a-z]{3,}ly$/.test(token.text));
}

/** From the comma tokens[at] to the next, when only a degree ("Ph.D.") stands between. */
function skipDegree(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',') return at;
  let form = '';
  let next = at + 1;
  while (next - at < 5 && tokens[next] && tokens[next]?.text !== ',') form += tokens[next++]?.lower ?? '';
  return DEGREES.has(form.replaceAll('.', '')) ? next : at;
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return ARTICLES.has(tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** Skips ", 54, who is also a" and the like. Returns where the noun phrase begins, or -1 when there can be none. */
function skipIntroduction(tokens: readonly Token[], at: number): { at: number; age: boolean } {
  // "Anna*, 34": a mark for a note; "Anna Holm, Ph.D., head of": a degree
  let i = tokens[at]?.text === '*' ? at + 1 : at;
  let age = false;
  i = skipDegree(tokens, i);
  const comma = tokens[i]?.text === ',';
  if (comma) i++;
  if (comma && isAge(tokens[i]) && (tokens[i + 1]?.text === ',' || tokens[i + 1]?.kind !== 'word')) {
    age = true;
    i += tokens[i + 1]?.text === ',' ? 2 : 1;
  }
  const who = tokens[i]?.lower === 'who';
  if (who) i++;
  // "Smith, 54, was there": after an age without "who" the verb is that of the sentence
  const copula = (who || !age) && COPULAS.has(tokens[i]?.lower ?? '');
  if (copula) i++;
  while (ADVERBS.has(tokens[i]?.lower ?? '')) i++;
  // "who previously worked as a nurse"
  if (who && !copula && SERVES.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'as')
    return { at: skipArticle(tokens, i + 2), age };
  if ((who && !copula) || (!comma && !copula)) return { at: -1, age };
  const article = ARTICLES.has(tokens[i]?.lower ?? '');
  if (copula && !article) return { at: -1, age };
  const opening = tokens[i]?.lower ?? '';
  if (!article && (DETERMINERS.has(opening) || (!age && CONJUNCTIONS.has(opening)))) return { at: -1, age };
  return { at: article ? i + 1 : i, age };
}

/**
 * Reads a description behind a name that ends before tokens[at]: ", the head of X", ", 54, a retired teacher,",
 * "is a lawyer at Y". Returns null when there is none.
 */
export function readAppositive(tokens: readonly Token[], at: number, limit: number): Appositive | null {
  const intro = skipIntroduction(tokens, at);
  if (intro.at < 0) return null;
  const first = intro.at;
  const head = findHead(tokens, first, limit);
  const headToken = tokens[head];
  if (!headToken) return intro.age ? { first, last: first, head: 'person', age: true } : null;
  // "Smith, Mayor Jones and": a title before another name describes that one
  const next = tokens[head + 1];
  if (next?.capital && next.kind === 'word')
    return intro.age ? { first, last: first, head: 'person', age: true } : null;
  const last = tailEnd(tokens, head + 1, limit);
  const kind = headKind(headToken) ?? (isPartisan(tokens, head, first) ? 'person' : null);
  // "the harbour pilot": the noun behind it is what counts
  const compound = kind !== 'person' && next?.kind === 'word' && !endsNounPhrase(next);
  if (intro.age) return { first: coreStart(tokens, first, head), last, head: 'person', age: true };
  return { first: coreStart(tokens, first, head), last, head: compound ? null : kind, age: false };
}
