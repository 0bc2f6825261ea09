import { describe, expect, it } from 'vitest';
import { checkOwnRule } from '../../src/filters/check-own-rule.ts';
import { parseOwnRule, rulesForHost } from '../../src/filters/own-rules.ts';

describe('rulesForHost', () => {
  const rules = [
    '! promotions of the paper',
    'paper.example##.promo',
    'paper.example,village.example##.nag:has(> form)',
    '~sport.paper.example,paper.example##.teaser',
    'gazette.*##.bar',
    '##.everywhere',
    'village.example#@#.everywhere',
    '',
    'nonsense',
  ];
  it.each([
    ['www.paper.example', ['.promo', '.nag:has(> form)', '.teaser', '.everywhere'], []],
    ['sport.paper.example', ['.promo', '.nag:has(> form)', '.everywhere'], []],
    ['village.example', ['.nag:has(> form)'], ['.everywhere']],
    ['news.gazette.co.uk', ['.bar', '.everywhere'], []],
    ['newspaper.example', ['.everywhere'], []],
  ])('gives what holds on %s', (host, hide, keep) => expect(rulesForHost(rules, host)).toEqual({ hide, keep }));
});

it('parseOwnRule takes the rule apart', () => {
  expect(parseOwnRule(' A.example,~b.a.example#@#.x ')).toEqual({
    hosts: ['a.example'],
    notHosts: ['b.a.example'],
    selector: '.x',
    hides: false,
  });
  expect(parseOwnRule('paper.example###top')?.selector).toBe('#top');
});

describe('checkOwnRule', () => {
  const isSelector = (selector: string) => !/[{}]|^\d/.test(selector);
  it.each([
    'paper.example##.promo',
    '##.promo',
    'a.example,~b.a.example#@#.x',
    'paper.*###top',
    '! note',
    '',
    'paper.example##body > div',
  ])('takes %j', (line) => expect(checkOwnRule(line, isSelector)).toBeNull());
  it.each([
    ['paper.example', 'noRule'],
    ['paper.example##', 'noRule'],
    ['.promo', 'noRule'],
    ['www.paper.example##.x', 'badHost'],
    ['https://paper.example##.x', 'badHost'],
    ['paper.example##.x{', 'badSelector'],
    ['paper.example##.x:not(.y', 'badSelector'],
    ['paper.example##+js(x)', 'unsupported'],
    ['paper.example#?#.x:contains(y)', 'unsupported'],
    ['paper.example##.x:has-text(y)', 'unsupported'],
    ['paper.example#$#body { top: 0 }', 'unsupported'],
    ['paper.example##^script', 'unsupported'],
    ['paper.example##body', 'hidesAll'],
    ['##.x, html.open', 'hidesAll'],
    ['##*', 'hidesAll'],
  ])('says what is wrong with %s: %s', (line, fault) => expect(checkOwnRule(line, isSelector)).toBe(fault));
});
