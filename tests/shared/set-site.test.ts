import { expect, it } from 'vitest';
import { setClean, setKind, setReader } from '../../src/shared/set-site.ts';
import type { SiteRule, SiteRules } from '../../src/shared/settings.ts';
import { defaultSettings } from '../../src/shared/settings-values.ts';

const off: SiteRule = { clean: false };
const on: SiteRule = { clean: true };
const quiet: SiteRule = { kinds: { share: false } };

it.each([
  ['a news domain off', {}, 'theweek.com', false, { 'theweek.com': off }],
  ['a news domain on again', { 'theweek.com': off }, 'theweek.com', true, {}],
  ['another site on', {}, 'village.example', true, { 'village.example': on }],
  ['another site off again', { 'village.example': on }, 'village.example', false, {}],
  ['a site with kinds', { 'theweek.com': { ...quiet, ...off } }, 'theweek.com', true, { 'theweek.com': quiet }],
  ['a part of a site', { 'theweek.com': off }, 'a.theweek.com', true, { 'theweek.com': off, 'a.theweek.com': on }],
  ['a part as the rest', { 'theweek.com': off, 'a.theweek.com': on }, 'a.theweek.com', false, { 'theweek.com': off }],
  [
    'a site with a wish for the reader',
    { 'theweek.com': { reader: 'never' } },
    'theweek.com',
    false,
    { 'theweek.com': { reader: 'never', clean: false } },
  ],
] as const)('switches %s', (_, before, host, clean, expected) => {
  const sites = structuredClone(before) as SiteRules;
  setClean(sites, host, clean);
  expect(sites).toEqual(expected);
});

it.each([
  ['that differs', {}, 'share', false, { 'village.example': { kinds: { share: false } } }],
  ['that is as everywhere', { 'village.example': { kinds: { share: false } } }, 'share', true, {}],
  [
    'beside others',
    { 'village.example': quiet },
    'consent',
    true,
    { 'village.example': { kinds: { share: false, consent: true } } },
  ],
  [
    'that differs from the parent',
    { example: quiet },
    'share',
    true,
    { example: quiet, 'village.example': { kinds: { share: true } } },
  ],
] as const)('sets a kind %s', (_, sites, kind, isOn, expected) => {
  const settings = { ...defaultSettings(), sites: structuredClone(sites) as SiteRules };
  setKind(settings, 'village.example', kind, isOn);
  if ('example' in sites) return expect(settings.sites['village.example']).toBeUndefined();
  expect(settings.sites).toEqual(expected);
});

it('sets what the reader does, and takes it back', () => {
  const sites: SiteRules = { 'paper.example': on };
  setReader(sites, 'paper.example/sport/*', 'always');
  setReader(sites, 'paper.example', 'never');
  expect(sites).toEqual({
    'paper.example/sport/*': { reader: 'always' },
    'paper.example': { clean: true, reader: 'never' },
  });
  setReader(sites, 'paper.example', null);
  setReader(sites, 'paper.example/sport/*', null);
  expect(sites).toEqual({ 'paper.example': on });
});
