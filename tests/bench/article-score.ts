import { harmonic, mean } from './figures.ts';

/** How well a text found matches the reference. */
export interface PageScore {
  /** Of 4-grams; null for a page without any found text, which does not enter the mean. */
  precision: number | null;
  /** Of 4-grams; null where the reference is empty. */
  recall: number | null;
  wordF1: number;
  foundWords: number;
  goldWords: number;
  /** Shares of the snippets that must be there, and of those that must not, that are; null where none are given. */
  with: number | null;
  without: number | null;
}

/** The scores of many pages, averaged. */
export interface ArticleScore {
  f1: number;
  precision: number;
  recall: number;
  wordF1: number;
  with: number | null;
  without: number | null;
}

export interface Gold {
  text: string;
  with: readonly string[];
  without: readonly string[];
}

/**
 * Scores one page: shingles of four words as in the article-extraction-benchmark, case and all; the words without regard to case and order; and
 * the snippets as WCXB has them, without regard to case and white space.
 */
export function scorePage(gold: Gold, found: string): PageScore {
  const goldWords = wordsOf(gold.text);
  const foundWords = wordsOf(found);
  const goldGrams = bag(shingles(goldWords));
  const foundGrams = bag(shingles(foundWords));
  const common = shared(goldGrams, foundGrams);
  const share = (all: ReadonlyMap<string, number>) => (all.size === 0 ? null : common / total(all));
  return {
    precision: share(foundGrams),
    recall: share(goldGrams),
    wordF1: wordF1(goldWords, foundWords),
    foundWords: foundWords.length,
    goldWords: goldWords.length,
    with: shareWithin(gold.with, found),
    without: shareWithin(gold.without, found),
  };
}

/** Averages pages: F1 is that of mean precision and mean recall. */
export function averageScores(pages: readonly PageScore[]): ArticleScore {
  const known = (key: 'precision' | 'recall' | 'with' | 'without') =>
    pages.map((page) => page[key]).filter((value) => value !== null);
  const precision = mean(known('precision'));
  const recall = mean(known('recall'));
  const snippets = (key: 'with' | 'without') => (known(key).length > 0 ? mean(known(key)) : null);
  return {
    f1: harmonic(precision, recall),
    precision,
    recall,
    wordF1: mean(pages.map((page) => page.wordF1)),
    with: snippets('with'),
    without: snippets('without'),
  };
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Every run of four words; a shorter text is one shingle. */
function shingles(words: readonly string[]): string[] {
  if (words.length < 4) return words.length > 0 ? [words.join(' ')] : [];
  return words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '));
}

function wordF1(gold: readonly string[], found: readonly string[]): number {
  if (gold.length === 0) return found.length === 0 ? 1 : 0;
  if (found.length === 0) return 0;
  const lower = (words: readonly string[]) => bag(words.map((word) => word.toLowerCase()));
  const common = shared(lower(gold), lower(found));
  return harmonic(common / found.length, common / gold.length);
}

function bag(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [item, count] of a) common += Math.min(count, b.get(item) ?? 0);
  return common;
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function shareWithin(snippets: readonly string[], text: string): number | null {
  const flat = (value: string) => value.toLowerCase().replace(/\s+/g, ' ');
  const haystack = flat(text);
  return snippets.length === 0 ? null : mean(snippets.map((snippet) => (haystack.includes(flat(snippet)) ? 1 : 0)));
}
