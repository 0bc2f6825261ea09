import { describe, expect, it } from 'vitest';
import { averageScores, type PageScore, scorePage } from './article-score.ts';

const gold = (text: string, kept: string[] = [], gone: string[] = []) => ({ text, with: kept, without: gone });

describe('scorePage', () => {
  it('compares shingles of four words', () => {
    // abcd bcde cdef against abcd bcde cdex: two of three; of six words five
    const score = scorePage(gold('a b c d e f'), 'a b c d e x');
    expect(score.precision).toBeCloseTo(2 / 3);
    expect(score.recall).toBeCloseTo(2 / 3);
    expect(score.wordF1).toBeCloseTo(5 / 6);
  });

  it('minds the case in shingles and not in words', () => {
    const score = scorePage(gold('One two three four five'), 'one two three four five');
    expect(score).toMatchObject({ precision: 0.5, recall: 0.5, wordF1: 1 });
  });

  it('counts a repeated shingle as often as it stands in both', () => {
    // abab baba abab against abab; words: four of four, four of six
    const score = scorePage(gold('a b a b a b'), 'a b a b');
    expect(score.precision).toBe(1);
    expect(score.recall).toBeCloseTo(1 / 3);
    expect(score.wordF1).toBeCloseTo(0.8);
  });

  it('takes a text of under four words as one shingle', () => {
    expect(scorePage(gold('rain fell'), 'rain fell')).toMatchObject({ precision: 1, recall: 1, wordF1: 1 });
    const half = scorePage(gold('rain fell'), 'rain');
    expect(half).toMatchObject({ precision: 0, recall: 0, goldWords: 2, foundWords: 1 });
    expect(half.wordF1).toBeCloseTo(2 / 3);
  });

  it('splits words at what is no letter, digit or underscore', () => {
    expect(scorePage(gold('It’s 1,5 cafés'), 'It s 1 5 cafés')).toMatchObject({
      goldWords: 5,
      precision: 1,
      recall: 1,
    });
  });

  it('leaves an empty prediction out of precision, not out of recall', () => {
    expect(scorePage(gold('a b c d'), '')).toMatchObject({ precision: null, recall: 0, wordF1: 0 });
  });

  it('takes nothing for nothing as right, and something for nothing as wrong', () => {
    expect(scorePage(gold(''), '')).toMatchObject({ precision: null, recall: null, wordF1: 1 });
    expect(scorePage(gold(''), 'a b c d')).toMatchObject({ precision: 0, recall: null, wordF1: 0 });
  });

  it('looks for snippets without regard to case and white space', () => {
    const score = scorePage(
      gold('x', ['Grey  Heron', 'pond'], ['sign up', 'Pond']),
      'A grey\nheron stood there. Sign up',
    );
    expect(score).toMatchObject({ with: 0.5, without: 0.5 });
    expect(scorePage(gold('x'), 'x')).toMatchObject({ with: null, without: null });
  });
});

describe('averageScores', () => {
  const page = (fields: Partial<PageScore>): PageScore => ({
    precision: null,
    recall: null,
    wordF1: 0,
    foundWords: 0,
    goldWords: 0,
    with: null,
    without: null,
    ...fields,
  });

  it('takes F1 from the means of precision and recall, each over the pages that have one', () => {
    const pages = [page({ precision: 1, recall: 0.5, wordF1: 1 }), page({ recall: 0, wordF1: 0.5 })];
    // precision 1, recall 0.25, so 0.5 / 1.25
    expect(averageScores(pages)).toEqual({
      f1: 0.4,
      precision: 1,
      recall: 0.25,
      wordF1: 0.75,
      with: null,
      without: null,
    });
  });

  it('averages snippets over the pages that have some', () => {
    const pages = [page({ with: 1, without: 0.5 }), page({ with: 0.5 }), page({})];
    expect(averageScores(pages)).toMatchObject({ with: 0.75, without: 0.5 });
  });

  it('is 0 of no pages', () => {
    expect(averageScores([])).toMatchObject({ f1: 0, precision: 0, recall: 0, wordF1: 0 });
  });
});
