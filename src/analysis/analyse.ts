import type { Analysis, AnalysisInput, Quote } from '../shared/analysis.ts';
import { type Actors, findActors } from './actors/find-actors.ts';
import { weighActors } from './actors/prominence.ts';
import { findQuoteSpans } from './quotes/find-quote-spans.ts';
import { rankQuotes } from './quotes/rank-quotes.ts';
import { selectQuotes } from './quotes/select-quotes.ts';
import type { Language } from './sentences/detect-language.ts';
import { hasCapitals } from './sentences/has-capitals.ts';
import { buildTextModel, type TextModel } from './sentences/text-model.ts';
import { attributeQuotes } from './speakers/attribute-quotes.ts';
import { narratorOf } from './speakers/narrator.ts';
import { speechWords } from './speakers/speech-words.ts';

/** Where a dash opens speech; in English and German it makes lists and credits. */
const DASH_LANGUAGES: ReadonlySet<Language> = new Set(['fr', 'es', 'it', 'pt', 'other']);

const NO_ACTORS: Actors = { actors: [], genders: [], descriptions: [], mentions: [] };

/** Names are found by their capitals; Arabic has rules of its own. */
function areNamesReadable({ text, language }: TextModel): boolean {
  return language === 'ar' || hasCapitals(text);
}

/**
 * Finds who is named in a text, and who said what in it. Offsets are UTF-16 units of `input.text`. Any text will do; it
 * never throws, and takes time linear in the length of the text.
 *
 * @param leastConfidence below which no speaker is shown; for measuring only, the default was calibrated
 */
export function analyse(input: AnalysisInput, leastConfidence?: number): Analysis {
  const model = buildTextModel(input);
  const spans = findQuoteSpans(input.text, model.blocks, {
    ...(DASH_LANGUAGES.has(model.language) && { dashCues: speechWords(model.language).cues }),
    blockquotes: input.blockquotes ?? [],
  });
  const actors = areNamesReadable(model) ? findActors(model, spans, input) : NO_ACTORS;
  const { spoken, indirect } = attributeQuotes(model, spans, actors, narratorOf(input));
  const selected = selectQuotes(input.text, spoken, model.language !== 'other', leastConfidence);
  const rank = (quotes: Quote[]): Quote[] => rankQuotes(quotes, input.text.length, actors.actors);
  const story = { quotes: selected, title: input.title ?? null, length: input.text.length };
  return {
    quotes: rank(selected),
    indirect: rank(indirect),
    actors: weighActors(actors.actors, story),
    namesUnreadable: !areNamesReadable(model),
  };
}
