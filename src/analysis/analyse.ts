import type { Analysis, AnalysisInput } from '../shared/analysis.ts';
import { findActors } from './actors/find-actors.ts';
import { findQuoteSpans } from './quotes/find-quote-spans.ts';
import { rankQuotes } from './quotes/rank-quotes.ts';
import { selectQuotes } from './quotes/select-quotes.ts';
import { buildTextModel } from './sentences/text-model.ts';
import { attributeQuotes } from './speakers/attribute-quotes.ts';

/**
 * Finds who is named in a text, and who said what in it. Offsets are UTF-16 units of `input.text`. Any text will do; it
 * never throws, and takes time linear in the length of the text.
 *
 * @param leastConfidence below which no speaker is shown; for measuring only, the default was calibrated
 */
export function analyse(input: AnalysisInput, leastConfidence?: number): Analysis {
  const model = buildTextModel(input);
  const spans = findQuoteSpans(input.text, model.blocks);
  const actors = findActors(model, spans, input);
  const { spoken, indirect } = attributeQuotes(model, spans, actors);
  const quotes = rankQuotes(
    selectQuotes(input.text, spoken, model.language !== 'other', leastConfidence),
    input.text.length,
  );
  return { quotes, indirect, actors: actors.actors };
}
