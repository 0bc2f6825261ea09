import { expect, it } from 'vitest';
import { firstCharacters } from '../../../src/clutter/lexicon/first-characters.ts';

it.each([
  ['copy link', 'c'],
  ['(?:back|return) to', 'br'],
  ['(?:link )?copied!?', 'lc'],
  ['(?:un)?(?:mute|sound)', 'ums'],
  ['a{0,2}b', 'ab'],
  ['a{2}b', 'a'],
  ['(?:a|b?)c', 'abc'],
  ['(?:a|)c', 'ac'],
  ['(?:(?:ein|zwei) )?drei', 'ezd'],
  ['x*?y+z', 'xy'],
  ['\\(c\\) ?\\d{4}', '('],
])('%s begins with one of %j', (pattern, characters) => {
  expect([...firstCharacters(pattern)].sort()).toEqual([...characters].sort());
});

it.each([['.{0,60}all rights'], ['[úu]ltima'], ['\\S+ news'], ['\\p{L}{2}x']])('%s may begin with any', (pattern) => {
  expect(firstCharacters(pattern).has('.')).toBe(true);
});

it('knows digits', () => expect([...firstCharacters('(?:\\d+|one) min')].sort()).toEqual(['\\d', 'o']));
