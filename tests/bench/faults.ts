import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bench, BenchError } from './bench.ts';
import { PLANTED, type Planted } from './faults/planted.ts';
import { formatTable } from './figures.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['src', 'tests', 'public', 'manifest.json', 'package.json', 'tsconfig.json', 'vitest.config.ts'];

/** Plants one fault after the other in a copy of the project, and runs the tests that guard against it: each must fail, and pass without the fault. */
export const faults: Bench = {
  name: 'faults',
  summary: 'a fault planted for each guard in a copy of the project: its test must fail, and pass without it',
  run: async ({ limit, print }) => {
    const planted = PLANTED.slice(0, limit ?? PLANTED.length);
    const copy = mkdtempSync(join(tmpdir(), 'pullquote-faults-'));
    try {
      for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
      symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
      const green = passes(copy, [...new Set(planted.map(({ test }) => test))]);
      if (!green) throw new BenchError('The tests do not pass without a fault.');
      const missed = planted.filter((one) => passesWith(copy, one));
      print(
        formatTable(
          ['guard', 'its test fails with the fault'],
          planted.map((one) => [one.guard, missed.includes(one) ? 'NO' : `yes: ${one.test}`]),
        ),
      );
      return { faults: planted.length, found: planted.length - missed.length };
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  },
};

function passesWith(copy: string, { file, find, fault, test, guard }: Planted): boolean {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(find).length !== 2)
    throw new BenchError(`${guard}: what is replaced does not stand once in ${file}.`);
  writeFileSync(
    path,
    source.replace(find, () => fault),
  );
  const isPassed = passes(copy, [test]);
  writeFileSync(path, source);
  return isPassed;
}

const passes = (folder: string, tests: readonly string[]): boolean =>
  spawnSync(process.execPath, [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', ...tests], {
    cwd: folder,
    stdio: 'ignore',
  }).status === 0;
