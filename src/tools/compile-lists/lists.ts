import type { CleaningKind, ListName } from '../../shared/settings.ts';

/** A list of the package, and what its rules hide, by the heading of the section that they stand in. */
export interface List {
  /** Its number in the package. */
  id: number;
  /** What it is called in the settings. */
  name: ListName;
  /** The kind of rules in no section that is named. */
  kind: CleaningKind;
  /** By the beginning of the innermost heading that is named here; null for what is no clutter of a page that is read. */
  sections: Readonly<Record<string, CleaningKind | null>>;
}

/** AdGuard's annoyances, and its list of social media. What is for ad blockers alone is left out: Pullquote blocks no advertising. */
export const LISTS: readonly List[] = [
  {
    id: 19,
    name: 'popups',
    kind: 'overlay',
    sections: { 'Anti-adblock': null, Popups: 'overlay', 'Push notifications': 'overlay', Subscriptions: 'subscribe' },
  },
  {
    id: 21,
    name: 'annoyances',
    kind: 'promotion',
    // tweaks give back copying and the context menu
    sections: {
      'Other annoyances - Social': 'share',
      'Other annoyances': 'promotion',
      'Self-promo': 'promotion',
      Tweaks: null,
    },
  },
  { id: 22, name: 'widgets', kind: 'promotion', sections: {} },
  { id: 20, name: 'app-banners', kind: 'promotion', sections: {} },
  { id: 4, name: 'social', kind: 'share', sections: {} },
  { id: 18, name: 'cookies', kind: 'consent', sections: {} },
];

/** Rules that say by themselves what they hide, whatever the section. */
const SAYS: readonly (readonly [kind: CleaningKind, words: RegExp, instead: readonly CleaningKind[]])[] = [
  [
    'subscribe',
    /newsletter|news-letter|subscri(?!ption-wall)|mailing-?list|sign-?up|mailchimp|mailpoet/i,
    ['overlay', 'promotion'],
  ],
  ['share', /\bshare|social|sosyal/i, ['promotion']],
];

/** What a rule hides. @param kind what its section says */
export function kindOfRule(selector: string, kind: CleaningKind): CleaningKind {
  return SAYS.find(([, words, instead]) => instead.includes(kind) && words.test(selector))?.[0] ?? kind;
}
