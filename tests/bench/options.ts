import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { TextBlockModel } from '../../src/article/text-blocks/model.ts';
import type { Part } from '../../src/tools/train-text-blocks/part.ts';
import type { Bench } from './bench.ts';

export interface BenchOptions {
  bench: Bench;
  corpus: string | null;
  limit: number | null;
  part: Part | null;
  model: TextBlockModel | null;
  taggers: string[];
  seed: number | null;
  screenshots: boolean;
  installed: boolean;
  peers: boolean;
  browser: 'chromium' | 'firefox';
  worst: number;
}

/** Wrong usage of `npm run bench`; its message is for the person who typed it. */
export class BenchUsageError extends Error {}

/** How `npm run bench` is used, with the benchmarks that there are. */
export function benchUsage(benches: readonly Bench[]): string {
  const width = Math.max(...benches.map(({ name }) => name.length));
  return [
    'Usage: npm run bench -- NAME [--corpus DIR] [--limit N] [--part A|B] [--model FILE] [--tagger FILE …] [--worst N] [--seed N] [--screenshots] [--installed] [--peers] [--browser NAME]',
    '',
    ...benches.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    '  --corpus DIR  reference data: DIR/gold.jsonl and DIR/pages/<id>.html.gz; the fixtures of the project without it',
    '  --limit N     the first N entries only',
    '  --part A|B    one half of the sites: what was learned on the other half is measured on it',
    '  --model FILE  another model of text blocks than the one that ships: what `npm run train` wrote',
    '  --tagger FILE another tagger of names than the one that ships, as often as wanted: what `npm run train-tagger -- --out FILE.json` wrote',
    '  --seed N      of what is made at random, where a benchmark makes anything so',
    '  --screenshots pictures of every page, before and after',
    '  --worst N     show the N worst entries',
    '  --installed   with the settings as they are after installing, where a benchmark switches more on',
    '  --peers       other programs for the same work take part',
    '  --browser     chromium (the default) or firefox, where a benchmark runs in both',
  ].join('\n');
}

/**
 * Reads the arguments. A relative folder is taken from where the user stands, also under `npm run`.
 * @throws BenchUsageError when they do not fit
 */
export function parseBenchOptions(args: readonly string[], benches: readonly Bench[]): BenchOptions {
  const { values, positionals } = parse(args);
  const [name, ...others] = positionals;
  if (name === undefined) throw new BenchUsageError('Which benchmark?');
  const bench = benches.find((candidate) => candidate.name === name);
  if (!bench) throw new BenchUsageError(`There is no benchmark "${name}".`);
  if (others.length > 0) throw new BenchUsageError('One benchmark at a time.');
  return {
    bench,
    corpus: values.corpus === undefined ? null : fromUser(values.corpus),
    limit: count('limit', values.limit, 1),
    part: partNamed(values.part),
    model: values.model === undefined ? null : readModel(fromUser(values.model)),
    taggers: (values.tagger ?? []).map(fromUser),
    seed: count('seed', values.seed, 0),
    screenshots: values.screenshots ?? false,
    installed: values.installed ?? false,
    peers: values.peers ?? false,
    browser: browserNamed(values.browser),
    worst: count('worst', values.worst, 0) ?? 0,
  };
}

function fromUser(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function partNamed(name: string | undefined): Part | null {
  if (name === undefined || name === 'A' || name === 'B') return name ?? null;
  throw new BenchUsageError(`--part wants A or B, not "${name}".`);
}

function browserNamed(name = 'chromium'): BenchOptions['browser'] {
  if (name === 'chromium' || name === 'firefox') return name;
  throw new BenchUsageError(`--browser wants chromium or firefox, not "${name}".`);
}

function readModel(file: string): TextBlockModel {
  try {
    const model: TextBlockModel = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(model.features) && typeof model.trees === 'string') return model;
  } catch {
    // told below
  }
  throw new BenchUsageError(`--model wants a file that \`npm run train -- --out FILE.json\` wrote, not ${file}.`);
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...{ corpus: text, limit: text, part: text, model: text, worst: text, browser: text, seed: text },
        ...{ screenshots: flag, installed: flag, peers: flag },
        tagger: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw new BenchUsageError(error instanceof Error ? error.message : String(error));
  }
}

function count(name: string, value: string | undefined, least: number): number | null {
  if (value === undefined) return null;
  if (!/^\d+$/.test(value) || Number(value) < least) {
    throw new BenchUsageError(`--${name} wants a whole number of at least ${least}, not "${value}".`);
  }
  return Number(value);
}
