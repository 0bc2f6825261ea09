/** The languages that have rules of their own, and every other: names are found by the English rules there, speakers are not guessed. */
export type Language = 'en' | 'de' | 'ar' | 'other';

const SAMPLE = 20_000;
const GERMAN =
  /(?<![\p{L}])(?:der|die|das|und|ist|nicht|ein|eine|mit|für|auf|dem|den|von|sich|auch|werden|wurde)(?![\p{L}])/giu;
const ENGLISH = /(?<![\p{L}])(?:the|and|of|to|in|is|that|for|was|with|on|are|has|have|said|it|at)(?![\p{L}])/giu;

/** A text of fewer words is too short to tell that it is in none of these languages. */
const ENOUGH_WORDS = 80;
/** Of the words of English articles 15 in 100 and more are among these, of other languages 4 and fewer; of German ones likewise. */
const LEAST_SHARE = 0.08;

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * The language whose rules fit the text. The text's own words decide, since pages often declare a wrong language;
 * `declared` (BCP 47) decides only where the text is too short to tell.
 */
export function detectLanguage(text: string, declared?: string | null): Language {
  const sample = text.slice(0, SAMPLE);
  const arabic = count(sample, /[\u0621-\u064a]/g);
  const latin = count(sample, /[a-z]/gi);
  if (arabic > latin) return 'ar';
  const german = count(sample, GERMAN);
  const english = count(sample, ENGLISH);
  const words = count(sample, /\p{L}+/gu);
  if (words >= ENOUGH_WORDS && Math.max(german, english) < words * LEAST_SHARE) return 'other';
  if (german + english >= 3) return german > english ? 'de' : 'en';
  if (/^de\b/i.test(declared ?? '')) return 'de';
  return /^ar\b/i.test(declared ?? '') ? 'ar' : 'en';
}
