/**
 * Words a minute of silent reading of a text of news, by language: Trauzettel-Klosinski and Dietz, Standardized Assessment of Reading Performance:
 * The New International Reading Speed Texts IReST, Investigative Ophthalmology & Visual Science 53 (2012), table 2.
 */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
};
/** Characters a minute where words are not divided by spaces; from the same table. */
const CHARACTERS_PER_MINUTE: Readonly<Record<string, number>> = { ja: 357, zh: 255 };
/** The mean of the languages that were measured, for all others. */
const MEAN = 184;

/**
 * How long reading takes, in whole minutes, at least one; null for no text.
 * @param lang BCP 47, or null
 */
export function readingMinutes(text: string, wordCount: number, lang: string | null): number | null {
  if (wordCount === 0) return null;
  const language = lang?.toLowerCase().split('-')[0] ?? '';
  const characters = CHARACTERS_PER_MINUTE[language];
  const minutes = characters
    ? (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) / characters
    : wordCount / (WORDS_PER_MINUTE[language] ?? MEAN);
  return Math.max(1, Math.round(minutes));
}
