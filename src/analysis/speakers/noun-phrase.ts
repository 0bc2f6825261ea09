import type { Actors, Mention } from '../actors/find-actors.ts';
import { DOCUMENT_NOUNS, STATEMENT_NOUNS } from '../lexicon/cues.ts';
import { BODY_NOUNS, GROUP_NOUNS, isRoleNoun, SOURCE_NOUNS } from '../lexicon/roles.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { Token } from '../sentences/tokenize.ts';
import type { Source } from './source.ts';
import type { SpeechWords } from './speech-words.ts';

/** What reading noun phrases needs to know about the text. */
export interface Grammar {
  tokens: readonly Token[];
  words: SpeechWords;
  mentions: readonly Mention[];
  /** For each token the index of the mention that it is part of, or -1. */
  mentionAt: Int32Array;
  /** For each actor whether it is a person. */
  isPerson: readonly boolean[];
  /** For each actor whether it is a place. */
  isPlace: readonly boolean[];
}

export function buildGrammar(tokens: readonly Token[], words: SpeechWords, actors: Actors): Grammar {
  const mentionAt = new Int32Array(tokens.length).fill(-1);
  actors.mentions.forEach((mention, index) => {
    mentionAt.fill(index, mention.first, mention.last);
  });
  const isPerson = actors.actors.map((actor) => actor.kind === 'person');
  const isPlace = actors.actors.map((actor) => actor.kind === 'place');
  return { tokens, words, mentions: actors.mentions, mentionAt, isPerson, isPlace };
}

export const LONGEST = 12;
export const LINKS = new Set('of for from at in with on by about against near von der des'.split(' '));
/** "remembering how people said": they open the clause that the phrase stands in. */
const QUESTION_WORDS = new Set(['how', 'what', 'why', 'whether', 'who']);
const QUANTITIES = new Set(['one', 'two', 'three', 'some', 'many', 'most', 'several', 'each', 'none', 'all', 'both']);
export const INDEFINITE = new Set([
  'a',
  'an',
  'one',
  'another',
  'some',
  'several',
  'many',
  'two',
  'three',
  'ein',
  'eine',
  'any',
  'other',
]);

/** Can this be what speaks: a person's role, a body, a group, a document? */
export function isSpeakerNoun(token: Token | undefined): boolean {
  return token?.kind === 'word' && isSpeakerWord(token.lower);
}

function isSpeakerWord(lower: string): boolean {
  if (isRoleNoun(lower) || SOURCE_NOUNS.has(lower) || GROUP_NOUNS.has(lower) || BODY_NOUNS.has(lower)) return true;
  if (STATEMENT_NOUNS.has(lower) || DOCUMENT_NOUNS.has(lower)) return true;
  // "several groups", "two friends"
  return /[^s]s$/.test(lower) && isSpeakerWord(lower.slice(0, -1));
}

/** Could the noun, in lower case, be what speaks, listed or by its ending ("the announcer"), and not a thing ("the car")? */
export function maySpeak(grammar: Grammar, lower: string): boolean {
  return (
    !grammar.words.english ||
    isSpeakerWord(lower) ||
    /[a-z]{3}(?:er|or|ist|ant|ian|man|men|one|body|other|others|-old|-olds)$|^(?:one|many|most|some)$/.test(lower) ||
    !/^[a-z]/.test(lower)
  );
}

export function mentionSource(grammar: Grammar, at: number): Source | null {
  const mention = grammar.mentions[grammar.mentionAt[at] ?? -1];
  return mention ? { kind: 'actor', first: mention.first, last: mention.last, actor: mention.actor } : null;
}

export function pronounSource(grammar: Grammar, at: number): Source | null {
  const token = grammar.tokens[at];
  if (token?.kind !== 'word' || !grammar.words.pronouns.has(token.lower)) return null;
  return { kind: 'pronoun', first: at, last: at + 1, word: token.lower };
}

/** "someone", "another": a source that is not even described. */
export function indefiniteSource(grammar: Grammar, at: number): Source | null {
  const token = grammar.tokens[at];
  if (token?.kind !== 'word' || !grammar.words.indefinite.has(token.lower)) return null;
  return { kind: 'description', first: at, last: at + 1, head: token.lower, definite: false };
}

/** "Smith's email", "the report": a noun that looks like a verb of speech. */
function isStatement(grammar: Grammar, at: number): boolean {
  const { tokens, words } = grammar;
  if (!STATEMENT_NOUNS.has(tokens[at]?.lower ?? '')) return false;
  const before = tokens[at - 1];
  return before?.kind === 'possessive' || words.determiners.has(before?.lower ?? '');
}

/** A hyphen between blanks is a dash. */
function isDash({ tokens }: Grammar, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.text !== '-' || !before || !after) return false;
  return before.end < token.start && token.end < after.start;
}

