import { PARTICLES_OF_REPORT, REPORTING_KINDS } from '../lexicon/cues.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { type Grammar, mentionSource, pronounSource } from './noun-phrase.ts';
import type { Report } from './reported-subject.ts';

/** What is reported without quotation marks: tokens [first, last). */
export interface Content {
  first: number;
  last: number;
}

/** In tokens. */
const LEAST_CONTENT = 3;
const THAT_REACH = 12;
const LONGEST_HEARER = 4;
const HEARING = new Set([
  'told',
  'tell',
  'tells',
  'telling',
  'informed',
  'reminded',
  'warned',
  'assured',
  'asked',
  'promised',
]);
const THAT = new Set(['that', 'whether', 'if', 'que', 'che', 'dass', 'daß', 'dat', 'how', 'why', 'أن', 'إن', 'qu']);

/** Behind "told": whoever hears it, a name, a pronoun or a short phrase. */
function behindHearer(grammar: Grammar, at: number, limit: number): number {
  const named = mentionSource(grammar, at);
  if (named) return named.last;
  if (pronounSource(grammar, at) || OBJECTS.has(grammar.tokens[at]?.lower ?? '')) return at + 1;
  let end = at;
  if (grammar.words.determiners.has(grammar.tokens[end]?.lower ?? '')) end++;
  while (end < Math.min(limit, at + LONGEST_HEARER)) {
    if (THAT.has(grammar.tokens[end]?.lower ?? '') || grammar.tokens[end]?.kind === 'mark') break;
    if (/s$/.test(grammar.tokens[end]?.lower ?? '')) return end + 1;
    end++;
  }
  return end;
}

const OBJECTS = new Set([
  'me',
  'us',
  'him',
  'her',
  'them',
  'you',
  'it',
  'reporters',
  'lawmakers',
  'people',
  'everyone',
]);

/** Where "that" or the like stands behind the cue, before any comma; -1 when nowhere. */
function thatBehind(grammar: Grammar, first: number, limit: number): number {
  for (let at = first; at < Math.min(limit, first + THAT_REACH); at++) {
    const token = grammar.tokens[at];
    if (token?.text === ',' || token?.text === ':') return -1;
    if (THAT.has(token?.lower ?? '')) return at;
  }
  return -1;
}

/** What follows the cue, where that is a clause of its own. */
function contentBehind(grammar: Grammar, cue: { first: number; last: number }, limit: number): Content | null {
  const { tokens, words } = grammar;
  const verb = tokens[cue.first]?.lower ?? '';
  const that = thatBehind(grammar, cue.last, limit);
  if (that >= 0)
    return { first: /^(?:if|whether|how|why)$/.test(tokens[that]?.lower ?? '') ? that : that + 1, last: limit };
  if (!words.english) return null;
  const first = HEARING.has(verb) ? behindHearer(grammar, cue.last, limit) : cue.last;
  const head = tokens[first];
  if (head?.kind !== 'word' && head?.kind !== 'number') return null;
  // "said Ann Smith, director of": the name is the subject
  const named = mentionSource(grammar, first);
  if (named && tokens[named.last]?.text === ',') return null;
  if (words.prepositions.has(head.lower) || PARTICLES_OF_REPORT.has(head.lower)) return null;
  return SPEECH_VERBS.get(verb)?.weak && head.lower !== 'he' && head.lower !== 'she' ? null : { first, last: limit };
}

/** "…, Smith said.": what stands before the comma. */
function contentBefore(grammar: Grammar, first: number, { source, cue }: Report): Content | null {
  let last = Math.min(source.first, cue.first);
  while (last > first && grammar.tokens[last - 1]?.text !== ',') last--;
  return last - 1 > first ? { first, last: last - 1 } : null;
}

/** "According to Smith, …": what stands behind the comma. */
function contentAfterSource(grammar: Grammar, source: { last: number }, limit: number): Content | null {
  for (let at = source.last; at < limit; at++)
    if (grammar.tokens[at]?.text === ',') return { first: at + 1, last: limit };
  return null;
}

/** The words that a sentence, tokens [first, last], reports of its speaker without quotation marks; null when there are none. */
export function reportedContent(grammar: Grammar, report: Report, first: number, last: number): Content | null {
  const { cue, source } = report;
  const limit = grammar.tokens[last]?.kind === 'mark' ? last : last + 1;
  const kind = SPEECH_VERBS.get(grammar.tokens[cue.first]?.lower ?? '')?.kind;
  if (grammar.words.english && kind && !REPORTING_KINDS.has(kind)) return null;
  let content: Content | null;
  if (report.closing) content = contentBefore(grammar, first, report);
  else if (report.according) {
    const opens = cue.first <= first + 1;
    content = opens ? contentAfterSource(grammar, source, limit) : contentBefore(grammar, first, report);
  } else content = contentBehind(grammar, cue, limit);
  return content && content.last - content.first >= LEAST_CONTENT ? content : null;
}
