import { expect, it, vi } from 'vitest';
import { remembering } from '../../src/clutter/remembering.ts';

it('asks once for each thing, also where the answer is no', () => {
  const isLong = vi.fn((text: string) => text.length > 3);
  const asks = remembering(isLong);
  expect(['heron', 'tea', 'heron', 'tea'].map(asks)).toEqual([true, false, true, false]);
  expect(isLong).toHaveBeenCalledTimes(2);
});
