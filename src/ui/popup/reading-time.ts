import type { Article } from '../../shared/article.ts';

/** Words a minute of silent reading, by language; other languages are read at the mean of these (Trauzettel-Klosinski and Dietz 2012). */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
};
const MEAN = 184;

/** How long reading takes, in whole minutes, at least one. */
export function minutesToRead({ wordCount, lang }: Pick<Article, 'wordCount' | 'lang'>): number {
  const rate = WORDS_PER_MINUTE[lang?.toLowerCase().split('-')[0] ?? ''] ?? MEAN;
  return Math.max(1, Math.round(wordCount / rate));
}
