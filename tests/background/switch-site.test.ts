import { expect, it, vi } from 'vitest';
import { setSite } from '../../src/background/switch-site.ts';
import { defaultSettings, type SiteSetting } from '../../src/shared/settings.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const off: SiteSetting = { clean: false, kinds: {} };
const on: SiteSetting = { clean: true, kinds: {} };
const quiet: SiteSetting = { clean: true, kinds: { share: false } };

it.each([
  ['a news domain off', {}, 'theweek.com', false, { 'theweek.com': off }],
  ['a news domain on again', { 'theweek.com': off }, 'theweek.com', true, {}],
  ['another site on', {}, 'village.example', true, { 'village.example': on }],
  ['another site off again', { 'village.example': on }, 'village.example', false, {}],
  [
    'a site with kinds of its own',
    { 'theweek.com': { ...quiet, clean: false } },
    'theweek.com',
    true,
    { 'theweek.com': quiet },
  ],
  ['a part of a site', { 'theweek.com': off }, 'a.theweek.com', true, { 'theweek.com': off, 'a.theweek.com': on }],
  [
    'a part that is as the rest',
    { 'theweek.com': off, 'a.theweek.com': on },
    'a.theweek.com',
    false,
    { 'theweek.com': off },
  ],
  [
    'a part of a site with kinds',
    { 'theweek.com': quiet },
    'a.theweek.com',
    false,
    { 'theweek.com': quiet, 'a.theweek.com': { ...quiet, clean: false } },
  ],
] as const)('switches %s', (_, sites, host, clean, expected) => {
  const { cleaning } = defaultSettings();
  cleaning.sites = structuredClone(sites) as Record<string, SiteSetting>;
  setSite(cleaning, host, clean);
  expect(cleaning.sites).toEqual(expected);
});
