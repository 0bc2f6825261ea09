import { expect, it } from 'vitest';
import { defaultSettings } from '../../src/shared/settings.ts';
import { kindsFor, siteSetting } from '../../src/shared/site-setting.ts';

const { cleaning } = defaultSettings();
cleaning.sites = {
  'paper.example': { clean: true, kinds: { share: false } },
  'sport.paper.example': { clean: false, kinds: {} },
};

it.each([
  ['paper.example', true],
  ['www.paper.example', true],
  ['sport.paper.example', false],
  ['live.sport.paper.example', false],
])('the nearest setting holds for %s', (host, clean) => expect(siteSetting(cleaning, host)?.clean).toBe(clean));

it('a host has none by likeness or by accident', () => {
  expect(siteSetting(cleaning, 'newspaper.example')).toBeNull();
  expect(siteSetting(cleaning, 'constructor')).toBeNull();
});

it('kinds of a site stand before the general ones', () => {
  expect(kindsFor(cleaning, 'www.paper.example')).toEqual({ ...cleaning.kinds, share: false });
  expect(kindsFor(cleaning, 'other.example')).toEqual(cleaning.kinds);
});
