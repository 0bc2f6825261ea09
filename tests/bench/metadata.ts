import { readHtml } from '../../src/cli/result.ts';
import { type Bench, BenchError } from './bench.ts';
import { formatTable, round } from './figures.ts';
import { type GoldPage, loadPages } from './load-pages.ts';
import { isSameByline, isSameDay, isSameInstant, isSameTitle } from './metadata-score.ts';

/** One field of one page. */
interface Judged {
  page: GoldPage;
  field: 'title' | 'byline' | 'published' | 'instant';
  found: string | null;
  gold: string;
  right: boolean;
}

/**
 * What pages say of themselves, against the reference: of the pages where the reference has the field, the share that is right. `metadata-score.ts`
 * says what counts as right; `instant` is the time of publishing, of the pages where the reference gives a time of day.
 */
export const metadata: Bench = {
  name: 'metadata',
  summary: 'title, authors and day of publishing against reference data (--corpus): shares that are right',
  run: async (context) => {
    if (context.corpus === null)
      throw new BenchError('The metadata are measured on reference data: name it by --corpus DIR.');
    const judged = loadPages(context).flatMap(judge);
    const wrong = judged.filter(({ right }) => !right).slice(0, context.worst);
    const rows = wrong.map(({ page, field, found, gold }) => [page.id, field, found ?? '–', gold, page.url]);
    if (rows.length > 0) context.print(`${formatTable(['page', 'field', 'found', 'reference', 'address'], rows)}\n`);
    const figures = (['title', 'byline', 'published', 'instant'] as const).flatMap((field) => {
      const ofField = judged.filter((entry) => entry.field === field);
      if (ofField.length === 0) return [];
      const right = ofField.filter((entry) => entry.right).length;
      return [{ field, right, of: ofField.length, share: round(right / ofField.length) }];
    });
    context.print(
      formatTable(
        ['field', 'right', 'of', 'share'],
        figures.map((row) => Object.values(row)),
      ),
    );
    return Object.fromEntries(figures.map(({ field, share }) => [field, share]));
  },
};

function judge(page: GoldPage): Judged[] {
  const { title, byline, published } = readHtml(page.readHtml(), page.url, page.url).reading.metadata;
  const judged: Judged[] = [];
  const add = (
    field: Judged['field'],
    found: string | null,
    gold: string | null,
    right: (gold: string) => boolean | null,
  ) => {
    const verdict = gold === null ? null : right(gold);
    if (gold !== null && verdict !== null) judged.push({ page, field, found, gold, right: verdict });
  };
  add('title', title, page.title, (gold) => isSameTitle(title, gold));
  add('byline', byline.join(', ') || null, page.byline, (gold) => isSameByline(byline, gold));
  add('published', published, page.published, (gold) => isSameDay(published, gold));
  add('instant', published, page.published, (gold) => isSameInstant(published, gold));
  return judged;
}
