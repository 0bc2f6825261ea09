import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function bench(...args: string[]) {
  const command = ['--import', 'tsx', 'tests/bench/main.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('npm run bench', { timeout: 30_000 }, () => {
  it('lists the benchmarks when none or an unknown one is named', () => {
    for (const { status, stdout, stderr } of [bench(), bench('weight')]) {
      expect(status).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toMatch(/^ {2}article /m);
      expect(stderr).toMatch(/^ {2}speed /m);
    }
  });

  it('stops with a clear message when the reference data are absent', () => {
    const { status, stdout, stderr } = bench('article', '--corpus', '/no/such/folder');
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: '',
      stderr: 'There is no folder /no/such/folder.\n',
    });
  });

  it('prints the figures as its last line', () => {
    const { status, stdout } = bench('article', '--limit', '2');
    expect(status).toBe(0);
    const figures: unknown = JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '');
    expect(figures).toMatchObject({ pages: 2, f1: expect.any(Number), wordF1: expect.any(Number) });
  });
});
