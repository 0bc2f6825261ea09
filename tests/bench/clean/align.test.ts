import { describe, expect, it } from 'vitest';
import { alignWords } from './align.ts';
import { wordsOf } from './words.ts';

const align = (page: string, reference: string) => [...alignWords(wordsOf(page), wordsOf(reference))];
const FERRY = 'the ferry left the harbour at dawn with forty people on board';

describe('alignWords', () => {
  it('finds the reference within a page', () => {
    const aligned = align(`menu home ${FERRY} subscribe now`, FERRY);
    expect(aligned).toEqual([-1, -1, ...wordsOf(FERRY).keys(), -1, -1]);
  });

  it('takes no words that are the same by chance', () => {
    expect(align('the ferry of the day: with forty people', FERRY)).toEqual(Array(8).fill(-1));
  });

  it('finds both sides of what stands in between, and a short line there', () => {
    const page = 'one two three four five. Sign up here! Nobody knew. Read more of this. six seven eight nine ten';
    const aligned = align(page, 'one two three four five. Nobody knew. six seven eight nine ten');
    expect(aligned.map((at) => (at < 0 ? '.' : at)).join(' ')).toBe('0 1 2 3 4 . . . 5 6 . . . . 7 8 9 10 11');
  });

  it('keeps to the order where a row stands twice', () => {
    const aligned = align(`at dawn with forty people. ${FERRY}`, FERRY);
    expect(aligned.slice(0, 5)).toEqual([-1, -1, -1, -1, -1]);
    expect(aligned.slice(5)).toEqual([...wordsOf(FERRY).keys()]);
  });

  it('finds a long row out of order', () => {
    const lead = 'a storm from the west kept every boat of the island in port';
    const aligned = align(`${FERRY} ${lead}`, `${lead} ${FERRY}`);
    expect(aligned.filter((at) => at < 0)).toEqual([]);
    expect(new Set(aligned).size).toBe(aligned.length);
  });

  it('uses a word of the reference once', () => {
    const aligned = align(`${FERRY} ${FERRY}`, FERRY);
    expect(aligned.filter((at) => at >= 0)).toHaveLength(wordsOf(FERRY).length);
  });

  it('has nothing to do without words', () => {
    expect(align('', FERRY)).toEqual([]);
    expect(align('one two', '')).toEqual([-1, -1]);
  });
});

describe('wordsOf', () => {
  it('is indifferent to case, marks and forms of signs', () => {
    expect(wordsOf('“Don’t!” he said, ＡＢＣ')).toEqual(['don', 't', 'he', 'said', 'abc']);
  });

  it('takes signs of Chinese and Japanese one by one', () => {
    expect(wordsOf('東京の空')).toEqual(['東', '京', 'の', '空']);
  });
});
