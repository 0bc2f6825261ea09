import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/analyse.ts';
import { LEAST_CONFIDENCE } from '../../src/analysis/quotes/is-speech.ts';
import { countWords } from '../../src/shared/count-words.ts';
import { type Bench, type BenchContext, BenchError } from './bench.ts';
import { formatTable, half, harmonic, round } from './figures.ts';
import { quoteErrors } from './quote-causes.ts';
import { addCounts, type GoldText, type QuoteCounts, scoreQuotes } from './quotes-score.ts';

const LONGEST_SHOWN = 80;
/** The confidences below which nobody is shown, for the curve. */
const THRESHOLDS = [0.3, 0.4, 0.45, LEAST_CONFIDENCE, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];

/**
 * Who said what, against reference texts. The curve shows what each threshold of confidence costs: of the quotations of the
 * reference, the share that has a speaker shown, and of those the share that is wrong.
 */
export const quotes: Bench = {
  name: 'quotes',
  summary:
    'who said what against reference data (--corpus): quotations found, and the curve of coverage and wrong speakers',
  run: async (context) => {
    const texts = loadTexts(context);
    const points = THRESHOLDS.map((least) => ({ least, ...figuresOf(scoreAt(texts, least)) }));
    const rows = points.map(({ least, coverage, wrongShown, whoSaidWhat }) => [
      least === LEAST_CONFIDENCE ? `${least} (chosen)` : String(least),
      coverage,
      wrongShown,
      whoSaidWhat,
    ]);
    context.print(formatTable(['least confidence', 'coverage', 'wrong shown', 'who said what F1'], rows));
    const halves = {
      tuned: texts.filter(({ id }) => half(id) === 1),
      checked: texts.filter(({ id }) => half(id) === 0),
    };
    const split = Object.entries(halves).map(([name, part]) => ({
      name,
      ...figuresOf(scoreAt(part, LEAST_CONFIDENCE)),
    }));
    context.print(
      formatTable(
        ['half', 'found F1', 'who said what F1', 'coverage', 'wrong shown'],
        split.map(({ name, foundF1, whoSaidWhat, coverage, wrongShown }) => [
          name,
          foundF1,
          whoSaidWhat,
          coverage,
          wrongShown,
        ]),
      ),
    );
    const causes = printCauses(texts, context);
    const chosen = points.find(({ least }) => least === LEAST_CONFIDENCE);
    return {
      texts: texts.length,
      ...chosen,
      halves: split,
      causes,
      msPer1000Words: timePer1000Words(texts),
      curve: points,
    };
  },
};

/** What remains wrong, by its cause, with the first of them (--worst). */
function printCauses(texts: readonly GoldText[], context: BenchContext): Record<string, number> {
  const errors = texts.flatMap((text) =>
    quoteErrors(text, analyse({ text: text.text }).quotes).map((error) => ({ id: text.id, ...error })),
  );
  const causes: Record<string, number> = {};
  for (const { cause } of errors) causes[cause] = (causes[cause] ?? 0) + 1;
  const sorted = Object.entries(causes).sort((a, b) => b[1] - a[1]);
  context.print(formatTable(['what remains wrong', 'quotations'], sorted));
  for (const { id, cause, text, wanted, shown } of errors.slice(0, context.worst))
    context.print(`${id}: ${cause}: ${shown} for ${wanted}: ${text.slice(0, LONGEST_SHOWN)}`);
  return causes;
}

function loadTexts({ corpus, limit }: Pick<BenchContext, 'corpus' | 'limit'>): GoldText[] {
  if (corpus === null) throw new BenchError('Quotations are measured on reference data: name it by --corpus DIR.');
  const file = corpus.endsWith('.jsonl') ? corpus : join(corpus, 'gold.jsonl');
  if (!existsSync(file)) throw new BenchError(`There is no ${file}.`);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const texts = lines.map((line) => JSON.parse(line) as Partial<GoldText>);
  const usable = texts.filter((text): text is GoldText => Boolean(text.text && text.quotes && text.actors));
  if (usable.length === 0) throw new BenchError(`${file} has no texts with quotations and actors.`);
  return limit === null ? usable : usable.slice(0, limit);
}

function scoreAt(texts: readonly GoldText[], least: number): QuoteCounts {
  return addCounts(texts.map((text) => scoreQuotes(text, analyse({ text: text.text }, least).quotes)));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The figures of counts: shares from 0 to 1. */
export function figuresOf({ gold, predicted, found, shown, wrong, right }: QuoteCounts) {
  return {
    foundF1: round(harmonic(share(found, predicted), share(found, gold))),
    whoSaidWhat: round(harmonic(share(right, predicted), share(right, gold))),
    coverage: round(share(shown, gold)),
    wrongShown: round(share(wrong, shown)),
  };
}

function timePer1000Words(texts: readonly GoldText[]): number {
  const words = texts.reduce((sum, { text }) => sum + countWords(text), 0);
  const started = performance.now();
  for (const { text } of texts) analyse({ text });
  return round(((performance.now() - started) * 1000) / Math.max(1, words), 2);
}
