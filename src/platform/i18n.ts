import browser from 'webextension-polyfill';

/** A message in the reader's language. Numbers are set in the way of that language. */
export function t(key: string, ...values: (string | number)[]): string {
  const texts = values.map((value) => (typeof value === 'number' ? formatNumber(value) : value));
  return browser.i18n.getMessage(key, texts);
}

/** A message that depends on a count: `key_one`, `key_other` and the like, by the language's own rules; the count is its first value. */
export function plural(key: string, count: number, ...values: (string | number)[]): string {
  const form = new Intl.PluralRules(browser.i18n.getUILanguage()).select(count);
  return t(`${key}_${form}`, count, ...values) || t(`${key}_other`, count, ...values);
}

/** A date of a page in the reader's language: day and month, the year if it is not this one, the time where the page gives one. */
export function formatDate(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const thisYear = date.getFullYear() === new Date().getFullYear();
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: 'long',
    ...(thisYear ? {} : { year: 'numeric' }),
  };
  // a date without time means that day everywhere: read in UTC, or it is the day before in the Americas
  if (!iso.includes('T'))
    return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { ...options, timeZone: 'UTC' }).format(date);
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    ...options,
    hour: 'numeric',
    minute: '2-digit',
  }).format(date);
}

/** The name of a language in the reader's language. @param code as BCP 47 writes it */
export function languageName(code: string): string {
  return new Intl.DisplayNames([browser.i18n.getUILanguage()], { type: 'language' }).of(code) ?? code;
}

/** The direction of the reader's language. */
export function textDirection(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}

export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** The direction of the reader's language. */
export function direction(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}

function formatNumber(value: number): string {
  return new Intl.NumberFormat(browser.i18n.getUILanguage()).format(value);
}
