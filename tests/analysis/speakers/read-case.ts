import type { analyse } from '../../../src/analysis/analyse.ts';
import type { Quote } from '../../../src/shared/analysis.ts';
import type { NamedCase } from './named-cases.ts';

type Pair = readonly [string, string | null];

/** What an analysis finds in the text of a case, in the form in which the case says what it must find. */
export function readCase(
  analysis: typeof analyse,
  { text, lang, blockquotes = [] }: NamedCase,
): { quotes: Pair[]; indirect: Pair[] } {
  const passages = blockquotes.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  }));
  const { quotes, indirect } = analysis({ text, blockquotes: passages, ...(lang && { lang }) });
  const pairs = (list: readonly Quote[]) => list.map((quote): Pair => [quote.text, quote.speaker?.name ?? null]);
  return { quotes: pairs(quotes), indirect: pairs(indirect) };
}
