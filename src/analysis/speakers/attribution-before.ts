import { type Cue, cueAt, isHearing } from './find-cues.ts';
import { subjectBefore } from './find-subject.ts';
import { givingVerbOf } from './given-words.ts';
import { isNaming, isTouching, lastCue } from './last-cue.ts';
import { isAdverb, mainSubject } from './main-subject.ts';
import { type Grammar, maySpeak, mentionSource, pronounSource } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-ahead.ts';
import { type Segment, SURE } from './segment.ts';
import type { Attribution, Source } from './source.ts';
import { unknownNameEnding } from './unknown-name.ts';

const NAMING_REACH = 12;
const PARTICIPLE_REACH = 25;
const RELATIVE = new Set(['which', 'that']);
/** In tokens. */
const NOBODY_REACH = 10;
const COLON_REACH = 4;
const PASSIVE_BE = new Set(['was', 'is', 'been']);
const PUT = /^put(?:s|ting)?$/;
const ACCOUNTS =
  /^(?:described|explained|summ(?:ed|ari[sz]ed)|outlined|recounted|told|put|expressed|voiced|echoed|shared)$/;
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

/** "Smith was asked by Jones, “…”": who asks speaks. */
function askedBy(grammar: Grammar, segment: Segment, cue: Cue | null): Attribution | null {
  for (let at = segment.last - 1; at >= Math.max(segment.first, cue ? cue.last : 0); at--) {
    if (grammar.tokens[at + 1]?.lower !== 'by' || !isHearing(grammar, at, segment.first)) continue;
    const source = phraseStartingAt(grammar, at + 2, segment.last);
    return source && { source, cue: { first: at, last: at + 1 }, confidence: SURE.before };
  }
  return null;
}

/** "As Smith puts it, we all have to say: “…”": the words are Smith's, whatever follows. */
function putBy(grammar: Grammar, segment: Segment): Attribution | null {
  const { tokens } = grammar;
  if (!grammar.words.english || tokens[segment.first]?.lower !== 'as') return null;
  const source = phraseStartingAt(grammar, segment.first + 1, segment.last);
  if (!source || !PUT.test(tokens[source.last]?.lower ?? '') || tokens[source.last + 1]?.lower !== 'it') return null;
  return { source, cue: { first: source.last, last: source.last + 1 }, confidence: SURE.before };
}

/** "The strike was described by the dancer Ann Smith: “…”": who gives the account that the colon introduces. */
function describedBy(grammar: Grammar, segment: Segment): Attribution | null {
  const { tokens } = grammar;
  if (tokens[segment.last - 1]?.text !== ':') return null;
  for (let at = segment.last - 2; at > Math.max(segment.first + 1, segment.last - NAMING_REACH); at--) {
    const verb = tokens[at - 1];
    if (tokens[at]?.lower !== 'by' || !ACCOUNTS.test(verb?.lower ?? '')) continue;
    const source = phraseStartingAt(grammar, at + 1, segment.last);
    return source && { source, cue: { first: at - 1, last: at }, confidence: SURE.before };
  }
  return null;
}

/** "something from Smith: “…”": whose words they are. */
function wordsFrom(grammar: Grammar, segment: Segment): Source | null {
  const { tokens } = grammar;
  if (tokens[segment.last - 1]?.text !== ':') return null;
  const source = mentionSource(grammar, segment.last - 2);
  if (source?.kind !== 'actor' || !grammar.isPerson[source.actor]) return null;
  return tokens[source.first - 1]?.lower === 'from' && source.first - 1 > segment.first ? source : null;
}

/** "Smith wrote, according to the paper, “…”": the verb before the paper that has it. */
function innerCue(grammar: Grammar, { first }: Cue, segment: Segment): Cue | null {
  for (let at = first - 1; at >= segment.first; at--) {
    const cue = cueAt(grammar, at, segment.first);
    if (cue && !cue.weak && cue.kind === 'finite') return cue;
  }
  return null;
}

