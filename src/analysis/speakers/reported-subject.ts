import { cueAt } from './find-cues.ts';
import { mainSubject, subjectBefore } from './find-subject.ts';
import { type Grammar, mentionSource, phraseStartingAt } from './noun-phrase.ts';
import { isQuoteUnit, type Outline } from './outline.ts';
import type { Source } from './source.ts';

/** Whose speech a sentence without quotation reports ("Smith said the plan was bad."), or null. */
export function reportedSubject(grammar: Grammar, outline: Outline): Source | null {
  const first = outline.units[0];
  const last = outline.units.at(-1);
  if (first === undefined || last === undefined || outline.units.some(isQuoteUnit)) return null;
  const introduces = grammar.tokens[last]?.text === ':';
  for (let at = first; at <= last; at++) {
    const cue = cueAt(grammar, at, first);
    if (!cue || (cue.weak && !introduces)) continue;
    if (cue.kind === 'according') return phraseStartingAt(grammar, cue.last, last + 1);
    const inverted = grammar.tokens[at - 1]?.text === ',' ? mentionSource(grammar, cue.last) : null;
    if (inverted) return inverted;
    return (cue.kind === 'finite' ? subjectBefore(grammar, at, first) : null) ?? mainSubject(grammar, first, last);
  }
  return null;
}