export function isPlainWord(grammar: Grammar, at: number): boolean {
  const token = grammar.tokens[at];
  if (!token) return false;
  if (token.kind === 'possessive' || token.kind === 'number') return true;
  if (token.kind === 'mark') return /^[-'’“”"/&]$/.test(token.text) && !isDash(grammar, at);
  // "the IN group": an acronym that looks like a preposition
  if (/^\p{Lu}{2,}$/u.test(token.text)) return true;
  // "State Sen. Ann Smith"
  if (token.capital && grammar.tokens[at + 1]?.capital && SPEECH_VERBS.get(token.lower)?.base) return true;
  return (
    !grammar.words.prepositions.has(token.lower) &&
    (!grammar.words.cues.has(token.lower) || isStatement(grammar, at)) &&
    !grammar.words.clauseOpeners.has(token.lower)
  );
}

const COUNTS = wordSet('one two three four five six seven eight nine ten');

/** The description that ends with the noun tokens[at]: back to its determiner. Tokens [first, at]. */
export function descriptionEndingAt(grammar: Grammar, at: number, floor: number): Source | null {
  const { tokens, words } = grammar;
  // "the mother of three"
  if (at - 3 >= floor && tokens[at - 1]?.lower === 'of' && COUNTS.has(tokens[at]?.lower ?? '')) {
    const parent = descriptionEndingAt(grammar, at - 2, floor);
    return parent && { ...parent, last: at + 1 };
  }
  // "the Road Act 2015"
  const dated = tokens[at]?.kind === 'number' && tokens[at - 1]?.capital && at - 1 >= floor;
  const head = tokens[dated ? at - 1 : at];
  if (!head || (head.kind !== 'word' && !/-year-olds?$/.test(head.lower))) return null;
  let first = at;
  let determined = false;
  while (first > floor && at - first < LONGEST) {
    const token = tokens[first - 1];
    if (!token || !isPlainWord(grammar, first - 1) || QUESTION_WORDS.has(token.lower)) break;
    first--;
    // "Smith's family"
    if (token.kind === 'possessive' && (grammar.mentionAt[first - 1] ?? -1) >= 0) determined = true;
    if (token.kind === 'word' && words.determiners.has(token.lower)) {
      determined = true;
      if (tokens[first - 1]?.kind !== 'possessive') break;
    }
  }
  const opener = tokens[first];
  if (!isSpeakerNoun(head) && !determined) return null;
  const definite = determined && !INDEFINITE.has(opener?.lower ?? '');
  return { kind: 'description', first, last: at + 1, head: head.lower, definite };
}

/**
 * Follows "a spokesman for the ministry of X" back from its last noun: the phrase that a preposition hangs on is the
 * speaker, not the name inside it.
 */
export function headOfChain(grammar: Grammar, source: Source, floor: number): Source {
  const { tokens } = grammar;
  let current = source;
  let end = source.last;
  let found = source;
  for (let hops = 0; hops < 4; hops++) {
    let at = current.first - 1;
    while (at > floor && (grammar.words.determiners.has(tokens[at]?.lower ?? '') || isRoleWord(tokens[at]))) at--;
    // "for one of the signatories": the quantity is passed over
    if (tokens[at]?.lower === 'of' && QUANTITIES.has(tokens[at - 1]?.lower ?? '')) at -= 2;
    if (at <= floor || !LINKS.has(tokens[at]?.lower ?? '')) break;
    const noun = tokens[at - 1];
    const named = mentionSource(grammar, at - 1);
    if (named?.kind === 'actor' && grammar.isPerson[named.actor]) return named;
    if (named) {
      current = named;
      continue;
    }
    if (!isSpeakerNoun(noun)) break;
    const description = descriptionEndingAt(grammar, at - 1, floor);
    if (description?.kind !== 'description') break;
    // "a statement from X": whoever made it speaks
    if (STATEMENT_NOUNS.has(description.head) && current.kind === 'actor') return current;
    end = Math.max(end, current.last);
    current = { ...description, last: Math.min(end, description.first + LONGEST) };
    found = current;
  }
  return found;
}

function isRoleWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && isRoleNoun(token.lower);
}

/** "Smith's statement", "the ministry's report": the owner of the words speaks. */
export function ownerOfStatement(grammar: Grammar, source: Source): Source {
  if (source.kind !== 'description' || !STATEMENT_NOUNS.has(source.head)) return source;
  const beside = mentionSource(grammar, source.last - 2);
  if (beside) return beside;
  for (let at = source.last - 2; at >= source.first - 1; at--) {
    if (grammar.tokens[at]?.kind !== 'possessive') continue;
    return mentionSource(grammar, at - 1) ?? source;
  }
  return source;
}
