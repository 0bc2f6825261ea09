import { pageResult, readHtml } from '../../src/cli/result.ts';
import { type Bench, BenchError } from './bench.ts';
import { formatTable, quantile, round } from './figures.ts';
import { loadPages } from './load-pages.ts';
import { mutate } from './robustness/mutate.ts';
import { Random } from './robustness/random.ts';

const SEED = 20_260_301;
const DOCUMENTS = 1_000;
/** What takes longer counts as hanging, in milliseconds of this process, whatever else the machine does; a document that never ends is named by its number before it. */
const TOO_LONG = 5_000;

interface Fault {
  document: string;
  error: string;
}

/** Pages as the command line reads them, whole and with faults put in: all must come out, none with an exception. */
export const robustness: Bench = {
  name: 'robustness',
  summary:
    'pages whole (with --corpus) or with random faults (--limit so many): exceptions and documents that take too long',
  run: async (context) => {
    const pages = loadPages({ ...context, limit: context.corpus === null ? null : context.limit });
    const whole = context.corpus !== null;
    const count = whole ? pages.length : (context.limit ?? DOCUMENTS);
    const faults: Fault[] = [];
    const times: number[] = [];
    if (!whole) context.print(`Seed ${SEED}: document N is made with seed + N.`);
    for (let index = 0; index < count; index++) {
      const page = pages[index % pages.length];
      if (!page) throw new BenchError('There are no pages.');
      const html = whole ? page.readHtml() : mutate(page.readHtml(), new Random(SEED + index));
      const start = process.cpuUsage();
      const error = errorOf(html, page.url);
      const { user, system } = process.cpuUsage(start);
      times.push((user + system) / 1000);
      if (error !== null) faults.push({ document: `${index} (${page.id})`, error });
    }
    for (const { document, error } of faults.slice(0, 20)) context.print(`${document}: ${error}`);
    const figures = {
      documents: count,
      exceptions: faults.length,
      hangs: times.filter((time) => time > TOO_LONG).length,
      p95Ms: round(quantile(times, 0.95), 1),
      maxMs: round(Math.max(...times.slice(0, 100_000)), 1),
    };
    context.print(formatTable(Object.keys(figures), [Object.values(figures)]));
    return { ...(!whole && { seed: SEED }), ...figures };
  },
};

/** What reading, analysing and sanitising a page throws; null where it throws nothing. */
export function errorOf(html: string, url: string): string | null {
  try {
    const { reading, address } = readHtml(html, url, url);
    JSON.stringify(pageResult(reading, address));
    return reading.reason === 'failed' ? 'The page could not be read.' : null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' | ') : String(error);
  }
}
