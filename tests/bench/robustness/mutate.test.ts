import { expect, it } from 'vitest';
import { mutate } from './mutate.ts';
import { Random } from './random.ts';

const PAGE =
  '<html><body><article><p>Rain fell on Norvik.</p><p>“It was wet,” said Anna Holm.</p></article></body></html>';

it('makes the same page of the same seed, and another of another', () => {
  expect(mutate(PAGE, new Random(7))).toBe(mutate(PAGE, new Random(7)));
  expect(mutate(PAGE, new Random(7))).not.toBe(mutate(PAGE, new Random(8)));
});

it('changes pages, empty ones too', () => {
  for (let seed = 0; seed < 200; seed++) expect(typeof mutate('', new Random(seed))).toBe('string');
  const changed = Array.from({ length: 200 }, (_, seed) => mutate(PAGE, new Random(seed))).filter(
    (html) => html !== PAGE,
  );
  expect(changed.length).toBeGreaterThan(180);
});
