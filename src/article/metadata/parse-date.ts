import { fold } from '../../shared/text.ts';

/** A date found in a text: ISO 8601, and where it stands. */
export interface WrittenDate {
  iso: string;
  index: number;
  /** Its length in UTF-16 units, without a time of day. */
  length: number;
}

const LOCALES: Readonly<Record<string, readonly string[]>> = {
  // months have other names in the east and the west of the Arab world
  ar: ['ar-EG', 'ar-SY', 'ar-DZ', 'ar-MA'],
};
const ZONES: Readonly<Record<string, string>> = {
  z: 'Z',
  gmt: 'Z',
  utc: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  cet: '+01:00',
  cest: '+02:00',
};
/** In lower case, as the patterns of dates are. */
const CLOCK =
  /(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d+)?)?\s*(?<half>[ap]\.?m\.?)?\s*(?<zone>(?:gmt|utc)?[+-]\d{2}:?\d{2}|z|gmt|utc|e[sd]t|[cm]dt|p[sd]t|cest|cet)?(?![\p{L}\d])/u;
const YEAR = '(?<year>(?:19[89]|20\\d|21\\d)\\d)';

/** The months in English, which every page is held against: asking the engine for them takes longer than all other metadata. */
const ENGLISH = 'january february march april may june july august september october november december'.split(' ');

/** Names of the months in a language, lower-case without dots; made by the engine, so that no list of them need be kept but the one that is always needed. */
const monthsOf = (() => {
  const english = ENGLISH.flatMap((name, month) => [name, name.slice(0, 3)].map((form) => [form, month + 1] as const));
  const cache = new Map<string, ReadonlyMap<string, number>>([['en', new Map(english)]]);
  return (lang: string): ReadonlyMap<string, number> => {
    const known = cache.get(lang);
    if (known) return known;
    const names = new Map<string, number>();
    for (const locale of LOCALES[lang] ?? [lang]) addMonths(locale, names);
    cache.set(lang, names);
    return names;
  };
})();

function addMonths(locale: string, names: Map<string, number>): void {
  for (const width of ['long', 'short'] as const) {
    for (const day of ['numeric', undefined] as const) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
        month: width,
        ...(day && { day }),
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month++) {
        const part = format.formatToParts(Date.UTC(2031, month - 1, 15)).find(({ type }) => type === 'month');
        const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
        if (/\p{L}{3}/u.test(name)) names.set(name, month);
      }
    }
  }
}

/**
 * The first date with a year in a text, by the months' names in the page's language and in English, or in figures. The order of day and month in
 * figures is that of the language; where it can be both (plain "en"), there is no date. A time of day is kept only with its zone, and no zone is invented.
 * @param lang BCP 47, or null
 */
export function findDate(text: string, lang: string | null): WrittenDate | null {
  if (!/[\d٠-٩]{4}/.test(text)) return null;
  // in lower case: letters of either case in a pattern cost many times what it costs without
  const plain = fold(text)
    .toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  for (const pattern of patternsOf(languageOf(lang))) {
    const match = pattern.exec(plain);
    const day = match?.groups && dayOf(match.groups, lang);
    if (match && day)
      return {
        iso: withClock(day, plain.slice(match.index + match[0].length)),
        index: match.index,
        length: match[0].length,
      };
  }
  return null;
}

/** The patterns of dates in a language and in English; made once, for they are long. */
const patternsOf = (() => {
  const cache = new Map<string, readonly RegExp[]>();
  return (language: string): readonly RegExp[] => {
    const patterns = cache.get(language) ?? [
      new RegExp(`(?<!\\d)${YEAR}\\s?[-/.年]\\s?(?<month>\\d{1,2})\\s?[-/.月]\\s?(?<day>\\d{1,2})(?!\\d)`, 'u'),
      ...namedPatterns(language),
      new RegExp(`(?<!\\d)(?<a>\\d{1,2})(?<sep>[-/.])\\s?(?<b>\\d{1,2})\\k<sep>\\s?${YEAR}(?!\\d)`, 'u'),
    ];
    cache.set(language, patterns);
    return patterns;
  };
})();

function languageOf(lang: string | null): string {
  return lang?.toLowerCase().split('-')[0] ?? 'en';
}

function namedPatterns(own: string): RegExp[] {
  return [...new Set([own, 'en'])].flatMap((language) => {
    const names = [...safeMonths(language).keys()].sort((a, b) => b.length - a.length).join('|');
    if (!names) return [];
    const name = `(?<name>${names})\\.?(?!\\p{L})`;
    return [
      new RegExp(`(?<!\\d)${YEAR},?\\s+${name}\\s+(?<day>\\d{1,2})(?!\\d)`, 'u'),
      new RegExp(`(?<![\\p{L}\\d])${name}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}(?!\\d)`, 'u'),
      new RegExp(
        `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?[\\s-]+(?:de |of )?${name}(?: de| del)?,?[\\s-]+${YEAR}(?!\\d)`,
        'u',
      ),
    ];
  });
}

/** The names of the months in a language, lower-case without dots, with their numbers; empty where the engine does not know the language. */
export function safeMonths(language: string): ReadonlyMap<string, number> {
  return /^[a-z]{2,3}$/.test(language) ? monthsOf(language) : new Map();
}

function dayOf(groups: Record<string, string | undefined>, lang: string | null): string | null {
  const { year, month, day, name, a, b } = groups;
  if (a && b) {
    const order = orderOf(Number(a), Number(b), groups.sep ?? '', lang);
    if (!order) return null;
    return validDay(Number(year), ...order);
  }
  const number = name ? monthNumber(name, lang) : Number(month);
  return validDay(Number(year), number, Number(day));
}

function monthNumber(name: string, lang: string | null): number {
  const key = name.toLowerCase();
  return safeMonths(languageOf(lang)).get(key) ?? monthsOf('en').get(key) ?? 0;
}

/** Month and day of two figures; null where they could be both. */
function orderOf(a: number, b: number, separator: string, lang: string | null): [number, number] | null {
  if (a > 12) return [b, a];
  if (b > 12) return [a, b];
  if (a === b || separator === '.') return [b, a];
  if (!lang || /^en$/i.test(lang)) return null;
  return /^en-us/i.test(lang) ? [a, b] : [b, a];
}

function validDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function withClock(day: string, rest: string): string {
  const { hour = '', minute = '', second, half, zone } = CLOCK.exec(rest.slice(0, 40))?.groups ?? {};
  const offset =
    zone && (ZONES[zone.toLowerCase()] ?? zone.replace(/^(?:gmt|utc)/i, '').replace(/^([+-]\d{2})(\d{2})$/, '$1:$2'));
  if (!offset) return day;
  const hours = half ? (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59) return day;
  return `${day}T${String(hours).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${/^[+-]00:00$/.test(offset) ? 'Z' : offset}`;
}

/** A date of a page's data as ISO 8601. What is ISO already stays as it is written, with no zone where it has none. */
export function isoDate(value: string | null, lang: string | null = null): string | null {
  const text = value?.trim();
  if (!text) return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]+(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
    text,
  );
  if (!iso) return findDate(text, lang)?.iso ?? null;
  const [, year, month, day, time, zone] = iso;
  const date = validDay(Number(year), Number(month), Number(day));
  const offset = zone ? zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') : '';
  return date && `${date}${time ? `T${time}${offset}` : ''}`;
}
