import type { SpokenSpan } from './spoken-span.ts';

/** Words in a run that is looked for again. */
const RUN = 4;
const LEAST_SHARE = 0.6;
const SURE = 0.8;
/** Above this a quotation keeps the speaker that it has. */
const DOUBTFUL = 0.5;
/** Above this one without an attribution of its own keeps it, though all of its words are said by somebody elsewhere. */
const SURE_ENOUGH = 0.8;
const WHOLE_SHARE = 0.95;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

function runsOf(text: string): string[] {
  const words = wordsOf(text);
  const runs: string[] = [];
  for (let at = 0; at + RUN <= words.length; at++) runs.push(words.slice(at, at + RUN).join(' '));
  return runs;
}

/**
 * Gives a quotation that nothing attributes the speaker of another one that has the same words: headlines and pulled
 * quotations repeat what somebody says in the text. Changes `all`. Linear in the text.
 */
export function attributeRepeated(text: string, all: readonly SpokenSpan[]): void {
  const owners = new Map<string, number>();
  const runs = all.map(({ span }) => runsOf(text.slice(span.start, span.end)));
  all.forEach((spoken, index) => {
    if (spoken.speaker === null || spoken.confidence < SURE) return;
    for (const run of runs[index] ?? []) if (!owners.has(run)) owners.set(run, index);
  });
  all.forEach((spoken, index) => {
    const own = runs[index] ?? [];
    const kept = spoken.speaker !== null && spoken.confidence >= DOUBTFUL;
    if (own.length === 0 || (kept && (spoken.cue !== null || spoken.confidence >= SURE_ENOUGH))) return;
    const counts = new Map<number, number>();
    for (const run of own) {
      const owner = owners.get(run);
      if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1]);
    const source = best && best[1] >= own.length * (kept ? WHOLE_SHARE : LEAST_SHARE) ? all[best[0]] : undefined;
    if (!source?.speaker) return;
    spoken.speaker = { ...source.speaker, inferred: true };
    spoken.actor = source.actor;
    spoken.confidence = SURE;
  });
}
