const HAN = '\\p{Script=Han}';
const HIRAGANA = '\\p{Script=Hiragana}';
/** Written for whole words of foreign origin; the long vowel is shared with Hiragana. */
const KATAKANA = '\\p{Script=Katakana}ー';
const SOUTHEAST = '\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** How many letters make a word where no blanks are left between words. */
const UNSPACED_WORD = new RegExp(`[${KATAKANA}]+|${HAN}{1,2}|${HIRAGANA}{1,2}|[${SOUTHEAST}]{1,4}`, 'gu');
const HAS_UNSPACED = new RegExp(`[${HAN}${HIRAGANA}${KATAKANA}${SOUTHEAST}]`, 'u');
/** Most texts have no letter beyond these, and are answered for sooner. */
const PLAIN = /^[\0-\u02ff\u2000-\u206f]*$/;
const PLAIN_WORD = /[a-zA-Z0-9\xaa\xb2\xb3\xb5\xb9\xba\xbc-\xbe\xc0-\xd6\xd8-\xf6\xf8-\u02c1]\S*/g;
const WORD = /[\p{L}\p{N}]\S*/gu;

/**
 * The number of words in a text, in any script: what stands between blanks and has a letter or digit in it. The one measure for what is shown
 * to readers and for what detectors compare.
 *
 * Japanese, Chinese, Thai and their like leave no blanks: there, letters are counted by the kind of script. Against the dictionary of
 * `Intl.Segmenter` that is 461 for 473 words of a Japanese article and 39 for 41 of a Chinese one, at a quarter of the time, and unlike the
 * dictionaries it is the same in every engine.
 */
export function countWords(text: string): number {
  if (PLAIN.test(text)) return text.match(PLAIN_WORD)?.length ?? 0;
  if (!HAS_UNSPACED.test(text)) return countTokens(text);
  let words = 0;
  const spaced = text.replace(UNSPACED_WORD, () => {
    words++;
    return ' ';
  });
  return words + countTokens(spaced);
}

/** A word is counted at its first letter or digit: what stands before it up to the blank is no other word. */
function countTokens(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
