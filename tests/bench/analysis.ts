import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import nlp from 'compromise';
import { analyse } from '../../src/analysis/analyse.ts';
import { countWords } from '../../src/shared/count-words.ts';
import { type Bench, type BenchContext, BenchError } from './bench.ts';
import { growthChartOf } from './chart.ts';
import { exponent, formatTable, median, quantile, round } from './figures.ts';

const WARM_UP = 2;
const ROUNDS = 5;
/** Lengths of the texts for the growth, in words. */
const LENGTHS = [1_000, 10_000, 50_000, 200_000];
const FIXTURES = 'tests/fixtures';
const GROWTH = 'out/analysis-growth.svg';

/** Sentences, quotations, speakers and actors of each text, in turn with compromise's tagging of the same text in the same run. */
export const analysis: Bench = {
  name: 'analysis',
  summary: 'time to analyse a text against compromise’s tagging of it in the same run, and how it grows with the text',
  run: async (context) => {
    const texts = loadTexts(context);
    const ratios = texts.map((text) => {
      const [ours, theirs] = [time(() => analyse({ text })), time(() => nlp(text))];
      return { ours, theirs, ratio: ours / Math.max(theirs, 0.01), words: countWords(text) };
    });
    const growth = LENGTHS.map((size) => ({ size, ms: round(timeOnce(ofLength(texts, size)), 1) }));
    const growthWords = exponent(growth);
    mkdirSync(dirname(GROWTH), { recursive: true });
    writeFileSync(
      GROWTH,
      growthChartOf([{ title: 'Analysing a text', unit: 'words', points: growth, exponent: growthWords }]),
    );
    context.print(
      formatTable(
        ['words', 'ms'],
        growth.map(({ size, ms }) => [String(size), ms]),
      ),
    );
    const per1000 = (of: 'ours' | 'theirs') => round(median(ratios.map((one) => (one[of] * 1000) / one.words)), 2);
    return {
      texts: texts.length,
      vsCompromise: round(median(ratios.map(({ ratio }) => ratio))),
      vsCompromiseP95: round(
        quantile(
          ratios.map(({ ratio }) => ratio),
          0.95,
        ),
      ),
      msPer1000Words: per1000('ours'),
      compromiseMsPer1000Words: per1000('theirs'),
      growthWords: round(growthWords, 3),
      growth,
    };
  },
};

function loadTexts({ corpus, limit }: Pick<BenchContext, 'corpus' | 'limit'>): string[] {
  const texts = corpus === null ? fixtureTexts() : goldTexts(corpus);
  if (texts.length === 0) throw new BenchError(`${corpus ?? FIXTURES} has no texts.`);
  return limit === null ? texts : texts.slice(0, limit);
}

function fixtureTexts(): string[] {
  return readdirSync(FIXTURES)
    .map((name) => JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')) as { text?: string })
    .flatMap(({ text }) => (text ? [text] : []));
}

function goldTexts(corpus: string): string[] {
  const file = corpus.endsWith('.jsonl') ? corpus : join(corpus, 'gold.jsonl');
  if (!existsSync(file)) throw new BenchError(`There is no ${file}.`);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.flatMap((line) => {
    const { text } = JSON.parse(line) as { text?: string };
    return text ? [text] : [];
  });
}

/** The median time of a few rounds, in milliseconds. */
function time(work: () => unknown): number {
  for (let i = 0; i < WARM_UP; i++) work();
  return median(
    Array.from({ length: ROUNDS }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}

function timeOnce(text: string): number {
  const started = performance.now();
  analyse({ text });
  return performance.now() - started;
}

/** A text of at least so many words, made of the texts one after another. */
export function ofLength(texts: readonly string[], words: number): string {
  const parts: string[] = [];
  for (let [sum, i] = [0, 0]; sum < words; i++) {
    const part = texts[i % texts.length] ?? '';
    parts.push(part);
    sum += Math.max(1, countWords(part));
  }
  return parts.join('\n\n');
}
