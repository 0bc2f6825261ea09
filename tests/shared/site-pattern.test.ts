import { expect, it } from 'vitest';
import { isSitePattern, parseSiteRule, toSitePattern } from '../../src/shared/site-pattern.ts';

it.each([
  ['https://www.Paper.example/sport/*?page=2#top', 'paper.example/sport/*'],
  ['  paper.example/ ', 'paper.example'],
  ['*.paper.example', 'paper.example'],
  ['*://*.paper.example/*', 'paper.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['localhost:8080/x', 'localhost/x'],
  ['two words', null],
  ['', null],
  ['https://', null],
])('what is written is made a pattern: %j', (text, pattern) => expect(toSitePattern(text)).toBe(pattern));

it.each([
  ['paper.example', true],
  ['paper.example/a/*', true],
  ['www.paper.example', false],
  ['Paper.example', false],
  ['paper.example/a b', false],
  ['paper.example/a?b', false],
  ['__proto__', false],
  [`paper.example/${'x'.repeat(300)}`, false],
])('%s is a pattern: %j', (pattern, is) => expect(isSitePattern(pattern)).toBe(is));

it('a rule is taken as far as it is understood', () => {
  expect(
    parseSiteRule({ clean: 1, reader: 'never', kinds: { share: false, teaser: 'x', other: true }, more: 1 }),
  ).toEqual({
    reader: 'never',
    kinds: { share: false },
  });
  for (const value of [null, 3, [], {}, { clean: 'yes' }, { kinds: {} }, { kinds: null }])
    expect(parseSiteRule(value)).toBeUndefined();
});
