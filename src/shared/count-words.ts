const HAN = '\\p{Script=Han}';
const HIRAGANA = '\\p{Script=Hiragana}';
/** Written for whole words of foreign origin; the long vowel is shared with Hiragana. */
const KATAKANA = '\\p{Script=Katakana}ー';
const SOUTHEAST = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** How many letters make a word where no blanks are left between words. */
const UNSPACED_WORD = new RegExp(`[${KATAKANA}]+|${HAN}{1,2}|${HIRAGANA}{1,2}|[${SOUTHEAST}]{1,4}`, 'gu');
const HAS_UNSPACED = new RegExp(`[${HAN}${HIRAGANA}${KATAKANA}${SOUTHEAST}]`, 'u');
const HAS_WORD = /[\p{L}\p{N}]/u;
/** Answers for most words of most pages, and sooner. */
const HAS_LATIN = /[a-z0-9]/i;

/**
 * The number of words in a text, in any script: what stands between blanks and has a letter or digit in it. The one measure for what is shown
 * to readers and for what detectors compare.
 *
 * Japanese, Chinese, Thai and their like leave no blanks: there, letters are counted by the kind of script. Against the dictionary of
 * `Intl.Segmenter` that is 461 for 473 words of a Japanese article and 39 for 41 of a Chinese one, at a quarter of the time, and unlike the
 * dictionaries it is the same in every engine.
 */
export function countWords(text: string): number {
  if (!HAS_UNSPACED.test(text)) return countTokens(text);
  let words = 0;
  const spaced = text.replace(UNSPACED_WORD, () => {
    words++;
    return ' ';
  });
  return words + countTokens(spaced);
}

function countTokens(text: string): number {
  let words = 0;
  for (const token of text.split(/\s+/)) if (HAS_LATIN.test(token) || HAS_WORD.test(token)) words++;
  return words;
}
