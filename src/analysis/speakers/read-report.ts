import type { Quote } from '../../shared/analysis.ts';
import type { Discourse } from '../coreference/discourse.ts';
import type { LastReport } from './continue-speech.ts';
import { reportedContent } from './indirect-speech.ts';
import { type FoundSpeaker, makeSpeaker } from './make-speaker.ts';
import { type Grammar, maySpeak } from './noun-phrase.ts';
import type { Outline } from './outline.ts';
import { findReport, type Report } from './reported-subject.ts';

/** A sentence that reports speech says less about who speaks next than a quotation. */
const REPORT_WEIGHT = 0.4;
/** How sure a plain report is that it reports what its speaker said. */
const SURE_REPORT = 0.9;
/** Below this nobody is shown, and a report of nobody says nothing. */
const LEAST_CONFIDENCE = 0.55;
const ASKS = /^(?:asks?|asked|asking|inquired|wondered)$/;

/** A sentence that reports speech without quotation marks: who speaks in it, and what it reports, where that is a clause. */
export interface ReadReport {
  last: LastReport;
  indirect: Quote | null;
}

/** What the sentence reports, as an entry of the list of indirect speech; null when it tells no content. */
function makeIndirect(
  grammar: Grammar,
  discourse: Discourse,
  outline: Outline,
  report: Report,
  { speaker, certainty }: FoundSpeaker,
): Quote | null {
  const { tokens, text } = discourse.model;
  const content = reportedContent(grammar, report, outline.units[0] ?? 0, outline.units.at(-1) ?? 0);
  const confidence = certainty * SURE_REPORT;
  if (!content || confidence < LEAST_CONFIDENCE) return null;
  const start = tokens[content.first]?.start ?? 0;
  const end = tokens[content.last - 1]?.end ?? start;
  const cue = text.slice(tokens[report.cue.first]?.start, tokens[report.cue.last - 1]?.end);
  return {
    text: text.slice(start, end),
    start,
    end,
    speaker,
    cue,
    confidence: Math.round(confidence * 100) / 100,
    rank: 0,
    fragments: [],
  };
}

/** Reads a sentence without quotation that reports speech, and remembers who spoke. Null when it reports none. */
export function readReport(
  grammar: Grammar,
  discourse: Discourse,
  outline: Outline,
  sentence: number,
): ReadReport | null {
  const report = findReport(grammar, outline);
  const found = report && makeSpeaker(discourse, report.source);
  if (!found) return null;
  const { speaker, actor, certainty } = found;
  // "the muscle that you may ask for": what does not speak does not go on speaking
  if (actor === null && report.source.kind === 'description' && !maySpeak(grammar, report.source.head)) return null;
  const asks = ASKS.test(grammar.tokens[report.cue.first]?.lower ?? '');
  discourse.lastAsker = asks && actor !== null ? { actor, block: outline.block } : null;
  if (actor !== null && !asks) discourse.lastSpeaker = { actor, block: outline.block, weight: REPORT_WEIGHT };
  return {
    last: { speaker, actor, confidence: certainty, block: outline.block, sentence },
    indirect: makeIndirect(grammar, discourse, outline, report, found),
  };
}
