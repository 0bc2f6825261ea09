import { expect, it } from 'vitest';
import { planCleaning } from '../../src/background/plan-cleaning.ts';
import { type ListIndex, shardOf } from '../../src/shared/list-index.ts';
import { NEWS_DOMAINS } from '../../src/shared/news-domains.ts';
import { originOf } from '../../src/shared/origins.ts';
import { CLEANING_KINDS, type CleaningSettings, cleaningSettings } from '../../src/shared/settings.ts';
import { defaultSettings } from '../../src/shared/settings-values.ts';

const INDEX: ListIndex = {
  sources: [],
  shards: { news: 4, others: 2 },
  kinds: ['overlay', 'promotion', 'consent', 'share'],
  generic: ['overlay', 'consent', 'share'],
  groups: { sites: [0, 1, 2, 3], consent: [] },
};
const NEWS = NEWS_DOMAINS.map(originOf);
const WEEK = 'theweek.com';

function planOf(change: (settings: CleaningSettings) => void, origins = NEWS) {
  const cleaning = cleaningSettings(defaultSettings());
  change(cleaning);
  return planCleaning(cleaning, origins, INDEX);
}
/** The entries that hold for a host, by Chrome's rules: matched and not excluded. */
function entriesFor(plan: ReturnType<typeof planOf>, host: string) {
  const covers = (patterns: string[]) =>
    patterns.some((pattern) => `.${host}/*`.endsWith(pattern.slice('*://*'.length)));
  return plan.filter(({ matches, excludeMatches }) => covers(matches) && !covers(excludeMatches));
}
const sheetsOn = (plan: ReturnType<typeof planOf>, host: string) => entriesFor(plan, host).flatMap(({ css }) => css);
const scriptsOn = (plan: ReturnType<typeof planOf>, host: string) =>
  entriesFor(plan, host).filter(({ runsScript }) => runsScript).length;

it('covers every news domain once, in no more entries than there are shards, and one for all', () => {
  const plan = planOf(() => undefined);
  expect(plan.length).toBeLessThanOrEqual(INDEX.shards.news + 1);
  for (const runsScript of [true, false]) {
    const matches = plan.filter((entry) => entry.runsScript === runsScript).flatMap((entry) => entry.matches);
    expect(matches.sort()).toEqual([...NEWS].sort());
  }
  expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
});

it('cleans a site from the start where only a part of it is cleaned', () => {
  const plan = planOf((settings) => {
    settings.sites[`${WEEK}/culture`] = { clean: true };
  });
  const [own, other] = [WEEK, 'bbc.com'].map((host) => entriesFor(plan, host).filter(({ runsScript }) => runsScript));
  expect(own?.map(({ atStart }) => atStart)).toEqual([true]);
  expect(other?.map(({ atStart }) => atStart)).toEqual([false]);
});

it('gives a site its kinds: consent notices stay unless they are asked for', () => {
  const shard = `lists/sites-${shardOf(WEEK, INDEX.shards)}.css`;
  expect(
    sheetsOn(
      planOf(() => undefined),
      WEEK,
    ),
  ).toEqual(['content/clean.css', 'lists/overlay.css', 'lists/share.css', shard]);
  const kinds = planOf((settings) => {
    settings.kinds.share = false;
    settings.sites[WEEK] = { clean: true, kinds: { consent: true } };
  });
  expect(sheetsOn(kinds, WEEK)).toEqual(['content/clean.css', 'lists/overlay.css', 'lists/consent.css', shard]);
  expect(sheetsOn(kinds, 'bbc.com')).not.toContain('lists/consent.css');
});

it('switches a kind that is off off before the script that cleans, where rules of it stand beside those of others', () => {
  const plan = planOf((settings) => {
    settings.sites[WEEK] = { clean: true, kinds: { promotion: false, share: false } };
  });
  const scripts = (host: string) => entriesFor(plan, host).flatMap(({ js }) => js);
  expect(scripts(WEEK)).toEqual(['lists/without-promotion.js', 'lists/without-share.js']);
  expect(scripts('bbc.com')).toEqual([]);
});

