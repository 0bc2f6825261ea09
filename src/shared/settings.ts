/** What cleaning hides on a live page; each can be switched off by itself. */
export const CLEANING_KINDS = [
  'subscribe',
  'overlay',
  'teaser',
  'promotion',
  'share',
  'consent',
  'sticky-video',
] as const;

export type CleaningKind = (typeof CLEANING_KINDS)[number];

/** The filter lists that are inside, by what they are about; each can be switched off by itself. */
export const LIST_NAMES = ['popups', 'annoyances', 'widgets', 'app-banners', 'social', 'cookies'] as const;

export type ListName = (typeof LIST_NAMES)[number];

/** Which of the kinds are on. */
export type Kinds = Record<CleaningKind, boolean>;

/** What was set for one site, or for a part of it. What is not named is as everywhere. */
export interface SiteRule {
  /** Whether its pages are cleaned: true adds a site that is no news domain, false leaves a news domain alone. */
  clean?: boolean;
  /** Whether its articles open in the reader by themselves, or never do. */
  reader?: 'always' | 'never';
  /** The kinds that differ from the general ones. */
  kinds?: Partial<Kinds>;
}

/**
 * By pattern: a host in lower case without `www.`, which holds for its subdomains, or a host with a path in which `*` stands for anything
 * (`paper.example/sport/*`).
 */
export type SiteRules = Record<string, SiteRule>;

/** All that cleaning asks of the settings. */
export interface CleaningSettings {
  /** False leaves every page alone. */
  on: boolean;
  kinds: Kinds;
  /** Which teasers go: those that share nothing with the article, or all. */
  teasers: 'unrelated' | 'all';
  /** Which of the filter lists are in force. */
  lists: Record<ListName, boolean>;
  sites: SiteRules;
  /** The reader's own rules in filter syntax: `host##selector` hides, `host#@#selector` never hides. */
  rules: string[];
}

/** What cleaning asks, of all settings. */
export function cleaningSettings({
  cleaning,
  sites,
  rules,
}: Pick<CleaningSettings, 'sites' | 'rules'> & {
  cleaning: Omit<CleaningSettings, 'sites' | 'rules'>;
}): CleaningSettings {
  return { ...cleaning, sites, rules };
}
