import { describe, expect, it } from 'vitest';
import { obsoleteKeys, packValues, SYNC_LIMITS, unpackItems } from '../../src/shared/sync-items.ts';

const bytes = (key: string, item: unknown) => new TextEncoder().encode(key + JSON.stringify(item)).length;
const sites = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`sites:village-${n}.example`, { clean: true }]));
const rules = (count: number) => Array.from({ length: count }, (_, n) => `village-${n}.example##.größe-${n} > ul`);

describe('packValues', () => {
  it('is undone by unpackItems, lines in their order', () => {
    const values = { 'reader.size': 22, 'cleaning.on': false, ...sites(300), rules: rules(1200) };
    const { items, fitted, left } = packValues(values);
    expect(left).toBe(0);
    expect(fitted).toEqual(values);
    expect(unpackItems(JSON.parse(JSON.stringify(items)))).toEqual(values);
  });

  it('stays within the quotas of the browsers, and tells what found no room', () => {
    const values = { 'reader.size': 22, ...sites(4000), rules: rules(4000) };
    const { items, fitted, left } = packValues(values);
    const sizes = Object.entries(items).map(([key, item]) => bytes(key, item));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(8192);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(102_400);
    expect(Object.keys(items).length).toBeLessThanOrEqual(512);
    expect(fitted['reader.size']).toBe(22);
    const { rules: kept = [], ...others } = fitted as { rules?: string[] };
    expect(left).toBe(8001 - Object.keys(others).length - kept.length);
    expect(left).toBeGreaterThan(4000);
  });

  it('leaves out a line that fits into no item', () => {
    const { fitted, left } = packValues({ rules: ['a##b', `a##${'x'.repeat(SYNC_LIMITS.item)}`] });
    expect([fitted, left]).toEqual([{ rules: ['a##b'] }, 1]);
  });

  it('changes one item for one site, and keeps for this browser what is for it alone', () => {
    const before = packValues(sites(500)).items;
    const after = packValues({ ...sites(500), 'sites:new.example': { reader: 'never' }, 'data.sync': false }).items;
    const changed = Object.keys(after).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key]));
    expect(changed).toHaveLength(1);
    expect(JSON.stringify(after)).not.toContain('data.sync');
  });
});

it('what a later version wrote is left alone, what a stranger wrote is not taken', () => {
  expect(unpackItems({ 's:reader': { version: '2999-01-01', values: { 'reader.size': 1 } } })).toBeNull();
  expect(unpackItems({ 's:reader': 'x', other: { version: '2026-11-23', values: { 'reader.size': 20 } } })).toEqual({});
});

it('items that are not needed any more are ours alone', () => {
  expect(obsoleteKeys({ 's:rules:7': {}, 's:reader': {}, other: 1 }, packValues({ 'reader.size': 20 }).items)).toEqual([
    's:rules:7',
  ]);
});
