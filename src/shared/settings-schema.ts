import { CLEANING_KINDS, type ListName, type SiteRule } from './settings.ts';
import { amount, choice, type Flag, flag, type Lines, type Table, type ValueOf } from './settings-fields.ts';
import { isSitePattern, parseSiteRule } from './site-pattern.ts';

/** The day on which the shape of what is stored changed last. A change of it needs an entry in `settings-migrations`. */
export const SCHEMA_VERSION = '2026-11-23';

const kinds = {
  subscribe: flag(true),
  overlay: flag(true),
  teaser: flag(true),
  promotion: flag(true),
  share: flag(true),
  consent: flag(false),
  'sticky-video': flag(false),
} satisfies Record<(typeof CLEANING_KINDS)[number], Flag>;

const sites: Table<SiteRule> = {
  type: 'table',
  maxEntries: 5000,
  isName: isSitePattern,
  parse: parseSiteRule,
  schema: {
    type: 'object',
    properties: {
      clean: { type: 'boolean' },
      reader: { type: 'string', enum: ['always', 'never'] },
      kinds: {
        type: 'object',
        properties: Object.fromEntries(CLEANING_KINDS.map((kind) => [kind, { type: 'boolean' }])),
      },
    },
  },
};

const voices: Table<string> = {
  type: 'table',
  maxEntries: 100,
  isName: (language) => /^[a-z]{2,3}$/.test(language),
  parse: (voice) => (typeof voice === 'string' && voice.length <= 200 ? voice : undefined),
  schema: { type: 'string' },
};

const rules: Lines = { type: 'lines', default: [], maxLines: 5000, maxLength: 2000 };

/** Every setting: its type, its default and its limits. Types, checks, the options page and the schema for managed policies are made from it. */
export const SCHEMA = {
  cleaning: {
    /** False leaves every page alone. */
    on: flag(true),
    kinds,
    /** Which teasers go: those that share nothing with the article, or all. */
    teasers: choice('unrelated', ['unrelated', 'all']),
    /** Which of the filter lists are in force, as far as their kinds are. */
    lists: {
      popups: flag(true),
      annoyances: flag(true),
      widgets: flag(true),
      'app-banners': flag(true),
      social: flag(true),
      cookies: flag(true),
    } satisfies Record<ListName, Flag>,
  },
  reader: {
    /** Serif and sans are the system's own; the two others come with Pullquote. */
    font: choice('serif', ['serif', 'sans', 'atkinson', 'opendyslexic']),
    size: amount(19, [12, 40, 1], 'px'),
    width: amount(66, [30, 100, 1], 'ch'),
    lineHeight: amount(1.6, [1.1, 2.6, 0.05], 'times'),
    letterSpacing: amount(0, [0, 0.2, 0.01], 'em'),
    wordSpacing: amount(0, [0, 0.6, 0.05], 'em'),
    align: choice('start', ['start', 'justify']),
    hyphens: flag(true),
    theme: choice('system', ['system', 'light', 'sepia', 'dark', 'black', 'contrast']),
    images: flag(true),
    /** A line under the pointer. */
    ruler: flag(false),
    /** All paragraphs but the one that is read are dimmed. */
    paragraphFocus: flag(false),
    /** The place where reading stopped is kept for a month. */
    keepPlace: flag(true),
    /** Single keys of letters and signs do something in the reader. Who speaks to the computer may press them unawares (WCAG 2.1.4). */
    letterKeys: flag(true),
    /** Quotes and actors beside the article. */
    rail: flag(true),
  },
  aloud: {
    rate: amount(1, [0.5, 3, 0.1], 'times'),
    /** The voice's name by language (`en`). */
    voices,
    /** Consent to voices that send the text to a server of the browser's or the system's maker. */
    remoteVoices: flag(false),
  },
  analysis: {
    /** Reported speech without quotation marks is shown too. */
    indirect: flag(false),
    /** Speakers that are less sure than this are not named. */
    leastConfidence: amount(0, [0, 0.9, 0.1], 'share'),
    /** In which languages quotes and actors are looked for. */
    languages: {
      en: flag(true),
      de: flag(true),
      fr: flag(true),
      es: flag(true),
      it: flag(true),
      pt: flag(true),
      nl: flag(true),
      ar: flag(true),
      other: flag(true),
    },
  },
  data: {
    /** The same settings in all browsers where the reader is signed in, by the browser's own means. Each browser has its own answer. */
    sync: flag(true),
  },
  sites,
  /** The reader's own rules in filter syntax. */
  rules,
} as const;

/** All settings. */
export type Settings = ValueOf<typeof SCHEMA>;
