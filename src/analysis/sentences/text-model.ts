import type { AnalysisInput, Span } from '../../shared/analysis.ts';
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { detectLanguage, type Language } from './detect-language.ts';
import { splitBlocks } from './split-blocks.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A paragraph or heading: its characters, and its tokens [first, last) of the text's tokens. */
export interface Block extends Span {
  first: number;
  last: number;
}

/** A sentence: tokens [first, last) of the text's tokens. */
export interface TextSentence extends Sentence {
  block: number;
  /** Most words begin with a capital, as in headlines: capitals say nothing here. */
  titleCase: boolean;
}

/** A text split into blocks, sentences and tokens; what all later steps work on. */
export interface TextModel {
  text: string;
  language: Language;
  blocks: Block[];
  tokens: Token[];
  sentences: TextSentence[];
}

/** Headlines have no full stop; a sentence with one has to be capitalised nearly throughout. */
const TITLE_CASE = { leastWords: 4, share: 0.75, shareWithStop: 0.9, mostCells: 3, leastLetters: 15 };

/** "ROAD CLOSED IN OSLO": capitals throughout. */
function isInCapitals(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let words = 0;
  let letters = 0;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    if (token.text !== token.text.toUpperCase()) return false;
    words++;
    letters += token.text.length;
  }
  return words >= 3 && letters >= TITLE_CASE.leastLetters;
}

function isTitleCase(tokens: readonly Token[], sentence: Sentence): boolean {
  if (isInCapitals(tokens, sentence)) return true;
  let capital = 0;
  let lower = 0;
  let cells = 0;
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const token = tokens[at];
    if (token?.kind === 'number' || token?.text === '(' || token?.text === ';') cells++;
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) continue;
    if (token.capital && token.text.length < 4) continue;
    if (token.capital) capital++;
    else lower++;
  }
  // "1. Ann Example (Norway) 1:02.3": a line of results
  if (cells > TITLE_CASE.mostCells) return false;
  const share = tokens[sentence.last - 1]?.text === '.' ? TITLE_CASE.shareWithStop : TITLE_CASE.share;
  return capital + lower >= TITLE_CASE.leastWords && capital / (capital + lower) > share;
}

/** Splits a text into blocks, sentences and tokens. Linear; never throws. */
export function buildTextModel(input: AnalysisInput): TextModel {
  const { text } = input;
  const language = detectLanguage(text, input.lang);
  const model: TextModel = { text, language, blocks: [], tokens: [], sentences: [] };
  splitBlocks(text).forEach((span, block) => {
    const first = model.tokens.length;
    const tokens = tokenize(text, span.start, span.end);
    for (const token of tokens) model.tokens.push(token);
    model.blocks.push({ ...span, first, last: first + tokens.length });
    const sentences = splitSentences(text, tokens);
    for (const sentence of sentences) {
      // a headline stands alone; names in a row behind a quotation are no headline
      const titleCase =
        language === 'en' &&
        sentences.length <= 2 &&
        isTitleCase(tokens, sentence) &&
        !/["“«]/.test(text[span.start] ?? '');
      model.sentences.push({ first: sentence.first + first, last: sentence.last + first, block, titleCase });
    }
  });
  return model;
}
