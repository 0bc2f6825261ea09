import { describe, expect, it } from 'vitest';
import { ofLength } from './analysis.ts';

describe('ofLength', () => {
  it('repeats the texts until there are enough words', () => {
    expect(ofLength(['one two', 'three'], 5)).toBe('one two\n\nthree\n\none two');
  });

  it('ends on texts without words', () => expect(ofLength(['…'], 3).split('\n\n')).toHaveLength(3));
});
