import { countWords } from '../shared/count-words.ts';
import { fingerprint } from '../shared/text.ts';
import { safeMonths } from './metadata/parse-date.ts';

/** Lines that say who wrote and when. They are known by what is left of them without names and dates, in any language. */

const MAX_LENGTH = 120;
/** How much may stand beside a name or a whole date ("updated on", "our special correspondent"), in words. */
const BESIDE = 6;
/** The same beside a day or month without a year. */
const BESIDE_PART = 2;
const DATES = /\d{4}\s?[年/.-]\s?\d{1,2}\s?[月/.-]\s?\d{1,2}日?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}/gu;
const DAYS = /(?<!\p{L})\d{1,2}(?:st|nd|rd|th|er|º)?(?!\p{L})|(?<!\d)\d{4}(?!\d)|(?<!\p{L})(?:de|del|of)(?!\p{L})/gu;
const CLOCKS = /\d{1,2}(?:[:.h]\d{2}(?::\d{2})?|時\d{1,2}分)(?:\s?[ap]\.?m\b\.?)?/gu;
const SENTENCE_END = /[.!?。！？][”’»」』]?$/;

/**
 * Whether a line is a date and time and hardly a word beside them: "Published", a place, a zone.
 * @param lang BCP 47, or null; the months are known in this language and in English
 */
export function isDateLine(text: string, lang: string | null): boolean {
  if (text.length > MAX_LENGTH || !/\d/.test(text)) return false;
  const line = text.toLowerCase();
  const withoutMonths = line.replace(monthsIn(lang), ' ');
  const withoutDates = withoutMonths.replace(DATES, ' ');
  const hasMonth = withoutMonths !== line;
  const isWhole =
    withoutDates !== withoutMonths || (hasMonth && /\d{4}/.test(text) && /(?<!\d)\d{1,2}(?!\d)/.test(text));
  if (!isWhole && !hasMonth) return !/\p{L}/u.test(text);
  const rest = withoutDates.replace(CLOCKS, ' ').replace(DAYS, ' ');
  return countWords(rest) <= (isWhole && !SENTENCE_END.test(text) ? BESIDE : BESIDE_PART);
}

const monthsIn = (() => {
  const cache = new Map<string, RegExp>();
  return (lang: string | null): RegExp => {
    const language = lang?.toLowerCase().split('-')[0] ?? 'en';
    const known = cache.get(language);
    if (known) return known;
    const names = [...new Set([...safeMonths(language).keys(), ...safeMonths('en').keys(), 'sept'])];
    names.sort((a, b) => b.length - a.length);
    const pattern = new RegExp(`(?<!\\p{L})(?:${names.join('|')})\\.?(?!\\p{L})`, 'gu');
    cache.set(language, pattern);
    return pattern;
  };
})();

/**
 * Whether a line names the authors, with hardly more than "By" and what they are beside it.
 * @param authors fingerprints of their names
 */
export function isBylineOf(text: string, authors: readonly string[]): boolean {
  if (text.length > MAX_LENGTH || SENTENCE_END.test(text)) return false;
  const print = fingerprint(text);
  const rest = authors.reduce((left, author) => left.replace(author, ' '), print);
  return rest !== print && countWords(rest.replace(/\d+/g, '')) <= BESIDE;
}
