import type { TextBlockModel } from '../../src/article/text-blocks/model.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { readPage } from '../../src/pipeline.ts';
import { averageScores, type PageScore, scorePage } from './article-score.ts';
import type { Bench } from './bench.ts';
import { formatTable, round } from './figures.ts';
import { type GoldPage, loadPages } from './load-pages.ts';

/** Corpora of up to so many pages are shown page by page. */
const FEW = 20;

interface Scored extends PageScore {
  page: GoldPage;
  reason: string | null;
}

/** Reads the pages as the command line does, and scores their text against the reference. */
export const article: Bench = {
  name: 'article',
  summary: 'main text of pages against reference text: 4-gram F1, precision, recall, word F1',
  run: async (context) => {
    const scored = loadPages(context).map((page) => scoreOf(page, context.model));
    const shown = context.worst > 0 ? worstOf(scored, context.worst) : scored.length <= FEW ? scored : [];
    if (shown.length > 0) context.print(`${tableOf(shown)}\n`);
    const figures = figuresOf(scored);
    context.print(formatTable(Object.keys(figures), [Object.values(figures)]));
    return figures;
  },
};

function scoreOf(page: GoldPage, model: TextBlockModel | null): Scored {
  const reading = readPage(parsePage(page.readHtml()), { url: page.url, ...(model && { model }) });
  return { page, reason: reading.reason, ...scorePage(page, reading.article?.text ?? '') };
}

function worstOf(scored: readonly Scored[], count: number): Scored[] {
  return [...scored].sort((a, b) => a.wordF1 - b.wordF1).slice(0, count);
}

function tableOf(scored: readonly Scored[]): string {
  const rows = scored.map(({ page, precision, recall, wordF1, foundWords, goldWords, reason }) => [
    page.id,
    precision === null ? '–' : precision.toFixed(4),
    recall === null ? '–' : recall.toFixed(4),
    wordF1.toFixed(4),
    `${foundWords}/${goldWords}`,
    reason ?? page.url,
  ]);
  return formatTable(['page', 'precision', 'recall', 'word F1', 'words', 'address or reason'], rows);
}

function figuresOf(scored: readonly Scored[]): Record<string, number> {
  const { f1, precision, recall, wordF1, with: kept, without: leaked } = averageScores(scored);
  return {
    pages: scored.length,
    f1: round(f1),
    precision: round(precision),
    recall: round(recall),
    wordF1: round(wordF1),
    ...(kept !== null && { with: round(kept) }),
    ...(leaked !== null && { without: round(leaked) }),
  };
}