it('still runs its script where all kinds are off, for the rules of the reader', () => {
  const plan = planOf(({ kinds }) => {
    for (const kind of CLEANING_KINDS) kinds[kind] = false;
  });
  expect(plan).toHaveLength(1);
  expect(sheetsOn(plan, WEEK)).toEqual(['content/clean.css']);
});

it('registers nothing when cleaning is off, and nothing for a site that is off', () => {
  expect(
    planOf((settings) => {
      settings.on = false;
    }),
  ).toEqual([]);
  const plan = planOf((settings) => {
    settings.sites[WEEK] = { clean: false };
  });
  expect(entriesFor(plan, WEEK)).toEqual([]);
  expect(scriptsOn(plan, 'bbc.com')).toBe(1);
});

it('takes a part of a site out, and puts a part of that in again', () => {
  const plan = planOf(({ sites }) => {
    sites['sport.theweek.com'] = { clean: false };
    sites['golf.sport.theweek.com'] = { clean: true };
  });
  const countOn = (host: string) => scriptsOn(plan, host);
  const hosts = [WEEK, 'www.theweek.com', 'sport.theweek.com', 'live.sport.theweek.com', 'golf.sport.theweek.com'];
  expect(hosts.map(countOn)).toEqual([1, 1, 0, 0, 1]);
  expect(hosts.map((host) => entriesFor(plan, host).length)).toEqual([2, 2, 0, 0, 2]);
  expect(NEWS_DOMAINS.filter((host) => countOn(host) !== 1)).toEqual([]);
});

it('does not register a part of a site twice that is like the rest', () => {
  const plan = planOf(({ sites }) => {
    sites['sport.theweek.com'] = { clean: true, kinds: { overlay: true } };
  });
  expect(entriesFor(plan, 'sport.theweek.com')).toHaveLength(2);
});

it('adds a site of the reader once there is access to it', () => {
  const add = ({ sites }: CleaningSettings) => {
    sites['village.example'] = { clean: true };
  };
  expect(entriesFor(planOf(add), 'village.example')).toEqual([]);
  expect(scriptsOn(planOf(add, [...NEWS, '*://*.village.example/*']), 'village.example')).toBe(1);
  expect(
    entriesFor(
      planOf(() => undefined, ['*://*/*']),
      'village.example',
    ),
  ).toEqual([]);
});

it('leaves out a news domain whose access was taken away', () => {
  const plan = planOf(
    () => undefined,
    NEWS.filter((origin) => origin !== originOf(WEEK)),
  );
  expect(entriesFor(plan, WEEK)).toEqual([]);
  expect(scriptsOn(plan, 'bbc.com')).toBe(1);
});

it('a site that is cleaned in part has its script, and one that is only read does not', () => {
  const plan = planOf(
    ({ sites }) => {
      sites['village.example/news/*'] = { clean: true };
      sites['town.example'] = { reader: 'always' };
    },
    [...NEWS, originOf('village.example'), originOf('town.example')],
  );
  expect(scriptsOn(plan, 'village.example')).toBe(1);
  expect(scriptsOn(plan, 'town.example')).toBe(0);
});

it('thousands of sites are planned at once', () => {
  const names = Array.from({ length: 5000 }, (_, index) => `village-${index}.example`);
  const plan = planOf(
    ({ sites }) => {
      for (const name of names) Object.assign(sites, { [name]: { clean: true }, [`${name}/a`]: { clean: false } });
    },
    [...NEWS, '*://*/*'],
  );
  const cleaned = plan.filter(({ runsScript }) => runsScript).flatMap(({ matches }) => matches);
  expect(cleaned).toHaveLength(5000 + NEWS.length);
});

it('switches a list off before the script that cleans, on every site, and nothing else', () => {
  const plan = planOf((settings) => {
    settings.lists.popups = false;
  });
  const all = planOf(() => undefined);
  expect(new Set(plan.filter(({ runsScript }) => runsScript).flatMap(({ js }) => js))).toEqual(
    new Set(['lists/without-popups.js']),
  );
  expect(plan.filter(({ runsScript }) => !runsScript).flatMap(({ js }) => js)).toEqual([]);
  expect(plan.map(({ js: _, id: __, ...entry }) => entry)).toEqual(all.map(({ js: _, id: __, ...entry }) => entry));
});
