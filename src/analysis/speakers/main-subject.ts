import { CALENDAR } from '../lexicon/calendar.ts';
import { wordSet } from '../lexicon/word-set.ts';
import { type Grammar, pronounSource } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import type { Source } from './source.ts';

/** In tokens. */
const LONGEST_OPENING = 60;
const LONGEST_DATELINE = 14;
const MOST_OPENINGS = 3;
const CONJUNCTIONS = new Set(['and', 'but', 'then', 'so', 'yet', 'or']);
/** Words of a time or a connection that may stand before the main clause, a comma behind them: "Hours later, Smith …". */
const ADVERBIAL = wordSet(`
  later earlier ago today yesterday tonight meanwhile however still instead finally first second third afterwards afterward
  recently once previously now soon nevertheless nonetheless moreover furthermore indeed yet further separately eventually
  initially ultimately similarly likewise additionally too again next minutes hours days weeks months years`);

export function isAdverb(grammar: Grammar, at: number): boolean {
  const token = grammar.tokens[at];
  if (token?.kind !== 'word') return false;
  return (
    grammar.words.auxiliaries.has(token.lower) ||
    (grammar.words.english && /ly$/.test(token.lower) && !token.capital && token.lower !== 'family')
  );
}

/** "SPRINGFIELD, Ill. (AP) — Smith": where the sentence begins behind the dash. */
function behindDateline(grammar: Grammar, first: number, limit: number): number {
  if (!/^\p{Lu}{3,}$/u.test(grammar.tokens[first]?.text ?? '')) return first;
  for (let at = first + 1; at < Math.min(limit, first + LONGEST_DATELINE); at++) {
    if (/^[—–-]$/.test(grammar.tokens[at]?.text ?? '')) return at + 1;
  }
  return first;
}

function commaAfter(grammar: Grammar, at: number, limit: number): number {
  for (let i = at; i < Math.min(limit, at + LONGEST_OPENING); i++) if (grammar.tokens[i]?.text === ',') return i;
  return -1;
}

/** Do the words up to the comma only say when, or link to what came before? */
function isAdverbial(grammar: Grammar, at: number, comma: number): boolean {
  if (comma - at > 6) return false;
  // "Thus, Smith"
  if (comma - at === 1) return (grammar.mentionAt[at] ?? -1) < 0;
  let found = false;
  for (let i = at; i < comma; i++) {
    const token = grammar.tokens[i];
    if ((grammar.mentionAt[i] ?? -1) >= 0) return false;
    if (token?.kind !== 'word') continue;
    found ||= ADVERBIAL.has(token.lower) || CALENDAR.has(token.lower) || /(?:ly|ment|mente)$/.test(token.lower);
  }
  return found;
}

/** Where the main clause begins: after introductions like "In a statement on Friday," and "Hours later," */
function mainClauseStart(grammar: Grammar, first: number, limit: number): number {
  const { tokens, words } = grammar;
  let at = behindDateline(grammar, first, limit);
  for (let openings = 0; openings < MOST_OPENINGS; openings++) {
    while (at < limit && tokens[at]?.kind === 'mark') at++;
    const head = tokens[at];
    if (!head) return first;
    if (CONJUNCTIONS.has(head.lower)) {
      at++;
      continue;
    }
    const clause =
      words.prepositions.has(head.lower) ||
      words.clauseOpeners.has(head.lower) ||
      (words.english && /ing$|^asked$|^as$|^to$/.test(head.lower));
    const comma = commaAfter(grammar, at, limit);
    if (comma < 0 || pronounSource(grammar, at)) return at;
    if (!clause && !isAdverbial(grammar, at, comma)) return at;
    at = comma + 1;
  }
  return at;
}

/** The subject of the main clause of tokens [first, limit): the first phrase of it that could speak. */
export function mainSubject(grammar: Grammar, first: number, limit: number): Source | null {
  let start = mainClauseStart(grammar, first, limit);
  while (start < limit && isAdverb(grammar, start)) start++;
  return phraseStartingAt(grammar, start, limit);
}
