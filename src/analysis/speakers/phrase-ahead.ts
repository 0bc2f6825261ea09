import { STATEMENT_NOUNS } from '../lexicon/cues.ts';
import {
  type Grammar,
  INDEFINITE,
  indefiniteSource,
  isPlainWord,
  isSpeakerNoun,
  LINKS,
  LONGEST,
  mentionSource,
  ownerOfStatement,
  pronounSource,
} from './noun-phrase.ts';
import type { Source } from './source.ts';

/** In tokens. */
const LONGEST_TAIL = 6;
const LONGEST_NAME = 4;
const FINITE = /^(?:has|had|have|is|are|was|were|will|would|did|does|do|can|could|may|might|must|should|'ll)$|n't$/;

/** Does the subject end before the token: an auxiliary, or a past tense with its object behind it? */
function isVerbal(grammar: Grammar, at: number, hasHead: boolean): boolean {
  const token = grammar.tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  if (FINITE.test(token.lower)) return true;
  if (!hasHead || !/[a-z]{2}ed$/.test(token.lower)) return false;
  if (grammar.tokens[at + 1]?.capital) return true;
  const next = grammar.tokens[at + 1]?.lower ?? '';
  return (
    grammar.words.determiners.has(next) ||
    grammar.words.prepositions.has(next) ||
    mentionSource(grammar, at + 1) !== null
  );
}

/** The noun phrase that begins at tokens[at], read to the right. */
export function phraseStartingAt(grammar: Grammar, at: number, limit: number): Source | null {
  const { tokens, words } = grammar;
  const pronoun = pronounSource(grammar, at);
  if (pronoun) return pronoun;
  let body: Source | null = null;
  let head = -1;
  const end = Math.min(limit, at + LONGEST);
  for (let i = at; i < end; i++) {
    const token = tokens[i];
    if (!token) break;
    const named = mentionSource(grammar, i);
    if (named?.kind === 'actor') {
      const possessive = tokens[named.last]?.kind === 'possessive';
      if (grammar.isPerson[named.actor] && !possessive) return named;
      if (!body && !possessive) body = named;
      i = named.last - 1;
      head = -1;
      continue;
    }
    const determiner = token.kind === 'word' && words.determiners.has(token.lower);
    if (!determiner && !isPlainWord(grammar, i)) break;
    if (isVerbal(grammar, i, head >= 0 || body !== null)) break;
    if (determiner && i > at && tokens[i - 1]?.kind !== 'possessive') break;
    if (token.kind === 'word' && !determiner && isSpeakerNoun(token)) head = i;
  }
  if (head < 0) {
    const unknown = body ?? ownedBy(grammar, at, limit) ?? unknownDescription(grammar, at, limit);
    // "la alcaldesa, Ana Ruiz"
    return (unknown && namedBehind(grammar, unknown, limit)) ?? unknown;
  }
  const described: Source = {
    kind: 'description',
    first: at,
    last: head + 1,
    head: tokens[head]?.lower ?? '',
    definite: words.determiners.has(tokens[at]?.lower ?? '') && !INDEFINITE.has(tokens[at]?.lower ?? ''),
  };
  return (
    namedBehind(grammar, described, limit) ??
    namedBehindAnd(grammar, described, limit) ??
    ownerOfStatement(grammar, withTail(grammar, described, limit))
  );
}

/** "the owner and lead planner Ann Smith": two titles of one name. */
function namedBehindAnd(grammar: Grammar, source: Source, limit: number): Source | null {
  const { tokens } = grammar;
  if (tokens[source.last]?.lower !== 'and') return null;
  let at = source.last + 1;
  while (
    at < Math.min(limit, source.last + LONGEST_TAIL) &&
    (grammar.mentionAt[at] ?? -1) < 0 &&
    isPlainWord(grammar, at)
  )
    at++;
  const named = mentionSource(grammar, at);
  return named?.kind === 'actor' && grammar.isPerson[named.actor] && isSpeakerNoun(tokens[at - 1]) ? named : null;
}

/** "the company's president, Ann Smith,": the name behind the description. */
function namedBehind(grammar: Grammar, source: Source, limit: number): Source | null {
  let comma = source.last;
  // "son vice-président chargé des mobilités, Luc Morel"
  const reach = grammar.words.english ? comma : comma + LONGEST_TAIL;
  while (comma < Math.min(reach, limit) && grammar.tokens[comma]?.kind === 'word') comma++;
  if (grammar.tokens[comma]?.text !== ',' || comma + 1 >= limit) return null;
  const named = mentionSource(grammar, comma + 1);
  return named?.kind === 'actor' && grammar.isPerson[named.actor] ? named : null;
}

/** "a spokesman" + "for the ministry"; "a statement" + "from Acme" is Acme's. */
function withTail(grammar: Grammar, source: Source, limit: number): Source {
  const { tokens } = grammar;
  if (source.kind !== 'description' || !LINKS.has(tokens[source.last]?.lower ?? '')) return source;
  let last = source.last + 1;
  while (last < limit && last - source.first < LONGEST) {
    const named = mentionSource(grammar, last);
    if (named && STATEMENT_NOUNS.has(source.head)) return named;
    if (named) {
      last = named.last;
      break;
    }
    if (!isPlainWord(grammar, last)) break;
    last++;
  }
  return last > source.last + 1 ? { ...source, last: Math.min(last, source.first + LONGEST) } : source;
}

/** An article stands at tokens[at], as a word or before an apostrophe ("l'infirmière"). */
function isDetermined({ tokens, words }: Grammar, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  return words.determiners.has(lower) || (!words.english && /^(?:l|un)'\p{L}/u.test(lower));
}

/** "Smith's family", "the mayor of Leeds's cousin": an owner that is named, and a noun that no list knows. */
function ownedBy(grammar: Grammar, at: number, limit: number): Source | null {
  const { tokens } = grammar;
  const owner = mentionSource(grammar, at);
  const last = (owner?.last ?? limit) + 2;
  if (!owner || last > limit || tokens[owner.last]?.kind !== 'possessive') return null;
  const head = tokens[last - 1];
  if (head?.kind !== 'word' || head.capital || !isPlainWord(grammar, last - 1)) return null;
  return { kind: 'description', first: at, last, head: head.lower, definite: true };
}

/** "one attendee", "a 34-year-old from Leeds", "another": a determiner with a noun that no list knows, or none. */
function unknownDescription(grammar: Grammar, at: number, limit: number): Source | null {
  const { tokens, words } = grammar;
  if (!isDetermined(grammar, at)) return indefiniteSource(grammar, at);
  let last = at + 1;
  while (
    last < limit &&
    last - at < 5 &&
    isPlainWord(grammar, last) &&
    !words.auxiliaries.has(tokens[last]?.lower ?? '')
  )
    last++;
  const head = tokens[last - 1];
  if (last === at + 1) return indefiniteSource(grammar, at);
  if (head?.kind !== 'word') return null;
  // "the Athletic": a name of somebody that is no actor
  if (words.english && last - at <= LONGEST_NAME && tokens.slice(at + 1, last).every(({ capital }) => capital))
    return { kind: 'name', first: at, last };
  return { kind: 'description', first: at, last, head: head.lower, definite: !INDEFINITE.has(tokens[at]?.lower ?? '') };
}
