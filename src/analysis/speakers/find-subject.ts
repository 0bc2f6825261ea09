import { isRoleNoun } from '../lexicon/roles.ts';
import { isAdverb, mainSubject } from './main-subject.ts';
import {
  descriptionEndingAt,
  type Grammar,
  headOfChain,
  indefiniteSource,
  isSpeakerNoun,
  mentionSource,
  ownerOfStatement,
  pronounSource,
} from './noun-phrase.ts';
import type { Source } from './source.ts';

/** In tokens. */
const LONGEST_BRACKET = 30;
/** How far the relative pronoun may stand before its verb: "who has in the past described". */
const RELATIVE_REACH = 8;
const RELATIVE = new Set(['who', 'which', 'that']);
const CONJUNCTIONS = new Set(['and', 'but', 'then']);
const CLAUSE_LINKS = new Set(['and', 'but', 'while', 'as', 'where', 'that', 'though', 'meanwhile']);
const SOMEBODY = /^(?:some|any|every)(?:one|body)$/;

/** The noun phrase whose last token is tokens[at]. */
function phraseEndingAt(grammar: Grammar, at: number, floor: number): Source | null {
  const named = mentionSource(grammar, at) ?? pronounSource(grammar, at) ?? somebody(grammar, at);
  const source = named ?? descriptionEndingAt(grammar, at, floor) ?? indefiniteSource(grammar, at);
  if (!source) return null;
  if (source.kind === 'pronoun') return source;
  const phrase = ownerOfStatement(grammar, headOfChain(grammar, source, floor));
  return beforeParticiple(grammar, phrase, floor) ?? describedName(grammar, phrase, floor) ?? phrase;
}

/** "A woman holding a sign said": the phrase is the object of a participle, and the noun before that one speaks. */
function beforeParticiple(grammar: Grammar, source: Source, floor: number): Source | null {
  const { tokens, words } = grammar;
  const participle = source.first - 1;
  // not "the league meeting someone"
  const isPhrase = source.kind === 'description' && !source.definite && source.last - source.first > 1;
  if (!isPhrase || participle - 1 < floor) return null;
  if (!words.english || !/^[a-z]{3,}ing$/.test(tokens[participle]?.text ?? '')) return null;
  return isSpeakerNoun(tokens[participle - 1]) ? descriptionEndingAt(grammar, participle - 1, floor) : null;
}

/** "At the rally someone shouted": nothing belongs to the word before it. */
function somebody(grammar: Grammar, at: number): Source | null {
  return SOMEBODY.test(grammar.tokens[at]?.lower ?? '') ? indefiniteSource(grammar, at) : null;
}

/** "Ann Smith, a former minister wrote", "Ann Smith, founder of Acme told": the comma behind the apposition is missing. */
function describedName(grammar: Grammar, source: Source, floor: number): Source | null {
  const { tokens, words } = grammar;
  if (source.kind !== 'description' || source.definite || tokens[source.first - 1]?.text !== ',') return null;
  let at = source.first - 2;
  if (tokens[at]?.text === ')') {
    while (at > floor && tokens[at]?.text !== '(') at--;
    at--;
  }
  const named = at >= floor ? mentionSource(grammar, at) : null;
  if (named?.kind !== 'actor' || !grammar.isPerson[named.actor]) return null;
  let before = named.first - 1;
  while (before >= floor && (tokens[before]?.capital || isRoleNoun(tokens[before]?.lower ?? ''))) before--;
  const opens = before < floor || tokens[before]?.kind === 'mark';
  return opens || CLAUSE_LINKS.has(tokens[before]?.lower ?? '') || words.clauseOpeners.has(tokens[before]?.lower ?? '')
    ? named
    : null;
}

/**
 * Skips a description between commas backwards: from the comma tokens[at] to the phrase that it describes. "Smith, 54,
 * a teacher of Leeds, said": the phrase that ends before the earliest comma of the row.
 */