/** "The plan, said Smith, would be a …": the name stands behind the cue, a comma before it. */
function invertedSubject(grammar: Grammar, cue: Cue, floor: number): Source | null {
  if (cue.first <= floor || cue.kind !== 'finite' || grammar.tokens[cue.first - 1]?.text !== ',') return null;
  const source = mentionSource(grammar, cue.last);
  return source && grammar.tokens[source.last]?.text === ',' ? source : null;
}

/** Whose participle it is: "footage of Smith saying" is Smith's, "Smith has replied saying" is the verb's before it. */
function participleSubject(grammar: Grammar, at: number, floor: number): Source | null {
  const { tokens } = grammar;
  let before = at - 1;
  while (before > floor && isAdverb(grammar, before)) before--;
  const beside = mentionSource(grammar, before);
  if (beside?.kind === 'actor' && grammar.isPerson[beside.actor] && before >= floor) return beside;
  const isOpen = tokens[before]?.text === ',';
  const giving = givingVerbOf(grammar, at, floor);
  if (giving !== null) return subjectBefore(grammar, giving, floor);
  for (let k = at - 1; k >= Math.max(floor, at - PARTICIPLE_REACH); k--) {
    const cue = cueAt(grammar, k, floor);
    // "Smith did not pay an architect who said so, saying": what stands in a relative clause is no main verb
    if (cue?.kind === 'finite' && !cue.weak && !(isOpen && tokens[k - 1]?.lower === 'who'))
      return subjectBefore(grammar, k, floor);
  }
  // "When he returned he began by saying"
  for (let k = at - 1; k >= Math.max(floor, at - 4); k--) {
    const pronoun = pronounSource(grammar, k);
    if (pronoun) return pronoun;
  }
  return null;
}

