import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse.ts';

describe('what is read in pages that nobody tuned on', () => {
  it('hears no place speak where nothing says that it does', () => {
    expect(analyse({ text: 'Springfield was known for its “lagging sanitation and its smell” then.' }).quotes).toEqual(
      [],
    );
  });

  it('is surer of an attribution that commas set off at the end of its sentence', () => {
    const [open, closing] = ['said she', ', she said'].map(
      (words) =>
        analyse({ text: `Anna Holm wrote to him. “He was no part of the plan” to close the road${words}.` }).quotes[0],
    );
    expect(closing?.confidence).toBeGreaterThan(0.7);
    expect(open?.confidence ?? 0).toBeLessThan(closing?.confidence ?? 0);
  });
});
