import type { Span } from '../../shared/analysis.ts';
import { NAMING_CUES } from '../lexicon/cues.ts';
import { attributionBefore, attributionWithoutCue } from './attribution-before.ts';
import { creditAfter } from './credit-after.ts';
import { type Cue, cueAt } from './find-cues.ts';
import { subjectBefore } from './find-subject.ts';
import { giverOfWords } from './given-words.ts';
import { type Grammar, mentionSource, pronounSource } from './noun-phrase.ts';
import { isQuoteUnit, type Outline, spanOf } from './outline.ts';
import { ownerBeside, ownerOfStance, viewAt } from './owner-of-words.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { type Segment, SURE } from './segment.ts';
import type { Attribution, Source } from './source.ts';
import { unknownNameEnding, unknownNameStarting } from './unknown-name.ts';

const FAR = 30;
const LONGEST_ADVERBIAL = 7;
/** Below this nobody would be shown. */
const DOUBTFUL = 0.5;
/** How many quotations may stand between a cue and the one it attributes. */
const MOST_SEGMENTS = 6;
const MARKS = new Set([',', '،', '—', '–', '―', '-', '(', '.']);
/** Before a participle whose subject is that of the main clause. */
const FRONTING = new Set(['after', 'before', 'while', 'by', 'when', 'in', 'despite', 'without', 'since']);
const STOPS = new Set([';']);
/** "as", before "Smith said", in other languages. */
const AS = new Set(['comme', 'como', 'come', 'wie', 'zoals']);
const WORDS_FOR_WORDS = new Set([
  'phrase',
  'term',
  'word',
  'line',
  'remark',
  'comment',
  'slogan',
  'expression',
  'reference',
  'claim',
  'sentiment',
  'quote',
  'nod',
  'allusion',
]);

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
  // "comme l’a dit Marie Dubois"
  if (!grammar.words.english && AS.has(grammar.tokens[at]?.lower ?? '')) at++;
  const head = grammar.tokens[at];
  if (!head || isAppositive(grammar, at)) return null;
  if (grammar.words.clauseOpeners.has(head.lower))
    return closingAttribution(grammar, at, segment) ?? accordingLater(grammar, at, segment);
  const meant = meantBy(grammar, segment);
  if (meant) return meant;
  const view = viewAt(grammar, at, segment.last) ?? accordingLater(grammar, at, segment);
  if (view) return view;
  const cue = firstCue(grammar, at, segment);
  if (!cue) return null;
  const range = { first: cue.first, last: cue.last };
  if (cue.first === afterAuxiliaries(grammar, at, cue.first)) {
    let from = cue.last;
    while (from < segment.last && isSkipped(grammar, from)) from++;
    // "según ha explicado Pablo Ruiz"
    if (cue.kind === 'according' && !grammar.words.english && cueAt(grammar, from, segment.first)) from++;
    const source =
      phraseStartingAt(grammar, from, segment.last) ??
      behindAdverbial(grammar, from, segment.last) ??
      unknownNameStarting(grammar, from, segment.last);
    // "the “…” post I wrote"
    if (cue.weak && !punctuated && at === segment.first) return null;
    if (!source && grammar.words.dropsSubject) return { source: null, cue: range, confidence: SURE.after };
    return source && { source, cue: range, confidence: cue.weak ? SURE.after - 0.1 : SURE.inverted };
  }
  if (cue.kind === 'according') return null;
  const source =
    subjectBefore(grammar, cue.first, at) ?? (punctuated ? unknownNameEnding(grammar, cue.first - 1, at) : null);
  if (!source) return null;
  const near = source.first - at <= 4;
  if (cue.weak && !near) return null;
  // "“…” to close it, she said.": set off by commas, it is said of all before it
  const closes = grammar.tokens[source.first - 1]?.text === ',' && /^[.,]?$/.test(grammar.tokens[cue.last]?.text ?? '');
  const loose = !punctuated && at === segment.first && !closes;
  return { source, cue: range, confidence: loose ? SURE.afterLoose : near ? SURE.after : SURE.afterFar };
}

