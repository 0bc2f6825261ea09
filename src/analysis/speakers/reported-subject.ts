import { cueAt } from './find-cues.ts';
import { subjectBefore } from './find-subject.ts';
import { mainSubject } from './main-subject.ts';
import { type Grammar, mentionSource } from './noun-phrase.ts';
import { isQuoteUnit, type Outline } from './outline.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import type { Source } from './source.ts';

/** In tokens from the end of the sentence. */
const CLOSING_REACH = 8;

/** "The others explained it, Smith told reporters.": the attribution that closes the sentence is the outer one. */
function closingSubject(grammar: Grammar, first: number, last: number): Source | null {
  for (let at = last; at > Math.max(first, last - CLOSING_REACH); at--) {
    const cue = cueAt(grammar, at, first);
    if (!cue || cue.weak || cue.kind !== 'finite') continue;
    const named = mentionSource(grammar, at - 1);
    if (named && grammar.tokens[named.first - 1]?.text === ',' && grammar.tokens[named.first - 2]?.kind === 'word')
      return named;
  }
  return null;
}

/** "…, said Smith", "…, said a woman who": who stands behind the verb. */
function invertedSubject(grammar: Grammar, at: number, limit: number): Source | null {
  const named = mentionSource(grammar, at);
  if (named) return named;
  return grammar.words.determiners.has(grammar.tokens[at]?.lower ?? '') ? phraseStartingAt(grammar, at, limit) : null;
}

/** Whose speech a sentence without quotation reports ("Smith said the plan was bad."), or null. */
export function reportedSubject(grammar: Grammar, outline: Outline): Source | null {
  const first = outline.units[0];
  const last = outline.units.at(-1);
  if (first === undefined || last === undefined || outline.units.some(isQuoteUnit)) return null;
  const closing = closingSubject(grammar, first, last);
  if (closing) return closing;
  const introduces = grammar.tokens[last]?.text === ':';
  for (let at = first; at <= last; at++) {
    const cue = cueAt(grammar, at, first);
    if (!cue || ((cue.weak || cue.kind === 'participle') && !introduces)) continue;
    if (cue.kind === 'according') return phraseStartingAt(grammar, cue.last, last + 1);
    const inverted = grammar.tokens[at - 1]?.text === ',' ? invertedSubject(grammar, cue.last, last + 1) : null;
    if (inverted) return inverted;
    return (cue.kind === 'finite' ? subjectBefore(grammar, at, first) : null) ?? mainSubject(grammar, first, last);
  }
  return null;
}
