import { expect, it } from 'vitest';
import type { CleaningSettings } from '../../src/shared/settings.ts';
import { cleaningSettings } from '../../src/shared/settings.ts';
import { defaultSettings } from '../../src/shared/settings-values.ts';
import { kindsFor, patternsFor, siteSetting } from '../../src/shared/site-setting.ts';

const cleaning: CleaningSettings = {
  ...cleaningSettings(defaultSettings()),
  sites: {
    'paper.example': { clean: true, kinds: { share: false } },
    'sport.paper.example': { clean: false },
    'paper.example/opinion/*': { reader: 'always', clean: false },
    'paper.example/opinion': { reader: 'never' },
    'paper.example/*.html': { reader: 'never' },
  },
};

it.each([
  ['paper.example', true],
  ['www.paper.example', true],
  ['sport.paper.example', false],
  ['live.sport.paper.example', false],
])('the nearest setting holds for %s', (host, clean) => expect(siteSetting(cleaning, host).clean).toBe(clean));

it('a host has none by likeness or by accident', () => {
  expect(siteSetting(cleaning, 'newspaper.example')).toEqual({});
  expect(siteSetting(cleaning, 'constructor')).toEqual({});
});

it('what a part says nothing of is as in the whole', () => {
  expect(siteSetting(cleaning, 'sport.paper.example')).toEqual({ clean: false, kinds: { share: false } });
});

it.each([
  ['/', ['paper.example']],
  ['/opinion', ['paper.example', 'paper.example/opinion']],
  ['/opinion/today', ['paper.example', 'paper.example/opinion', 'paper.example/opinion/*']],
  ['/opinions', ['paper.example']],
  ['/news/a.html', ['paper.example', 'paper.example/*.html']],
  ['/news/a.htmlx', ['paper.example']],
  ['/news/axhtml', ['paper.example']],
])('the patterns of a path are found: %s', (path, expected) => {
  expect(patternsFor(cleaning.sites, 'paper.example', path)).toEqual(expected);
});

it('the longest pattern has the last word, and paths are left out where none is known', () => {
  expect(siteSetting(cleaning, 'paper.example', '/opinion/x')).toMatchObject({ reader: 'always', clean: false });
  expect(siteSetting(cleaning, 'paper.example').reader).toBeUndefined();
});

it('kinds of a site stand before the general ones', () => {
  expect(kindsFor(cleaning, 'www.paper.example')).toEqual({ ...cleaning.kinds, share: false });
  expect(kindsFor(cleaning, 'other.example')).toEqual(cleaning.kinds);
});

it.each([
  ['/a/*/c', '/a/b/c', true],
  ['/a/*/c', '/a/c', false],
  ['/a*a', '/a', false],
  ['/*b*', '/ab', true],
  ['/*b*c', '/acb', false],
  ['/b*', '/a/b', false],
  ['/*.htm', '/a.html', false],
  ['/*(a|b)', '/(a|b)', true],
])('%s holds on %s: %s', (pattern, path, holds) => {
  expect(patternsFor({ [`paper.example${pattern}`]: {} }, 'paper.example', path)).toHaveLength(holds ? 1 : 0);
});

it('a pattern with thousands of stars takes no longer for it', () => {
  const pattern = `paper.example/${'*a'.repeat(4000)}*b`;
  expect(patternsFor({ [pattern]: {} }, 'paper.example', `/${'a'.repeat(8000)}`)).toEqual([]);
});
