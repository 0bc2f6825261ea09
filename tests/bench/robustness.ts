import type { Bench } from './bench.ts';
import { formatTable, quantile, round } from './figures.ts';
import { loadPages } from './load-pages.ts';
import { MONSTERS } from './robustness/monsters.ts';
import { runDocuments } from './robustness/run-documents.ts';
import type { Outcome, Source } from './robustness/worker.ts';

const SEED = 20_260_301;
const DOCUMENTS = 1_000;
/** A document that is not read after this many milliseconds hangs; monsters have longer. */
const PATIENCE = 30_000;
const PATIENCE_FOR_MONSTERS = 300_000;
const PROGRESS = 10_000;

/** Pages as the command line reads them, whole or with faults put in, and monsters: all must come out, none with an exception. */
export const robustness: Bench = {
  name: 'robustness',
  summary:
    'pages whole (with --corpus) or with random faults (--limit so many, --seed N), then monstrous ones: exceptions and hangs',
  run: async ({ corpus, limit, seed, print }) => {
    const pages = loadPages({ corpus, limit: corpus === null ? null : limit });
    const count = corpus === null ? (limit ?? DOCUMENTS) : pages.length;
    const first = seed ?? SEED;
    if (corpus === null) print(`Seed ${first}: document N is made with seed + N.`);
    const source: Source = corpus === null ? { kind: 'fuzz', seed: first } : { kind: 'pages', corpus };
    const documents = await outcomes(source, count, PATIENCE, print);
    const figures = { ...(corpus === null && { seed: first }), documents: count, ...sumsOf(documents) };
    if (corpus !== null) return figures;
    const monsters = await outcomes({ kind: 'monsters' }, MONSTERS.length, PATIENCE_FOR_MONSTERS, print);
    const rows = monsters.map(({ index, time, error }) => [
      MONSTERS[index]?.[0] ?? '',
      round(time / 1000, 1),
      error ?? '',
    ]);
    print(formatTable(['monster', 'seconds', 'fault'], rows));
    const { exceptions, hangs } = sumsOf(monsters);
    return { ...figures, monsters: MONSTERS.length, monsterExceptions: exceptions, monsterHangs: hangs };
  },
};

async function outcomes(source: Source, count: number, patience: number, print: (line: string) => void) {
  const all: Outcome[] = [];
  await runDocuments({
    source,
    count,
    patience,
    onOutcome: (outcome) => {
      all.push(outcome);
      if (outcome.error !== null) print(`${outcome.index} (${outcome.name}): ${outcome.error}`);
      if (all.length % PROGRESS === 0) print(`${all.length} of ${count} documents`);
    },
  });
  return all.sort((a, b) => a.index - b.index);
}

function sumsOf(documents: readonly Outcome[]) {
  const times = documents.map(({ time }) => time);
  const hangs = documents.filter(({ error }) => error === 'hangs').length;
  return {
    exceptions: documents.filter(({ error }) => error !== null).length - hangs,
    hangs,
    medianMs: round(quantile(times, 0.5), 1),
    p95Ms: round(quantile(times, 0.95), 1),
    maxMs: round(
      times.reduce((most, time) => Math.max(most, time), 0),
      1,
    ),
  };
}
