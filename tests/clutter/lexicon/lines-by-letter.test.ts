import { describe, expect, it } from 'vitest';
import { LinesByLetter } from '../../../src/clutter/lexicon/lines-by-letter.ts';

const lines = new LinesByLetter({
  en: ['(?:link )?copied!?', '(?:\\d+|no) comments', '.{0,9}all rights reserved', '(?:©|\\(c\\)) ?\\d{4}'],
  ru: ['(?:~ ?)?\\d+ мин'],
});

describe('LinesByLetter', () => {
  it.each([
    'Copied',
    'LINK COPIED!',
    '→ Link copied! ←',
    '12 comments',
    'No comments',
    '(c) 2031',
    '© 2031.',
    '© Reed: all rights reserved',
    '~ 5 мин',
  ])('knows %j', (line) => expect(lines.test(line)).toBe(true));

  it.each(['', '…', 'Copied by hand', 'Comments', 'The link copied', 'Nobody'])('does not know %j', (line) => {
    expect(lines.test(line)).toBe(false);
    // the second time as the first
    expect(lines.test(line)).toBe(false);
  });
});
