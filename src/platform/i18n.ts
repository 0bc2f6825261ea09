import browser from 'webextension-polyfill';

/** A message in the reader's language. Numbers are set in the way of that language. */
export function t(key: string, ...values: (string | number)[]): string {
  const texts = values.map((value) => (typeof value === 'number' ? formatNumber(value) : value));
  return browser.i18n.getMessage(key, texts);
}

/** A message that depends on a count: `key_one`, `key_other` and the like, by the language's own rules; the count is its first value. */
export function plural(key: string, count: number, ...values: (string | number)[]): string {
  const form = pluralRules().select(count);
  return t(`${key}_${form}`, count, ...values) || t(`${key}_other`, count, ...values);
}

/** A date of a page in the reader's language: day and month, the year if it is not this one, the time where the page gives one. */
export function formatDate(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const isThisYear = date.getFullYear() === new Date().getFullYear();
  // a date without time means that day everywhere: read in UTC, or it is the day before in the Americas
  const format = iso.includes('T') ? (isThisYear ? moment : momentOfYear) : isThisYear ? day : dayOfYear;
  return format().format(date);
}

/** The day of a date in the reader's language, with its year. */
export function formatDay(date: Date): string {
  return longDay().format(date);
}

/** The name of a language in the reader's language. @param code as BCP 47 writes it */
export function languageName(code: string): string {
  return new Intl.DisplayNames([uiLanguage()], { type: 'language' }).of(code) ?? code;
}

/** Several things one after the other. */
export function listOf(parts: readonly string[]): string {
  return parts.join(t('listSeparator'));
}

/** The browser's language, whether there are messages in it or not. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The language that the messages are in: the browser's own where there are messages in it, else the one that stands in for it. */
export function uiLanguage(): string {
  const [wanted, shown] = [browserLanguage(), browser.i18n.getMessage('language')];
  return wanted.split(/[-_]/)[0] === shown ? wanted.replace('_', '-') : shown;
}

/** Languages that are written from right to left. The browser tells the direction of its own language only, which the messages may not be in. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** The direction of that language. */
export function direction(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(uiLanguage()) ? 'rtl' : 'ltr';
}

function formatNumber(value: number): string {
  return numberFormat().format(value);
}

const pluralRules = perLanguage((language) => new Intl.PluralRules(language));
const numberFormat = perLanguage((language) => new Intl.NumberFormat(language));
const dates = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((language) => new Intl.DateTimeFormat(language, options));
const DAY = { day: 'numeric', month: 'long' } as const;
const TIME = { hour: 'numeric', minute: '2-digit' } as const;
const day = dates({ ...DAY, timeZone: 'UTC' });
const dayOfYear = dates({ ...DAY, year: 'numeric', timeZone: 'UTC' });
const moment = dates({ ...DAY, ...TIME });
const momentOfYear = dates({ ...DAY, year: 'numeric', ...TIME });
const longDay = dates({ dateStyle: 'long' });

/** What is made once for the language: making it takes a browser some milliseconds, and a surface shows dozens of numbers. */
function perLanguage<Made>(make: (language: string) => Made): () => Made {
  const made = new Map<string, Made>();
  return () => {
    const language = uiLanguage();
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
}
