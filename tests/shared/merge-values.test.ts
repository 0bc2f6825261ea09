import { expect, it } from 'vitest';
import { mergeValues } from '../../src/shared/merge-values.ts';

const base = { 'reader.size': 20, 'sites:a.example': { clean: false }, rules: ['x##1', 'x##2'] };

it('what was changed on two devices is joined', () => {
  const here = { ...base, 'reader.size': 25, rules: ['x##0', 'x##1', 'x##2'] };
  const there = { 'reader.size': 20, 'cleaning.on': false, rules: ['x##1', 'x##3'] };
  expect(mergeValues(base, here, there)).toEqual({
    'reader.size': 25,
    'cleaning.on': false,
    rules: ['x##0', 'x##1', 'x##3'],
  });
});

it('where both changed the same, the change made here holds', () => {
  expect(mergeValues(base, { ...base, 'reader.size': 25 }, { ...base, 'reader.size': 30 })['reader.size']).toBe(25);
  expect(mergeValues(base, { rules: [] }, { ...base, 'reader.size': 30 })['reader.size']).toBeUndefined();
});

it('a browser that joins gives and takes', () => {
  expect(mergeValues({}, { 'reader.size': 20 }, { 'reader.rail': false, rules: ['x##1'] })).toEqual({
    'reader.size': 20,
    'reader.rail': false,
    rules: ['x##1'],
  });
});

it('what found no room for the others is not taken for removed by them', () => {
  const here = { ...base, 'sites:b.example': { clean: true }, rules: [...base.rules, 'x##long'] };
  expect(mergeValues(base, here, base)).toEqual(here);
});
