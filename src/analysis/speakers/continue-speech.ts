import type { Speaker } from '../../shared/analysis.ts';
import type { SpokenSpan } from './spoken-span.ts';

/** How sure it is that speech goes on with the same speaker, by what stands between. */
const SURE = {
  reopened: 0.98,
  sameParagraph: 0.85,
  sameParagraphLater: 0.6,
  ahead: 0.75,
  reported: 0.72,
  reportedBefore: 0.6,
  paragraph: 0.62,
  /** "“…,” Smith said. “…,” or they would": the sentence goes on behind the quotation without attributing it. */
  trailing: 0.6,
};

/** What a link of the chain costs at least. */
const CHAIN = 0.95;

/** Whose speech was reported last, and in which block and sentence. */
export interface LastReport {
  speaker: Speaker;
  actor: number | null;
  confidence: number;
  block: number;
  sentence: number;
}

function give(
  spoken: SpokenSpan,
  from: { speaker: Speaker | null; actor: number | null; confidence: number },
  sure: number,
  guessed = false,
): void {
  if (!from.speaker) return;
  // "and added: …" has a cue, but no subject of its own
  const dropped = spoken.cue !== null;
  spoken.speaker = { ...from.speaker, inferred: from.speaker.inferred || guessed || dropped };
  spoken.actor = from.actor;
  spoken.confidence = Math.min(from.confidence * CHAIN, sure);
}

/** Does the quotation open the paragraph after the one of `before`, which no credit closed? */
function goesOn(before: SpokenSpan, current: SpokenSpan): boolean {
  return !before.credited && !before.heading && current.opensBlock && current.span.block - before.span.block === 1;
}

/** Nothing but the report itself stands between it and the quotation. */
function leadsTo(report: LastReport, current: SpokenSpan): boolean {
  return current.opensBlock || current.sentence - report.sentence <= 1;
}

function isOpen(spoken: SpokenSpan): boolean {
  return spoken.speaker === null && spoken.alone && !spoken.heading;
}

/**
 * Fills in the speakers of a block's quotations whose own sentence names none: speech that goes on after "…," Smith said,
 * that is printed before its attribution, or that stands alone after a sentence which reports speech. Changes `spoken`.
 *
 * @param spoken the quotations of one block, in order
 * @param previous the last quotation of the block before, or null
 * @param interrupted says whether another person is spoken of between two quotations
 * @param reports the reporting sentences without quotation of this block and the last one of the block before
 */
export function continueSpeech(
  spoken: readonly SpokenSpan[],
  previous: SpokenSpan | null,
  reports: readonly LastReport[],
  interrupted: (before: SpokenSpan, current: SpokenSpan) => boolean,
): void {
  let passed = 0;
  spoken.forEach((current, i) => {
    while ((reports[passed]?.sentence ?? Number.POSITIVE_INFINITY) < current.sentence) passed++;
    const before = i > 0 ? spoken[i - 1] : previous;
    if (current.span.continues && current.speaker === null && before) give(current, before, SURE.reopened);
    if (current.speaker === null && current.leads && i > 0 && before?.speaker && before.leads) {
      const next = current.sentence - before.sentence === 1;
      if (next && before.cue !== null && current.cue === null && !current.alone) give(current, before, SURE.trailing);
    }
    if (!isOpen(current)) return;
    const next = spoken[i + 1];
    const mayGoBack = next?.speaker && current.cue === null && next.sentence - current.sentence <= 1;
    const report = reports[passed - 1];
    if (i > 0 && before?.speaker) {
      const later = report && report.sentence > before.sentence;
      const far = current.sentence - before.sentence > 1;
      if (later) give(current, report, SURE.reported, true);
      else if (!far) give(current, before, SURE.sameParagraph);
      else if (!interrupted(before, current)) give(current, before, SURE.sameParagraphLater);
    } else if (mayGoBack) give(current, next, SURE.ahead);
    else if (report && report.block === current.span.block) give(current, report, SURE.reported, true);
    else if (report && leadsTo(report, current) && (!before || report.sentence > before.sentence))
      give(current, report, SURE.reportedBefore, true);
    else if (before?.speaker && goesOn(before, current) && !interrupted(before, current))
      give(current, before, SURE.paragraph, true);
  });
}

/** A quotation over several paragraphs that is attributed only at its end has that speaker from its beginning. */
export function carryBack(spoken: readonly SpokenSpan[]): void {
  for (let i = spoken.length - 2; i >= 0; i--) {
    const current = spoken[i];
    const next = spoken[i + 1];
    if (!current || !next?.span.continues) continue;
    if (next.confidence > current.confidence) give(current, next, SURE.reopened);
  }
}