function beforeAppositive(grammar: Grammar, at: number, floor: number): Source | null {
  const { tokens } = grammar;
  const inner = mentionSource(grammar, at - 1);
  if (inner?.kind === 'actor' && grammar.isPerson[inner.actor] && tokens[inner.first - 1]?.text === ',') {
    // "the minister, Ann Smith, said": the name itself stands between the commas
    const owner = mentionSource(grammar, inner.first - 2);
    if (owner?.kind !== 'actor' || !grammar.isPerson[owner.actor]) return inner;
  }
  let fallback: Source | null = null;
  for (let comma = at - 1; comma > floor && at - comma < 45; comma--) {
    const text = tokens[comma]?.text;
    if (text !== ',' && text !== '—' && text !== '–' && text !== '(') continue;
    const named = mentionSource(grammar, comma - 1) ?? pronounSource(grammar, comma - 1);
    if (named?.kind === 'actor' && grammar.isPerson[named.actor]) return named;
    if (!fallback) fallback = phraseEndingAt(grammar, comma - 1, floor);
  }
  if (fallback) return fallback;
  // "In May, Smith, said": nothing before another comma; the phrase right before this one
  return phraseEndingAt(grammar, at - 1, floor);
}

/**
 * The subject of the verb tokens[verb], looked for to its left and not before tokens[floor]. Null when the words before
 * the verb are no phrase that could speak.
 */
export function subjectBefore(grammar: Grammar, verb: number, floor: number): Source | null {
  const source = nearestSubject(grammar, verb, floor);
  // "Smith and his guest said": the first of the two
  if (!source || source.first - 2 < floor || grammar.tokens[source.first - 1]?.lower !== 'and') return source;
  const first = mentionSource(grammar, source.first - 2);
  return first?.kind === 'actor' && grammar.isPerson[first.actor] ? first : source;
}

function nearestSubject(grammar: Grammar, verb: number, floor: number): Source | null {
  let at = verb - 1;
  while (at > floor && isAdverb(grammar, at)) at--;
  if (at < floor) return null;
  const token = grammar.tokens[at];
  if (!token) return null;
  if (token.text === ',' || token.text === '—' || token.text === '–') return beforeAppositive(grammar, at, floor);
  if (token.text === ')') {
    const bracket = Math.max(floor, at - LONGEST_BRACKET);
    while (at > bracket && grammar.tokens[at]?.text !== '(') at--;
    return at > floor ? phraseEndingAt(grammar, at - 1, floor) : null;
  }
  if (RELATIVE.has(token.lower) && at > floor) {
    const before = grammar.tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
    return before >= floor ? phraseEndingAt(grammar, before, floor) : null;
  }
  if (CONJUNCTIONS.has(token.lower)) return mainSubject(grammar, floor, verb);
  const antecedent = relativeBefore(grammar, at, floor);
  const phrase = antecedent ?? phraseEndingAt(grammar, at, floor);
  if (isInfinitive(grammar, verb, at) && phrase?.kind === 'description' && !phrase.definite)
    return relativeSubject(grammar, at, floor) ?? mainSubject(grammar, floor, verb);
  return phrase;
}

/** "a mission to tell": the noun tokens[at] is not what tells. */
function isInfinitive({ tokens, words }: Grammar, verb: number, at: number): boolean {
  return words.english && tokens.slice(at + 1, verb).some(({ lower }) => lower === 'to');
}

/** "Smith, who talks about why she made it a mission to tell": the name before the last relative pronoun. */
function relativeSubject(grammar: Grammar, at: number, floor: number): Source | null {
  for (let i = at; i > floor; i--) {
    if (grammar.tokens[i]?.lower !== 'who') continue;
    const before = grammar.tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
    return before >= floor ? mentionSource(grammar, before) : null;
  }
  return null;
}

/** "Smith, who has in the past described": the name before the relative pronoun, where only an adverbial stands between. */
function relativeBefore(grammar: Grammar, at: number, floor: number): Source | null {
  const { tokens, words } = grammar;
  for (let i = at; i > Math.max(floor, at - RELATIVE_REACH); i--) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') return null;
    if (token.lower !== 'who') continue;
    let next = i + 1;
    while (isAdverb(grammar, next)) next++;
    if (!words.prepositions.has(tokens[next]?.lower ?? '')) return null;
    const before = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
    return before >= floor ? phraseEndingAt(grammar, before, floor) : null;
  }
  return null;
}
