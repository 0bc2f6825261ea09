import { countWords as countWordsOfAnyScript } from '../../shared/count-words.ts';
import { CONJUNCTIONS, COPULAS_AND_AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import { wordSet } from '../lexicon/word-set.ts';
import type { SpokenSpan } from '../speakers/spoken-span.ts';
import type { QuoteSpan } from './quote-span.ts';

/** Spans of fewer words (split at white space) are no quotations of their own. */
export const LEAST_WORDS = 4;
/** Below this a speaker is not shown: nobody is better than the wrong one. */
export const LEAST_CONFIDENCE = 0.5;
/** A span that nothing attributes and that is woven into a sentence has to be longer than this, or end like a sentence. */
const LONGEST_SCARE_QUOTE = 7;

/** So many spans that nothing attributes are no accident. */
const LEAST_LISTED = 3;

const SMALL_WORDS = wordSet('a an the of in on at to for and or with from by as vs de la le du und der die das');
/** Words after which a span in quotation marks is a name or an example: "titled “…”", "requests like “…”". */
const NAMING = wordSet(`
  titled entitled called named dubbed labeled labelled nicknamed known like as song songs film films movie movies book books
  novel novels album albums episode episodes series show prompt prompts word words phrase phrases term terms headline hashtag
  category track single poem poems play essay exhibition question`);
const NAME_REACH = 2;
const HYPOTHETICAL =
  /(?:(?:^|[.!?:;“”"]\s+|,\s+|\n|example,?\s+)(?:ask|tell|say|reply|respond|answer)(?:\s+(?:them|him|her|yourself|people|your\s+\w+|something\s+like))?|\byou(?:\s+can|\s+could|\s+might|\s+may|\s+should|['’]d|\s+would)\s+(?:\w+\s+)?(?:say|reply|respond|ask|tell|answer)(?:\s+\w+){0,2}|\b(?:gonna|going to)\s+say)[,:]?\s*$/i;
/** Words that give away speech in a headline, where every word has a capital. */
const SPEECH_WORDS = wordSet(
  "that's there's here's it this i i'm i've i'll i'd me my we we're we've our us you you're your it's don't can't won't isn't didn't",
);

export function isShown({ speaker, confidence }: SpokenSpan, least = LEAST_CONFIDENCE): boolean {
  return speaker !== null && confidence >= least;
}

/** Words as white space splits them; by their letters where a script leaves no blanks. */
export function countWords(text: string): number {
  return UNSPACED.test(text) ? countWordsOfAnyScript(text) : text.split(/\s+/).filter(Boolean).length;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}'-]+/gu) ?? []
  );
}

/** Is the span the title of a work or a headline: every word but the small ones capitalised, two longer ones at least? */
export function isTitle(text: string): boolean {
  const words = text.split(/\s+/).map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''));
  let long = 0;
  let capitals = 0;
  for (const word of words) {
    if (word === '' || /^\p{N}/u.test(word) || SMALL_WORDS.has(word.toLowerCase())) continue;
    if (!/^\p{Lu}/u.test(word)) return false;
    if (word.length > 3) long++;
    capitals++;
  }
  return (long >= 2 || capitals >= 3) && !wordsOf(text).some((word) => SPEECH_WORDS.has(word));
}

/** "a “my bad, here is some cash” move": a determiner before the span and a noun behind it. */
function isModifier(before: string, after: string): boolean {
  const last = wordsOf(before).at(-1) ?? '';
  const next = /^[\s]*([\p{Ll}][\p{L}-]*)/u.exec(after)?.[1] ?? '';
  if (!DETERMINERS.has(last) || next === '') return false;
  return (
    !PREPOSITIONS.has(next) &&
    !CONJUNCTIONS.has(next) &&
    !COPULAS_AND_AUXILIARIES.has(next) &&
    !/(?:ed|s|ing|ly)$/.test(next)
  );
}

function isNamed(before: string): boolean {
  // "prompts like “…” or “…”": what is said of the first holds for the second
  const outside = before.replace(/[“"][^”"]{0,600}[”"],?(?:\s*(?:and|or))?\s*$/u, ' ');
  if (/[.,:;!?]\s*\S?$/.test(outside)) return false;
  return wordsOf(outside)
    .slice(-NAME_REACH)
    .some((word) => NAMING.has(word));
}

/** "He was told “…”", "it was said that “…”": words of speech right before the span, by nobody in particular. */
function isHeard(before: string): boolean {
  // "it was found that its “…”"
  const words = wordsOf(before).slice(-3);
  if (/^(?:its|his|her|their)$/.test(words.at(-1) ?? '')) words.pop();
  const [word = '', last = ''] = words.slice(-2);
  return SPEECH_VERBS.has(last) || (last === 'that' && SPEECH_VERBS.has(word));
}

const LOOK_BACK = 120;

function textBefore(text: string, { outer }: QuoteSpan): string {
  return text.slice(Math.max(0, outer.start - LOOK_BACK), outer.start);
}

/** Is the span, by what stands around it, a term, a name or an example? */
function isTerm(text: string, span: QuoteSpan): boolean {
  const before = textBefore(text, span);
  return isModifier(before, text.slice(span.outer.end, span.outer.end + 30)) || isNamed(before);
}

/** "Ask them, “…”", "you can reply, “…”", "I am not gonna say “…”": what nobody has said. */
function isHypothetical(text: string, span: QuoteSpan): boolean {
  return HYPOTHETICAL.test(textBefore(text, span));
}

/** Is the span, which nothing attributes and which stands within a sentence, more than a term or an example? */
function isWovenSpeech(text: string, { span }: SpokenSpan): boolean {
  const own = text.slice(span.start, span.end);
  if (isHeard(textBefore(text, span))) return true;
  return countWords(own) > LONGEST_SCARE_QUOTE || /[.!?…]$/.test(own);
}

/**
 * Is the text one that quotes nobody: several spans in quotation marks, and none of them attributed? They are captions to
 * choose from, titles, or things one might say.
 */
export function quotesNobody(speech: readonly SpokenSpan[]): boolean {
  return speech.length >= LEAST_LISTED && speech.every((entry) => !isShown(entry));
}

/**
 * Does the span report what somebody said or wrote? Spans of under four words, titles, terms and examples do not. What an
 * attribution introduces is speech whatever its form.
 *
 * @param attributed whether speakers were looked for: in a language without rules none is found
 */
export function isSpeech(text: string, spoken: SpokenSpan, attributed: boolean): boolean {
  const own = text.slice(spoken.span.start, spoken.span.end);
  if (countWords(own) < LEAST_WORDS) return false;
  if (isTitle(own) && !(spoken.alone && /[.,!?…]['’]?$/.test(own))) return false;
  if (!attributed) return true;
  if (!spoken.alone && isHypothetical(text, spoken.span)) return false;
  if (spoken.alone || spoken.cue !== null) return true;
  if (isTerm(text, spoken.span)) return false;
  return isShown(spoken) || isWovenSpeech(text, spoken);
}
