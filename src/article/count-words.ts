/** Scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The number of words in a text. In scripts without spaces words are told apart by the engine's own dictionary (`Intl.Segmenter`). */
export function countWords(text: string, lang: string | null): number {
  if (!UNSPACED.test(text))
    return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,-]*[\p{L}\p{N}\p{M}])?/gu)?.length ?? 0;
  let words = 0;
  for (const segment of new Intl.Segmenter(knownLocale(lang), { granularity: 'word' }).segment(text))
    if (segment.isWordLike) words++;
  return words;
}

/** The language if the engine takes it for one (a page may declare anything), else the language-neutral rules. */
function knownLocale(lang: string | null): string {
  try {
    return Intl.getCanonicalLocales(lang ?? 'und')[0] ?? 'und';
  } catch {
    return 'und';
  }
}
