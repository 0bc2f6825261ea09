import { describe, expect, it } from 'vitest';
import { fingerprint, fold, foldBreaking, textOf } from '../../src/shared/text.ts';

describe('text', () => {
  it('folds white space and takes away what cannot be seen', () => {
    expect(fold(' one \n\t two\u00a0three co\u00adop\ufeff\u200b ')).toBe('one two three coop');
    expect(textOf({ textContent: ' one\n two ' })).toBe('one two');
    expect([textOf(null), textOf({ textContent: null })]).toEqual(['', '']);
  });

  it('keeps no-break spaces and the spaces at both ends of a node', () => {
    expect(foldBreaking(' one \n two\u00a0\u202fthree ')).toBe(' one two\u00a0\u202fthree ');
  });

  it('compares by letters and digits', () => {
    expect(fingerprint('“Heron – stays,” Größe №7!')).toBe('heron stays größe no7'.replace('no7', '7'));
    expect(fingerprint('…')).toBe('');
  });
});