/** "scrive in una lettera aperta il presidente": the subject behind a prepositional phrase. */
function behindAdverbial(grammar: Grammar, first: number, limit: number): Source | null {
  const { tokens, words } = grammar;
  if (words.english || !words.prepositions.has(tokens[first]?.lower ?? '')) return null;
  for (let at = first + 1; at < Math.min(limit, first + LONGEST_ADVERBIAL); at++) {
    if (tokens[at]?.kind === 'mark') return null;
    const named = at > first + 1 ? mentionSource(grammar, at) : null;
    if (named?.kind === 'actor' && grammar.isPerson[named.actor]) return named;
    if (at === first + 1) continue;
    if (words.determiners.has(tokens[at]?.lower ?? '') && !words.prepositions.has(tokens[at - 1]?.lower ?? ''))
      return phraseStartingAt(grammar, at, limit);
  }
  return null;
}

/** "a encore déclaré", "s’est félicité", "ha añadido": the verb of a compound past, behind its auxiliaries; in English the subject stands before them. */
function afterAuxiliaries({ tokens, words }: Grammar, first: number, limit: number): number {
  let at = first;
  while (!words.english && at < limit && (words.auxiliaries.has(tokens[at]?.lower ?? '') || isElided(tokens[at]))) at++;
  return at;
}

