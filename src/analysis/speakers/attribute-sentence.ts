import type { Span } from '../../shared/analysis.ts';
import { NAMING_CUES } from '../lexicon/cues.ts';
import { type Cue, cueAt, isHearing } from './find-cues.ts';
import { mainSubject, subjectBefore } from './find-subject.ts';
import { type Grammar, isSpeakerNoun, mentionSource, phraseStartingAt } from './noun-phrase.ts';
import { isQuoteUnit, type Outline, spanOf } from './outline.ts';
import type { Attribution, Source } from './source.ts';

/** How sure each construction is; found by reading what goes wrong, to be ordered rather than exact. */
const SURE = {
  inverted: 0.93,
  after: 0.9,
  afterFar: 0.75,
  afterLoose: 0.6,
  beforeTouching: 0.92,
  before: 0.82,
  beforeFar: 0.68,
  credit: 0.88,
  naming: 0.8,
  colon: 0.6,
  embedded: 0.55,
};
const FAR = 30;
const NAMING_REACH = 12;
/** How many quotations may stand between a cue and the one it attributes. */
const MOST_SEGMENTS = 6;
const MARKS = new Set([',', '،', '—', '–', '―', '-', '(', '.']);
const DASHES = new Set(['—', '–', '―', '-', '~']);
const STOPS = new Set([';']);
const RELATIVE = new Set(['which', 'that']);
const BRIDGES = new Set(['،', 'أن', 'إن', ',', ':', 'that', 'how', 'as', 'dass', 'simply', '(']);

/** Tokens [first, last) between quotations, and the quotations beside them. */
interface Segment {
  first: number;
  last: number;
}

interface Piece {
  segments: (Segment | null)[];
  quotes: number[];
}

/** Splits a sentence into segments around its quotations: segments[i] stands before quotes[i], the last behind all. */
function splitAtQuotes(outline: Outline): Piece {
  const piece: Piece = { segments: [], quotes: [] };
  let current: Segment | null = null;
  for (const unit of outline.units) {
    if (isQuoteUnit(unit)) {
      piece.segments.push(current);
      piece.quotes.push(spanOf(unit));
      current = null;
    } else if (current) current.last = unit + 1;
    else current = { first: unit, last: unit + 1 };
  }
  piece.segments.push(current);
  return piece;
}

function firstCue(grammar: Grammar, from: number, segment: Segment): Cue | null {
  for (let at = from; at < Math.min(segment.last, from + FAR); at++) {
    if (STOPS.has(grammar.tokens[at]?.text ?? '')) return null;
    const cue = cueAt(grammar, at, segment.first);
    if (cue && cue.kind !== 'participle') return cue;
  }
  return null;
}

/** Reads the attribution behind a quotation: "…," said Smith · Smith said · according to Smith. */
export function attributionAfter(grammar: Grammar, segment: Segment, punctuated: boolean): Attribution | null {
  let at = segment.first;
  while (at < segment.last && MARKS.has(grammar.tokens[at]?.text ?? '')) at++;
  const head = grammar.tokens[at];
  if (!head || grammar.words.clauseOpeners.has(head.lower)) return null;
  const cue = firstCue(grammar, at, segment);
  if (!cue) return null;
  const range = { first: cue.first, last: cue.last };
  if (cue.first === at) {
    let from = cue.last;
    while (from < segment.last && grammar.words.auxiliaries.has(grammar.tokens[from]?.lower ?? '')) from++;
    const source = phraseStartingAt(grammar, from, segment.last);
    return source && { source, cue: range, confidence: cue.weak ? SURE.after - 0.1 : SURE.inverted };
  }
  if (cue.kind === 'according') return null;
  const source = subjectBefore(grammar, cue.first, at);
  if (!source) return null;
  const near = source.first - at <= 4;
  if (cue.weak && !near) return null;
  const loose = !punctuated && at === segment.first;
  return { source, cue: range, confidence: loose ? SURE.afterLoose : near ? SURE.after : SURE.afterFar };
}

