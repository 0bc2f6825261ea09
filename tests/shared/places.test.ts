import { expect, it } from 'vitest';
import { keptPlaces } from '../../src/shared/places.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2031, 4, 1);

it('keeps a place for a month and no longer', () => {
  const places = { young: { start: 12, at: NOW - 29 * DAY }, old: { start: 12, at: NOW - 31 * DAY } };
  expect(keptPlaces(places, NOW)).toEqual({ young: places.young });
});

it('takes nothing that it does not understand', () => {
  const stored = {
    a: { start: 'far', at: NOW },
    b: null,
    c: { start: 3 },
    e: { start: 3, at: NOW },
  };
  expect(keptPlaces(stored, NOW)).toEqual({ e: { start: 3, at: NOW } });
  for (const broken of [undefined, null, 'places', 7]) expect(keptPlaces(broken, NOW)).toEqual({});
});

it('keeps what a clock that was set back since has put into the future, from now on for a month', () => {
  const kept = keptPlaces({ a: { start: 3, at: NOW + 9 * DAY } }, NOW);
  expect(kept).toEqual({ a: { start: 3, at: NOW } });
  expect(keptPlaces(kept, NOW + 31 * DAY)).toEqual({});
});

it('lets the oldest go when there are too many', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`p${i}`, { start: 1, at: NOW - i * 1000 }]));
  const kept = Object.keys(keptPlaces(many, NOW));
  expect(kept).toHaveLength(400);
  expect(kept).toContain('p0');
  expect(kept).not.toContain('p400');
});