/** "s’est", "l’a", "m’ont". */
function isElided(token: { lower: string } | undefined): boolean {
  return /^(?:s|l|m|nous|t|qu)?['’](?:est|a|ont|avait|était|sont)$/.test(token?.lower ?? '');
}

/** Between a verb and the subject behind it: auxiliaries, and the hyphens of "raconte-t-il". */
function isSkipped(grammar: Grammar, at: number): boolean {
  const token = grammar.tokens[at];
  return (
    token !== undefined &&
    (grammar.words.auxiliaries.has(token.lower) || (!grammar.words.english && token.text === '-'))
  );
}

/** "“…,” by which he means “…”": said by whoever means it. */
function meantBy(grammar: Grammar, { first, last }: Segment): Attribution | null {
  const { tokens } = grammar;
  const at = MARKS.has(tokens[first]?.text ?? '') ? first + 1 : first;
  if (tokens[at]?.lower !== 'by' || tokens[at + 1]?.lower !== 'which') return null;
  const source = pronounSource(grammar, at + 2) ?? phraseStartingAt(grammar, at + 2, last);
  if (!source || !/^mean(?:s|t)?$/.test(tokens[source.last]?.lower ?? '')) return null;
  return { source, cue: { first: source.last, last: source.last + 1 }, confidence: SURE.after };
}

/** "…, a phrase that critics said": what follows is said of the words, and by somebody else. */
function isAppositive(grammar: Grammar, at: number): boolean {
  if (!grammar.words.determiners.has(grammar.tokens[at]?.lower ?? '')) return false;
  return [1, 2].some((step) => WORDS_FOR_WORDS.has(grammar.tokens[at + step]?.lower ?? ''));
}

/** "“…” when the engine is on, Smith wrote": the attribution closes the sentence, behind a comma. */
function closingAttribution(grammar: Grammar, first: number, segment: Segment): Attribution | null {
  for (let at = first + 1; at < Math.min(segment.last, first + FAR); at++) {
    if (grammar.tokens[at]?.text !== ',') continue;
    const source = mentionSource(grammar, at + 1) ?? mentionSource(grammar, at + 2) ?? pronounSource(grammar, at + 1);
    const cue = source && cueAt(grammar, source.last, first);
    if (!source || !cue || cue.weak || cue.kind !== 'finite') continue;
    if (grammar.tokens[cue.last]?.lower === 'that') continue;
    return { source, cue: { first: cue.first, last: cue.last }, confidence: SURE.afterFar };
  }
  return null;
}

/** "“…” that mostly affects the old, according to the clinic": it closes the sentence, behind a comma. */
function accordingLater(grammar: Grammar, first: number, segment: Segment): Attribution | null {
  for (let at = first + 1; at < Math.min(segment.last, first + FAR); at++) {
    if (grammar.tokens[at - 1]?.text !== ',') continue;
    const cue = cueAt(grammar, at, first);
    if (cue?.kind !== 'according') continue;
    const source = phraseStartingAt(grammar, cue.last, segment.last);
    return source && { source, cue: { first: cue.first, last: cue.last }, confidence: SURE.afterLoose };
  }
  return null;
}

/** "After saying it was “…,” Smith left": the subject stands behind the quotation. */
function frontedSaying(grammar: Grammar, before: Segment, after: Segment): Attribution | null {
  const { tokens } = grammar;
  const at = before.first + 1;
  if (!FRONTING.has(tokens[before.first]?.lower ?? '') || !tokens[at]?.lower.endsWith('ing')) return null;
  const cue = cueAt(grammar, at, before.first);
  const first = MARKS.has(tokens[after.first]?.text ?? '') ? after.first + 1 : after.first;
  const source = cue && (mentionSource(grammar, first) ?? pronounSource(grammar, first));
  return source ? { source, cue: { first: at, last: at + 1 }, confidence: SURE.before } : null;
}

/** "a chapter called “Water”, of “…”": a verb that named the quotation behind it says nothing of the next, but for "and a “…”". */
function isSpent(grammar: Grammar, { cue }: Attribution, named: Segment, between: Segment | null | undefined): boolean {
  if (!cue || cue.last !== named.last || !NAMING_CUES.has(grammar.tokens[cue.first]?.lower ?? '')) return false;
  const marked = MARKS.has(grammar.tokens[between?.first ?? -1]?.text ?? '');
  const link = grammar.tokens[(between?.first ?? -1) + (marked ? 1 : 0)]?.lower ?? '';
  return between !== null && between !== undefined && link !== 'and' && link !== 'or' && link !== 'but';
}

/** The attribution that a segment before the quotation holds: by its last cue, by whose words they are, or by a passive. */
function aheadIn(grammar: Grammar, segment: Segment, opening: Segment, previous: Source | null): Attribution | null {
  const found = attributionBefore(grammar, segment, opening, previous);
  const owned = ownerOfStance(grammar, segment) ?? giverOfWords(grammar, segment) ?? meantBy(grammar, segment);
  if (!owned) return found;
  return found && found.confidence >= SURE.beforeFar ? found : owned;
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
  let halfway: Attribution | null = null;
  const behinds: (Attribution | null)[] = [];
  const found = quotes.map((span, i) => {
    const { start, end } = spans[span] ?? { start: 0, end: 0 };
    const punctuated = /[,?!…—–.-]['’]?$/.test(text.slice(Math.max(start, end - 3), end));
    const after = segments[i + 1];
    const before = segments[i];
    const candidates: Attribution[] = [];
    const behind = after ? attributionAfter(grammar, after, punctuated) : null;
    behinds.push(behind);
    const credit = after && !behind ? creditAfter(grammar, after) : null;
    if (behind) candidates.push(behind);
    if (credit) candidates.push(credit);
    for (let k = i; k >= Math.max(0, i - MOST_SEGMENTS) && opening; k--) {
      const segment = segments[k];
      const ahead = segment ? aheadIn(grammar, segment, opening, previous) : null;
      if (!ahead || (segment && k < i && isSpent(grammar, ahead, segment, segments[k + 1]))) continue;
      candidates.push({ ...ahead, confidence: ahead.confidence - (i - k) * 0.06 });
      break;
    }
    // "…", Smith told us, "…": the attribution of the first half is that of the second
    const broken = before && grammar.tokens[before.last - 1]?.text === ',';
    if (candidates.length === 0 && broken && halfway)
      candidates.push({ ...halfway, confidence: halfway.confidence - 0.06 });
    if (candidates.length === 0 && before && opening) {
      const woven = ownerBeside(grammar, before) ?? attributionWithoutCue(grammar, before);
      if (woven) candidates.push(woven);
    }
    const fronted = i === 0 && before && after ? frontedSaying(grammar, before, after) : null;
    if (fronted) candidates.push(fronted);
    candidates.sort((a, b) => b.confidence - a.confidence);
    const attribution = candidates[0] ?? null;
    halfway = attribution === behind ? behind : null;
    if (attribution) previous = attribution.source;
    return { span, attribution };
  });
  return found.map(({ span, attribution }, i) => {
    const later = attribution && attribution.confidence >= DOUBTFUL ? null : laterInSentence(behinds, i);
    return { span, attribution: later ?? attribution };
  });
}

/** "“…,” which may be “innate,” Smith says": what is said behind a later quotation of the sentence holds for the whole of it. */
function laterInSentence(behinds: readonly (Attribution | null)[], at: number): Attribution | null {
  const later = behinds.slice(at + 1).find((behind) => behind !== null);
  return later ? { ...later, confidence: later.confidence - SURE.later } : null;
}
