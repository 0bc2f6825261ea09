import { parsePage } from '../../src/cli/parse-page.ts';
import { detectors } from '../../src/clutter/detectors/registry.ts';
import { findClutter } from '../../src/clutter/find-clutter.ts';
import { readPage } from '../../src/pipeline.ts';
import { atOnce } from '../../src/shared/steps.ts';
import { averageScores, type PageScore, scorePage } from './article-score.ts';
import { type Bench, BenchError } from './bench.ts';
import { formatTable, round } from './figures.ts';
import { type GoldPage, loadPages } from './load-pages.ts';

/** A page read with all detectors, and again without each of those that find something on it. */
interface Ablated {
  whole: PageScore;
  without: ReadonlyMap<string, PageScore>;
}

/**
 * What each detector of clutter is worth to the article: on how many pages it finds something, and how the figures change when it is switched off.
 * A positive gain in F1, `with`, or a fall in `without`, is what the detector brings.
 */
export const ablation: Bench = {
  name: 'ablation',
  summary: 'each detector of clutter switched off in turn, against reference data (--corpus): pages, gain and cost',
  run: async (context) => {
    if (context.corpus === null)
      throw new BenchError('Detectors are measured on reference data: name it by --corpus DIR.');
    const pages = loadPages(context).map(ablate);
    const whole = averageScores(pages.map((page) => page.whole));
    const rows = detectors.map(({ name }) => {
      const off = averageScores(pages.map((page) => page.without.get(name) ?? page.whole));
      const change = (all: number | null, less: number | null) =>
        all === null || less === null ? null : round(all - less);
      return {
        detector: name,
        pages: pages.filter(({ without }) => without.has(name)).length,
        f1: change(whole.f1, off.f1),
        wordF1: change(whole.wordF1, off.wordF1),
        with: change(whole.with, off.with),
        without: change(whole.without, off.without),
      };
    });
    context.print(
      formatTable(
        ['detector', 'pages', 'F1', 'word F1', 'with', 'without'],
        rows.map((row) => Object.values(row).map((value) => value ?? '–')),
      ),
    );
    return { pages: pages.length, detectors: rows };
  },
};

function ablate(page: GoldPage): Ablated {
  const document = parsePage(page.readHtml());
  const { url } = page;
  const score = (without?: string) =>
    scorePage(page, readPage(document, { url, ...(without && { without }) }).article?.text ?? '');
  const found = new Set(atOnce(findClutter(document, { url })).findings.map(({ detector }) => detector));
  return { whole: score(), without: new Map([...found].map((name) => [name, score(name)])) };
}
