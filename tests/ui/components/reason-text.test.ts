import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));
const { reasonMessage } = await import('../../../src/ui/components/reason-text.ts');

/** The reasons as they are written in the detectors. */
function writtenReasons(): string[] {
  const files = readdirSync('src/clutter', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const lines = files.flatMap((file) => readFileSync(join('src/clutter', file), 'utf8').split('\n'));
  const begins = /.*?\b(?:reason|formReason)\b\s*[:=]|^\s*[?:] (?=['`])/;
  return lines
    .filter((line) => begins.test(line))
    .map((line) => line.replace(begins, ''))
    .flatMap((line) => [...line.matchAll(/'([^']{8,})'|`([^`]{8,})`/g)].map(([, plain, made]) => plain ?? made ?? ''))
    .map((text) => text.replace(/\$\{.*\}/, 'More stories'));
}

it('has a message for every reason that a detector gives', () => {
  const reasons = writtenReasons();
  expect(reasons.length).toBeGreaterThan(18);
  expect(reasons.filter((reason) => reasonMessage(reason) === null)).toEqual([]);
});

it('keeps the words that a list stands under', () => {
  expect(reasonMessage('leads to another story, under “Read on”')).toEqual(['reason_teaser_under', 'Read on']);
});
