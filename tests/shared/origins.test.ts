import { expect, it } from 'vitest';
import { coversHost, originOf } from '../../src/shared/origins.ts';

it.each([
  ['*://*.paper.example/*', 'paper.example', true],
  ['*://*.paper.example/*', 'news.paper.example', true],
  ['*://*/*', 'paper.example', true],
  ['<all_urls>', 'paper.example', true],
  ['*://*.paper.example/*', 'newspaper.example', false],
  ['*://*.news.paper.example/*', 'paper.example', false],
  ['*://paper.example/*', 'paper.example', false],
  ['https://*.paper.example/*', 'paper.example', false],
  ['file:///*', 'paper.example', false],
])('%s covers all of %s: %s', (origin, host, covered) => expect(coversHost([origin], host)).toBe(covered));

it('the pattern of a host covers it', () =>
  expect(coversHost([originOf('paper.example')], 'paper.example')).toBe(true));
