import { type Cue, cueAt } from './find-cues.ts';
import { subjectBefore } from './find-subject.ts';
import { giverOfWords } from './given-words.ts';
import { mainSubject } from './main-subject.ts';
import { type Grammar, mentionSource, pronounSource } from './noun-phrase.ts';
import { isQuoteUnit, type Outline } from './outline.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import type { Source } from './source.ts';

/** Whose speech a sentence without quotation reports, and by which verb. */
export interface Report {
  source: Source;
  cue: { first: number; last: number };
  /** The attribution stands at the end: "…, Smith said." */
  closing: boolean;
  according: boolean;
}

/** In tokens from the end of the sentence. */
const CLOSING_REACH = 8;
const HEARD = /^(?:told|tells?|asked|informed|reminded|assured|warned)$/;

function reportOf(source: Source | null, cue: Cue, closing = false): Report | null {
  return source && { source, cue: { first: cue.first, last: cue.last }, closing, according: cue.kind === 'according' };
}

/** "The others explained it, Smith told reporters.": the attribution that closes the sentence is the outer one. */
function closingReport(grammar: Grammar, first: number, last: number): Report | null {
  for (let at = last; at > Math.max(first, last - CLOSING_REACH); at--) {
    const cue = cueAt(grammar, at, first);
    if (!cue || cue.weak || cue.kind !== 'finite') continue;
    const inverted = invertedSubject(grammar, cue, last + 1);
    if (inverted) return reportOf(inverted, cue, true);
    const named = mentionSource(grammar, at - 1) ?? pronounSource(grammar, at - 1) ?? subjectBefore(grammar, at, first);
    if (named && grammar.tokens[named.first - 1]?.text === ',' && grammar.tokens[named.first - 2]?.kind === 'word')
      return reportOf(named, cue, true);
  }
  return null;
}

/** "notes that", "charges that": with it a verb of many uses reports. */
function tellsThat({ tokens }: Grammar, { kind, last }: Cue): boolean {
  return kind === 'finite' && tokens[last]?.lower === 'that';
}

/** "…, said Smith", "…, said a woman who", "…, said Professor Smith": who stands behind the verb. Of "…, told Smith" it is who hears. */
function invertedSubject(grammar: Grammar, cue: Cue, limit: number): Source | null {
  const { tokens, words } = grammar;
  if (tokens[cue.first - 1]?.text !== ',' || HEARD.test(tokens[cue.first]?.lower ?? '')) return null;
  const named = mentionSource(grammar, cue.last);
  if (named) return named;
  const head = tokens[cue.last];
  // "the lawsuit, filed in May, alleges that Acme": what is alleged
  if (head?.lower === 'that') return null;
  return head?.capital || words.determiners.has(head?.lower ?? '') ? phraseStartingAt(grammar, cue.last, limit) : null;
}

/** Whose speech a sentence without quotation reports ("Smith said the plan was bad."), or null. */
export function findReport(grammar: Grammar, outline: Outline): Report | null {
  const first = outline.units[0];
  const last = outline.units.at(-1);
  if (first === undefined || last === undefined || outline.units.some(isQuoteUnit)) return null;
  const closing = closingReport(grammar, first, last);
  if (closing) return closing;
  const introduces = grammar.tokens[last]?.text === ':';
  const given = introduces ? giverOfWords(grammar, { first, last: last + 1 }) : null;
  if (given?.source && given.cue) return { source: given.source, cue: given.cue, closing: false, according: false };
  for (let at = first; at <= last; at++) {
    const cue = cueAt(grammar, at, first);
    if (!cue || ((cue.weak || cue.kind === 'participle') && !introduces && !tellsThat(grammar, cue))) continue;
    if (cue.kind === 'according') return reportOf(phraseStartingAt(grammar, cue.last, last + 1), cue);
    const inverted = invertedSubject(grammar, cue, last + 1);
    if (inverted) return reportOf(inverted, cue, true);
    const subject = cue.kind === 'finite' ? subjectBefore(grammar, at, first) : null;
    return reportOf(subject ?? mainSubject(grammar, first, last), cue);
  }
  return null;
}