/** Reads a credit line behind a quotation: "…" — Ann Smith, owner of a bakery. */
function creditAfter(grammar: Grammar, segment: Segment): Attribution | null {
  let at = segment.first;
  while (at < segment.last && DASHES.has(grammar.tokens[at]?.text ?? '')) at++;
  if (at === segment.first) return null;
  const named = mentionSource(grammar, at);
  if (named?.kind !== 'actor' || !grammar.isPerson[named.actor]) return null;
  const next = grammar.tokens[named.last];
  const ends = named.last >= segment.last || next?.kind === 'mark';
  return ends ? { source: named, cue: null, confidence: SURE.credit, credit: true } : null;
}

function lastCue(grammar: Grammar, segment: Segment): Cue | null {
  for (let at = segment.last - 1; at >= segment.first; at--) {
    const cue = cueAt(grammar, at, segment.first);
    if (!cue) continue;
    const touching = isTouching(grammar, cue, segment);
    if (!cue.weak || touching || isNaming(grammar, cue, segment)) return cue;
  }
  return null;
}

/** "called the plan a …", "described it as …": a verb that names its object in quotation marks. */
function isNaming(grammar: Grammar, cue: Cue, segment: Segment): boolean {
  if (segment.last - cue.last > NAMING_REACH || !NAMING_CUES.has(grammar.tokens[cue.first]?.lower ?? '')) return false;
  const last = grammar.tokens[segment.last - 1]?.lower ?? '';
  return last === 'as' || grammar.words.determiners.has(last);
}

function isTouching(grammar: Grammar, cue: Cue, segment: Segment): boolean {
  for (let at = cue.last; at < segment.last; at++) {
    const token = grammar.tokens[at];
    if (!token || !(BRIDGES.has(token.lower) || grammar.words.auxiliaries.has(token.lower))) return false;
  }
  return true;
}

function confidenceBefore(grammar: Grammar, cue: Cue, segment: Segment): number {
  if (isTouching(grammar, cue, segment)) return SURE.beforeTouching;
  if (grammar.tokens[segment.last - 1]?.text === ':') return SURE.beforeTouching - 0.02;
  if (cue.weak && isNaming(grammar, cue, segment)) return SURE.naming;
  const gap = segment.last - cue.last;
  return gap <= 8 ? SURE.before : SURE.beforeFar;
}

/** "was described by Smith as": the agent of a passive. */
function agentOf(grammar: Grammar, cue: Cue, limit: number): Source | null {
  const by = grammar.tokens[cue.last];
  return by?.lower === 'by' ? phraseStartingAt(grammar, cue.last + 1, limit) : null;
}

/** Whose participle it is: "footage of Smith saying" is Smith's, "Smith has replied saying" is the verb's before it. */
function participleSubject(grammar: Grammar, at: number, floor: number): Source | null {
  const beside = mentionSource(grammar, at - 1);
  if (beside?.kind === 'actor' && grammar.isPerson[beside.actor] && at - 1 >= floor) return beside;
  for (let k = at - 1; k >= Math.max(floor, at - 12); k--) {
    const cue = cueAt(grammar, k, floor);
    if (cue?.kind === 'finite') return subjectBefore(grammar, k, floor);
  }
  return null;
}