/** Reads the attribution before a quotation, inside one segment: Smith said that "…" · saying "…" */
export function attributionBefore(
  grammar: Grammar,
  segment: Segment,
  opening: Segment,
  previous: Source | null,
): Attribution | null {
  const cue = lastCue(grammar, segment);
  const told = askedBy(grammar, segment, cue) ?? putBy(grammar, segment) ?? describedBy(grammar, segment);
  if (told) return told;
  if (!cue) return null;
  let confidence = confidenceBefore(grammar, cue, segment);
  const inner = cue.kind === 'according' ? innerCue(grammar, cue, segment) : null;
  if (inner) {
    const source = subjectBefore(grammar, inner.first, segment.first);
    if (source) return { source, cue: { first: inner.first, last: inner.last }, confidence: SURE.before };
  }
  if (cue.kind === 'according') {
    const source = phraseStartingAt(grammar, cue.last, segment.last);
    return source && { source, cue, confidence: confidence - 0.05 };
  }
  if (grammar.words.verbFirst) {
    const source = phraseStartingAt(grammar, cue.last, segment.last);
    return { source, cue: { first: cue.first, last: cue.last }, confidence };
  }
  let source = agentOf(grammar, cue, segment.last) ?? invertedSubject(grammar, cue, segment.first);
  if (!source) {
    source =
      cue.kind === 'finite'
        ? subjectBefore(grammar, cue.first, segment.first)
        : participleSubject(grammar, cue.first, segment.first);
  }
  if (!source && RELATIVE.has(grammar.tokens[cue.first - 1]?.lower ?? '')) return null;
  if (!source && cue.kind === 'finite') source = unknownNameEnding(grammar, cue.first - 1, segment.first + 1);
  if (!source) {
    const main = mainSubject(grammar, opening.first, opening.last);
    source = segment.first > opening.first || !main ? (previous ?? main) : main;
    confidence -= 0.1;
  }
  const isIt = source?.kind === 'pronoun' && source.word === 'it';
  // "It is better to say “…”": nobody says it
  if (isIt && source && /^(?:'s|’s|is|was)$/.test(grammar.tokens[source.last]?.lower ?? '')) return null;
  if (isIt && source) source = saidOfIt(grammar, source, segment.first) ?? source;
  const isThing = source?.kind === 'description' && !maySpeak(grammar, source.head);
  const according = isThing ? accordingAtStart(grammar, segment) : null;
  if (according) return { ...according, confidence: confidence - 0.05 };
  const outer = isThing ? outerSubject(grammar, cue, segment) : null;
  if (outer) return { source: outer, cue: { first: cue.first, last: cue.last }, confidence: confidence - SURE.outer };
  if (isThing) confidence -= SURE.thing;
  return source && { source, cue: { first: cue.first, last: cue.last }, confidence };
}

/** "She says it underscores that …": whoever says what "it" does. */
function saidOfIt(grammar: Grammar, it: Source, floor: number): Source | null {
  const at = it.first - (grammar.tokens[it.first - 1]?.lower === 'that' ? 2 : 1);
  const cue = at > floor ? cueAt(grammar, at, floor) : null;
  return cue?.kind === 'finite' ? subjectBefore(grammar, cue.first, floor) : null;
}

/** "The resolution was changed in the vote to call for": the subject of the sentence, where the phrase beside the cue is a thing. */
function outerSubject(grammar: Grammar, cue: Cue, segment: Segment): Source | null {
  const main = mainSubject(grammar, segment.first, cue.first);
  if (!main || (main.kind === 'description' && !maySpeak(grammar, main.head))) return null;
  return main.kind === 'pronoun' && main.word === 'it' ? null : main;
}

/** "According to Smith, the new road will add …": what a thing adds is still what Smith says. */
function accordingAtStart(grammar: Grammar, segment: Segment): Attribution | null {
  const cue = cueAt(grammar, segment.first, segment.first);
  if (cue?.kind !== 'according') return null;
  const source = phraseStartingAt(grammar, cue.last, segment.last);
  return source && { source, cue: { first: cue.first, last: cue.last }, confidence: SURE.before };
}

/** "after it was found that its “…”": somebody found it, and the sentence does not say who. */
function isFoundByNobody(grammar: Grammar, { first, last }: Segment): boolean {
  const { tokens, words } = grammar;
  for (let at = last - 1; at > Math.max(first + 2, last - NOBODY_REACH); at--) {
    if (tokens[at]?.lower !== 'that' || !words.cues.has(tokens[at - 1]?.lower ?? '')) continue;
    if (PASSIVE_BE.has(tokens[at - 2]?.lower ?? '') && /^(?:it|has|had)$/.test(tokens[at - 3]?.lower ?? ''))
      return true;
  }
  return false;
}

/** Without a cue: "Smith: …" or a quotation that is woven into a sentence of its speaker. */
export function attributionWithoutCue(grammar: Grammar, segment: Segment): Attribution | null {
  for (let at = segment.last - 1; at >= Math.max(segment.first, segment.last - 3); at--) {
    // somebody hears it, or something says it that is no speaker ("the act, which states that")
    if (isHearing(grammar, at, segment.first) || cueAt(grammar, at, segment.first)?.weak === false) return null;
    if (RELATIVE.has(grammar.tokens[at - 1]?.lower ?? '') && cueAt(grammar, at, segment.first)) return null;
  }
  const source = wordsFrom(grammar, segment) ?? mainSubject(grammar, segment.first, segment.last);
  if (!source || (source.kind === 'description' && !source.definite)) return null;
  if (source.kind === 'pronoun' && source.word === 'it') return null;
  // "Springfield was known for its “…”": nothing says that a place speaks
  if (source.kind === 'actor' && grammar.isPlace[source.actor]) return null;
  if (isFoundByNobody(grammar, segment)) return null;
  const colon = grammar.tokens[segment.last - 1]?.text === ':';
  // "the school, the season heard us singing: “…”": a description has to stand before the colon
  if (colon && source.kind === 'description' && source.last < segment.last - COLON_REACH) return null;
  return { source, cue: null, confidence: colon ? SURE.colon : SURE.embedded };
}
