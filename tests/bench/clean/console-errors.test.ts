import { expect, it } from 'vitest';
import { newErrors } from './console-errors.ts';

it('tells the errors that are there with us and not without', () => {
  const without = ['x is not defined @ https://reed.example/a.js', 'slot 17 is empty'];
  expect(newErrors(without, [...without, 'slot 18 is empty'])).toEqual([]);
  expect(newErrors(without, ['y is not defined', 'y is not defined'])).toEqual(['y is not defined']);
});

it('does not mind what was refused to the page', () => {
  expect(newErrors([], ['Failed to load resource: net::ERR_FAILED @ https://reed.example/a.png'])).toEqual([]);
});

it('takes every error of the extension for ours', () => {
  const ours = 'Failed to fetch @ chrome-extension://moss/clean.js';
  expect(newErrors([ours], [ours])).toEqual([ours]);
});