/** Reads the attribution before a quotation, inside one segment: Smith said that "…" · saying "…" */
function attributionBefore(
  grammar: Grammar,
  segment: Segment,
  opening: Segment,
  previous: Source | null,
): Attribution | null {
  const cue = lastCue(grammar, segment);
  if (!cue) return null;
  let confidence = confidenceBefore(grammar, cue, segment);
  if (cue.kind === 'according') {
    const source = phraseStartingAt(grammar, cue.last, segment.last);
    return source && { source, cue, confidence: confidence - 0.05 };
  }
  if (grammar.words.verbFirst) {
    const source = phraseStartingAt(grammar, cue.last, segment.last);
    return { source, cue: { first: cue.first, last: cue.last }, confidence };
  }
  let source = agentOf(grammar, cue, segment.last);
  if (!source) {
    source =
      cue.kind === 'finite'
        ? subjectBefore(grammar, cue.first, segment.first)
        : participleSubject(grammar, cue.first, segment.first);
  }
  if (!source && RELATIVE.has(grammar.tokens[cue.first - 1]?.lower ?? '')) return null;
  if (!source) {
    const main = mainSubject(grammar, opening.first, opening.last);
    source = segment.first > opening.first || !main ? (previous ?? main) : main;
    confidence -= 0.1;
  }
  const opened = source?.kind === 'description' && !isSpeakerNoun(grammar.tokens[source.last - 1]);
  const according = opened ? accordingAtStart(grammar, segment) : null;
  if (according) return { ...according, confidence: confidence - 0.05 };
  return source && { source, cue: { first: cue.first, last: cue.last }, confidence };
}

/** "According to Smith, the new road will add …": what a thing adds is still what Smith says. */
function accordingAtStart(grammar: Grammar, segment: Segment): Attribution | null {
  const cue = cueAt(grammar, segment.first, segment.first);
  if (cue?.kind !== 'according') return null;
  const source = phraseStartingAt(grammar, cue.last, segment.last);
  return source && { source, cue: { first: cue.first, last: cue.last }, confidence: SURE.before };
}

/** Without a cue: "Smith: …" or a quotation that is woven into a sentence of its speaker. */
function attributionWithoutCue(grammar: Grammar, segment: Segment): Attribution | null {
  for (let at = segment.last - 1; at >= Math.max(segment.first, segment.last - 3); at--) {
    if (isHearing(grammar, at, segment.first)) return null;
  }
  const source = mainSubject(grammar, segment.first, segment.last);
  if (!source || (source.kind === 'description' && !source.definite)) return null;
  const colon = grammar.tokens[segment.last - 1]?.text === ':';
  return { source, cue: null, confidence: colon ? SURE.colon : SURE.embedded };
}

/**
 * Finds who is said to speak in each quotation of a sentence. Result: one entry for each quotation of the sentence, in
 * order, with the index of its span; null where the sentence itself does not say.
 */
export function attributeSentence(
  grammar: Grammar,
  outline: Outline,
  text: string,
  spans: readonly Span[],
): { span: number; attribution: Attribution | null }[] {
  const { segments, quotes } = splitAtQuotes(outline);
  const opening = segments.find((segment) => segment !== null) ?? null;
  let previous: Source | null = null;
  return quotes.map((span, i) => {
    const { start, end } = spans[span] ?? { start: 0, end: 0 };
    const punctuated = /[,?!…—–.-]['’]?$/.test(text.slice(Math.max(start, end - 3), end));
    const after = segments[i + 1];
    const before = segments[i];
    const candidates: Attribution[] = [];
    const behind = after ? attributionAfter(grammar, after, punctuated) : null;
    const credit = after && !behind ? creditAfter(grammar, after) : null;
    if (behind) candidates.push(behind);
    if (credit) candidates.push(credit);
    for (let k = i; k >= Math.max(0, i - MOST_SEGMENTS) && opening; k--) {
      const segment = segments[k];
      const ahead = segment ? attributionBefore(grammar, segment, opening, previous) : null;
      if (!ahead) continue;
      candidates.push({ ...ahead, confidence: ahead.confidence - (i - k) * 0.06 });
      break;
    }
    if (candidates.length === 0 && before && opening) {
      const woven = attributionWithoutCue(grammar, before);
      if (woven) candidates.push(woven);
    }
    candidates.sort((a, b) => b.confidence - a.confidence);
    const attribution = candidates[0] ?? null;
    if (attribution) previous = attribution.source;
    return { span, attribution };
  });
}
