import { expect, it } from 'vitest';
import { outline, splitCompounds, splitSelectors } from '../../src/filters/selector.ts';

it.each([
  ['.a, .b:is(c, d)', ['.a', '.b:is(c, d)']],
  ['a[title="x, (y"] > b', ['a[title="x, (y"] > b']],
  ["a[title='it\\'s, so'], b", ["a[title='it\\'s, so']", 'b']],
  ['.md\\,x', ['.md\\,x']],
])('%s is split into its selectors', (list, selectors) => expect(splitSelectors(list)).toEqual(selectors));

it.each(['.a:not(.b', '.a)', 'a[b="c]'])('%s does not close', (list) => {
  expect(splitSelectors(list)).toBeNull();
  expect(splitCompounds(list)).toBeNull();
});

it.each([
  ['a > .b  .c:has(> d) ~ e', ['a', '.b', '.c:has(> d)', 'e']],
  ['html.open+body', ['html.open', 'body']],
  ['[data-x="a > b"]', ['[data-x="a > b"]']],
])('%s has these compounds', (selector, compounds) => expect(splitCompounds(selector)).toEqual(compounds));

it('the outline of a selector is without what stands in brackets', () =>
  expect(outline('a[href="::x"]:not(::before) > b')).toBe('a:not > b'));
