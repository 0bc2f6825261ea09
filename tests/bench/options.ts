import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';

export interface BenchOptions {
  bench: Bench;
  corpus: string | null;
  limit: number | null;
  worst: number;
}

/** Wrong usage of `npm run bench`; its message is for the person who typed it. */
export class BenchUsageError extends Error {}

/** How `npm run bench` is used, with the benchmarks that there are. */
export function benchUsage(benches: readonly Bench[]): string {
  const width = Math.max(...benches.map(({ name }) => name.length));
  return [
    'Usage: npm run bench -- NAME [--corpus DIR] [--limit N] [--worst N]',
    '',
    ...benches.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    '  --corpus DIR  reference data: DIR/gold.jsonl and DIR/pages/<id>.html.gz; the fixtures of the project without it',
    '  --limit N     the first N entries only',
    '  --worst N     show the N worst entries',
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
    corpus: values.corpus === undefined ? null : resolve(process.env.INIT_CWD ?? process.cwd(), values.corpus),
    limit: count('limit', values.limit, 1),
    worst: count('worst', values.worst, 0) ?? 0,
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { corpus: text, limit: text, worst: text } });
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
