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

/** Which of the kinds are on. */
export type Kinds = Record<CleaningKind, boolean>;

/** What the reader set for one site. */
export interface SiteSetting {
  /** Whether its pages are cleaned: true adds a site that is no news domain, false leaves a news domain alone. */
  clean: boolean;
  /** The kinds that differ from the general ones. */
  kinds: Partial<Kinds>;
}

export interface CleaningSettings {
  /** False leaves every page alone. */
  on: boolean;
  kinds: Kinds;
  /** Which teasers go: those that share nothing with the article, or all. */
  teasers: 'unrelated' | 'all';
  /** By host, lower case, without `www.`; it holds for its subdomains. */
  sites: Record<string, SiteSetting>;
  /** The reader's own rules in filter syntax: `host##selector` hides, `host#@#selector` never hides. */
  rules: string[];
}

export interface Settings {
  cleaning: CleaningSettings;
}

/** What holds until the reader sets something else. */
export function defaultSettings(): Settings {
  return {
    cleaning: {
      on: true,
      kinds: {
        subscribe: true,
        overlay: true,
        teaser: true,
        promotion: true,
        share: true,
        consent: false,
        'sticky-video': false,
      },
      teasers: 'unrelated',
      sites: {},
      rules: [],
    },
  };
}

/** Settings as they were stored, by any version or by a stranger: what is not understood gives way to its default. */
export function parseSettings(stored: unknown): Settings {
  const settings = defaultSettings();
  const { cleaning } = recordOf(stored);
  const { on, kinds, teasers, sites, rules } = recordOf(cleaning);
  if (typeof on === 'boolean') settings.cleaning.on = on;
  Object.assign(settings.cleaning.kinds, parseKinds(kinds));
  if (teasers === 'all') settings.cleaning.teasers = 'all';
  settings.cleaning.sites = parseSites(sites);
  if (Array.isArray(rules)) settings.cleaning.rules = rules.filter((rule) => typeof rule === 'string');
  return settings;
}

function parseKinds(stored: unknown): Partial<Kinds> {
  const record = recordOf(stored);
  return Object.fromEntries(
    CLEANING_KINDS.flatMap((kind) => (typeof record[kind] === 'boolean' ? [[kind, record[kind]]] : [])),
  );
}

function parseSites(stored: unknown): Record<string, SiteSetting> {
  return Object.fromEntries(
    Object.entries(recordOf(stored)).flatMap(([host, site]) => {
      const { clean, kinds } = recordOf(site);
      const known = HOST.test(host) && typeof clean === 'boolean';
      return known ? [[host, { clean, kinds: parseKinds(kinds) }]] : [];
    }),
  );
}

const HOST = /^(?!www\.)[\p{Ll}\p{Lo}\p{N}-]+(\.[\p{Ll}\p{Lo}\p{N}-]+)*$/u;

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
