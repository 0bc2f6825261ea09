import { describe, expect, it } from 'vitest';
import { isSameByline, isSameDay, isSameInstant, isSameTitle } from './metadata-score.ts';

describe('isSameTitle', () => {
  it.each([
    ['“Heron’s  stay” – for good', "'Herons stay': For Good!", true],
    ['Café of the heron', 'Cafe of the heron', true],
    ['Heron stays', 'Heron stays | The Reed', false],
    [null, 'Heron stays', false],
  ])('%j, %j: %s', (found, gold, same) => {
    expect(isSameTitle(found, gold)).toBe(same);
  });
});

describe('isSameByline', () => {
  it.each([
    [['Mia Moor', 'Bo Lind'], 'By Bo Lind and Mia Moor', true],
    [['Mia Moor', 'Bo Lind', 'Al Reed'], 'Mia Moor, Bo Lind, & Al Reed', true],
    [['Zoë Moor'], 'Zoe Moor, MS, RD', true],
    [['Zoë Moor'], 'Zoe Moor, Ph.D.', true],
    [['Mia Moor'], 'Mia Moor; Bo Lind', false],
    [['Mia Moor', 'Bo Lind'], 'Mia Moor', false],
    [[], 'The Reed', false],
  ])('%j, %j: %s', (found, gold, same) => {
    expect(isSameByline(found, gold)).toBe(same);
  });
});

describe('isSameDay', () => {
  it.each([
    ['2031-03-04T23:30:00-05:00', '2031-03-04', true],
    ['2031-03-04', '2031-03-04T09:15:00Z', true],
    ['2031-03-05', '2031-03-04', false],
    [null, '2031-03-04', false],
  ])('%j, %j: %s', (found, gold, same) => {
    expect(isSameDay(found, gold)).toBe(same);
  });
});

describe('isSameInstant', () => {
  it.each([
    ['2031-03-04T10:15:00+01:00', '2031-03-04T09:15:00Z', true],
    ['2031-03-04T10:15:00Z', '2031-03-04T09:15:00Z', false],
    ['2031-03-04T10:15:00Z', '2031-03-04', null],
    [null, '2031-03-04T09:15:00Z', false],
  ])('%j, %j: %s', (found, gold, same) => {
    expect(isSameInstant(found, gold)).toBe(same);
  });
});
