import { parseHTML } from 'linkedom';
import { beforeAll, expect, it } from 'vitest';
import { checkRules } from '../../../src/ui/options/check-rules.ts';

beforeAll(() => {
  globalThis.document = parseHTML('<!doctype html>').document;
});

it('tells the line of every fault', () => {
  const text = [
    '! mine',
    '',
    'paper.example##.promo',
    'paper.example',
    'Paper!.example##.a',
    '##body',
    `a##${'b'.repeat(2000)}`,
  ];
  expect(checkRules(text.join('\n'))).toEqual([
    { line: 4, fault: 'noRule' },
    { line: 5, fault: 'badHost' },
    { line: 6, fault: 'hidesAll' },
    { line: 7, fault: 'tooLong' },
  ]);
});
