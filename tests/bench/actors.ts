import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import nlp from 'compromise';
import { analyse } from '../../src/analysis/analyse.ts';
import { buildTextModel } from '../../src/analysis/sentences/text-model.ts';
import { type PackedModel, unpackModel } from '../../src/analysis/tagger/model.ts';
import { tagNames } from '../../src/analysis/tagger/tag-names.ts';
import { PACKED } from '../../src/analysis/tagger/weights.ts';
import { countWords } from '../../src/shared/count-words.ts';
import { actorErrors } from './actor-errors.ts';
import { type ActorFigures, type ActorGold, scoreActors } from './actors-score.ts';
import { analysisWith } from './analysis-with.ts';
import { type Bench, BenchError } from './bench.ts';
import { formatTable, half, median, round } from './figures.ts';

const ROUNDS = 5;
/** The texts and the factor by which the growth of the time is measured. */
const GROWTH_TEXTS = 5;
const GROWTH_FACTOR = 8;

/** Actors against reference texts, in two halves by the article; the tagger's load and time beside compromise's on the same texts. */
export const actors: Bench = {
  name: 'actors',
  summary: 'who is named, against annotated texts in two halves; load and time of the tagger against compromise',
  run: async ({ corpus, limit, worst, taggers, print }) => {
    const docs = loadGold(corpus).slice(0, limit ?? undefined);
    const halves = { tuned: docs.filter(({ id }) => half(id) === 1), checked: docs.filter(({ id }) => half(id) === 0) };
    const figures = { tuned: score(halves.tuned), checked: score(halves.checked), all: score(docs) };
    const columns: (keyof ActorFigures)[] = ['all', 'person', 'organization', 'place', 'roles'];
    print(
      formatTable(
        ['half', ...columns],
        Object.entries(figures).map(([name, own]) => [name, ...columns.map((column) => own[column])]),
      ),
    );
    if (worst > 0) printWorst(docs, worst, print);
    if (taggers.length > 0)
      print(formatTable(['tagger', 'bytes, gzip', ...columns], await sizesOf(taggers, docs, columns)));
    const models = docs.map(({ text }) => buildTextModel({ text }));
    const words = docs.reduce((sum, { text }) => sum + countWords(text), 0);
    const tagger = unpackModel(PACKED);
    return {
      ...figures,
      growth: growthOf(docs.slice(0, GROWTH_TEXTS).map(({ text }) => text)),
      modelBytes: bytesOf(PACKED),
      loadMs: round(
        time(() => unpackModel(PACKED)),
        1,
      ),
      taggerMsPer1000Words: round((1000 * time(() => models.map((model) => tagNames(model, tagger)))) / words),
      compromiseMsPer1000Words: round((1000 * time(() => docs.map(({ text }) => nlp(text)))) / words),
    };
  },
};

/** The errors of the worst texts, by their cause, each with the name that was wanted or found. */
function printWorst(docs: readonly ActorGold[], worst: number, print: (line: string) => void): void {
  const errors = docs.flatMap((doc) =>
    actorErrors(doc.actors, analyse(doc).actors).map((error) => ({ ...error, id: doc.id })),
  );
  const causes = new Map<string, number>();
  for (const { cause } of errors) causes.set(cause, (causes.get(cause) ?? 0) + 1);
  const sorted = [...causes].sort((a, b) => b[1] - a[1]);
  print(formatTable(['cause', 'errors'], sorted));
  // the causes in turn, so that the rare ones are seen too
  const shown = sorted.flatMap(([cause, count]) =>
    errors.filter((error) => error.cause === cause).slice(0, Math.ceil((worst * count) / errors.length)),
  );
  print(
    formatTable(
      ['text', 'cause', 'name'],
      shown.slice(0, worst).map(({ id, cause, name }) => [id, cause, name]),
    ),
  );
}

/** How the time of the whole analysis grows with the length of the text: the exponent of a text of 8 times the length; 1 is linear. */
function growthOf(texts: readonly string[]): number {
  const text = `${texts.join('\n\n')}\n\n`;
  const [one, eight] = [1, GROWTH_FACTOR].map((times) => time(() => analyse({ text: text.repeat(times) })));
  return round(Math.log((eight ?? 1) / (one ?? 1)) / Math.log(GROWTH_FACTOR));
}

function bytesOf(model: PackedModel): number {
  return JSON.stringify(model).length;
}

function score(docs: readonly ActorGold[]): ActorFigures {
  return scoreActors(docs.map((gold) => ({ gold: gold.actors, found: analyse(gold).actors })));
}

/** What each tagger takes in the package, and what the whole analysis comes to with it; the smallest first. */
async function sizesOf(
  files: readonly string[],
  docs: readonly ActorGold[],
  columns: readonly (keyof ActorFigures)[],
): Promise<(string | number)[][]> {
  const models = files.map((file) => ({ name: basename(file), json: readFileSync(file, 'utf8').trim() }));
  const all = [...models, { name: 'the one that ships', json: JSON.stringify(PACKED) }].map((model) => ({
    ...model,
    bytes: gzipSync(model.json, { level: 9 }).length,
  }));
  const rows: (string | number)[][] = [];
  for (const { name, json, bytes } of all.sort((a, b) => a.bytes - b.bytes)) {
    const own = await analysisWith((path) => (path.endsWith(SHIPPED) ? `export const PACKED = ${json};` : null));
    const figures = scoreActors(docs.map((gold) => ({ gold: gold.actors, found: own(gold).actors })));
    rows.push([name, bytes, ...columns.map((column) => figures[column] ?? '–')]);
  }
  return rows;
}

const SHIPPED = '/tagger/weights.ts';

function loadGold(corpus: string | null): ActorGold[] {
  if (corpus === null) throw new BenchError('Actors are measured on annotated texts: name them with --corpus.');
  const file = corpus.endsWith('.jsonl') ? corpus : join(corpus, 'gold.jsonl');
  if (!existsSync(file)) throw new BenchError(`There is no ${file}: name the annotated texts with --corpus.`);
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as ActorGold).filter(({ actors: gold }) => Array.isArray(gold));
}

function time(work: () => unknown): number {
  work();
  return median(
    Array.from({ length: ROUNDS }, () => {
      const started = performance.now();
      work();
      return performance.now() - started;
    }),
  );
}
