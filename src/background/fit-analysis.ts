import { requoteActors } from '../analysis/actors/prominence.ts';
import { detectLanguage } from '../analysis/sentences/detect-language.ts';
import type { Analysis, AnalysisInput, Quote } from '../shared/analysis.ts';
import type { Settings } from '../shared/settings-schema.ts';

const NOTHING: Analysis = { quotes: [], indirect: [], actors: [], namesUnreadable: false };

/** Whether quotes and actors are looked for in a text of its language. */
export function isWanted({ text, lang }: AnalysisInput, { languages }: Settings['analysis']): boolean {
  return languages[detectLanguage(text, lang ?? null)];
}

/** An analysis as the reader wants it: indirect speech or not, and no speaker who is less certain than they want. */
export function fitAnalysis(
  analysis: Analysis | null,
  { indirect, leastConfidence }: Pick<Settings['analysis'], 'indirect' | 'leastConfidence'>,
): Analysis {
  if (!analysis) return NOTHING;
  const fit = (quote: Quote): Quote => (quote.confidence < leastConfidence ? { ...quote, speaker: null } : quote);
  const quotes = analysis.quotes.map(fit);
  return {
    ...analysis,
    quotes,
    actors: requoteActors(analysis.actors, quotes),
    // without a speaker, reported speech is nobody's
    indirect: indirect ? analysis.indirect.map(fit).filter(({ speaker }) => speaker !== null) : [],
  };
}
