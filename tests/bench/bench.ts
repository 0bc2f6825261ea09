import type { TextBlockModel } from '../../src/article/text-blocks/model.ts';
import type { Part } from '../../src/tools/train-text-blocks/part.ts';

/** What a benchmark is given. */
export interface BenchContext {
  /** The folder (or file) of reference data that was asked for, absolute; null for the project's own fixtures. */
  corpus: string | null;
  /** At most so many entries; null for all. */
  limit: number | null;
  /** One half of the sites only, by `src/tools/train-text-blocks/part.ts`; null for all. */
  part: Part | null;
  /** A model of text blocks to read the pages with; null for the one that ships. */
  model: TextBlockModel | null;
  /** Files of other taggers of names than the one that ships, to be measured beside it. */
  taggers: readonly string[];
  /** Of what is made at random; null for the benchmark's own. */
  seed: number | null;
  /** Pictures are taken where a benchmark has any to take. */
  screenshots: boolean;
  /** Whether settings stay as they are after installing. */
  installed: boolean;
  /** Other programs that do the same work take part. */
  peers: boolean;
  browser: 'chromium' | 'firefox';
  /** So many of the worst entries are shown. */
  worst: number;
  /** Prints a line for people. */
  print(line: string): void;
}

/** One benchmark, in one file of this folder. */
export interface Bench {
  name: string;
  /** What it measures, in one line. */
  summary: string;
  /** Measures, prints a table for people, and returns the figures, which are printed as the last line. */
  run(context: BenchContext): Promise<Record<string, unknown>>;
}

/** A benchmark that cannot be run; the message is for the person who started it. */
export class BenchError extends Error {}
