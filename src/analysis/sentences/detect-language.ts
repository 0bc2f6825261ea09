/** The languages that have rules of their own, and every other: names are found by the English rules there, speakers are not guessed. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'ar' | 'other';

type Latin = Exclude<Language, 'ar' | 'other'>;

const SAMPLE = 20_000;
/** Words that are frequent in a language and not words of the others with such a list, or rare ones. */
const FREQUENT: Readonly<Record<Latin, string>> = {
  en: 'the and of to is that for was with on are has have said it at this be by from he she they were',
  de: 'der die das und ist nicht ein eine mit für auf dem den von sich auch werden wurde im zu',
  fr: 'le les des est une dans pour qui pas sur avec au aux du ne ce il elle sont cette et été plus sa ont',
  es: 'el los las del una que por con para se es al como más su pero sus fue y en lo ha',
  it: 'il di che è per un una con non del della sono dei gli nel alla anche si lo ha le più ai',
  pt: 'o os as da do em um uma para com não que se por mais dos na no foi ao e à das pela',
  nl: 'de het een van en is dat op te met voor niet zijn aan er ook bij naar maar heeft uit hij ze',
};
const LANGUAGES = Object.keys(FREQUENT) as Latin[];
const OWNERS = new Map<string, Latin[]>();
for (const language of LANGUAGES) {
  for (const word of FREQUENT[language].split(' ')) OWNERS.set(word, [...(OWNERS.get(word) ?? []), language]);
}

/** A text of fewer words is too short to tell that it is in none of these languages. */
const ENOUGH_WORDS = 80;
/** Of the words of articles in one of these languages 15 in 100 and more are among its own, of other languages 4 and fewer. */
const LEAST_SHARE = 0.08;
/** With fewer of its words a short text is taken for what it is declared to be. */
const LEAST_WORDS = 3;

function countOwn(words: readonly string[]): Map<Latin, number> {
  const counts = new Map<Latin, number>();
  for (const word of words) {
    for (const language of OWNERS.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  return counts;
}

function declaredLanguage(declared: string | null | undefined): Language {
  const code = /^[a-z]{2}/i.exec(declared ?? '')?.[0].toLowerCase() ?? '';
  if (code === 'ar' || (LANGUAGES as string[]).includes(code)) return code as Language;
  return code === '' ? 'en' : 'other';
}

/**
 * The language whose rules fit the text. The text's own words decide, since pages often declare a wrong language;
 * `declared` (BCP 47) decides only where the text is too short to tell.
 */
export function detectLanguage(text: string, declared?: string | null): Language {
  const sample = text.slice(0, SAMPLE);
  const arabic = sample.match(/[\u0621-\u064a]/g)?.length ?? 0;
  const latin = sample.match(/[a-z]/gi)?.length ?? 0;
  if (arabic > latin) return 'ar';
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [best, next] = [...countOwn(words)].sort((a, b) => b[1] - a[1]);
  if (words.length >= ENOUGH_WORDS && (best?.[1] ?? 0) < words.length * LEAST_SHARE) return 'other';
  if (best && best[1] >= LEAST_WORDS && best[1] > (next?.[1] ?? 0)) return best[0];
  return declaredLanguage(declared);
}
