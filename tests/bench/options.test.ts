import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Bench } from './bench.ts';
import { BenchUsageError, benchUsage, parseBenchOptions } from './options.ts';

const bench = (name: string): Bench => ({ name, summary: `measures ${name}`, run: async () => ({}) });
const benches = [bench('ripe'), bench('rotten')];

describe('parseBenchOptions', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('finds the benchmark, with nothing limited', () => {
    expect(parseBenchOptions(['rotten'], benches)).toEqual({
      bench: benches[1],
      corpus: null,
      limit: null,
      part: null,
      model: null,
      worst: 0,
    });
  });

  it('takes a folder from where the user stands', () => {
    vi.stubEnv('INIT_CWD', '/orchard/north');
    expect(parseBenchOptions(['ripe', '--corpus', '../south'], benches).corpus).toBe('/orchard/south');
  });

  it('reads the numbers', () => {
    expect(parseBenchOptions(['--limit', '7', 'ripe', '--worst=3'], benches)).toMatchObject({ limit: 7, worst: 3 });
  });

  it.each([
    [[], 'Which benchmark?'],
    [['apple'], 'There is no benchmark "apple".'],
    [['ripe', 'rotten'], 'One benchmark at a time.'],
    [['ripe', '--limit', '0'], '--limit wants'],
    [['ripe', '--limit', 'all'], '--limit wants'],
    [['ripe', '--worst', '-1'], '--worst'],
    [['ripe', '--colour'], '--colour'],
    [['ripe', '--corpus'], '--corpus'],
  ])('refuses %j', (args, message) => {
    const parse = () => parseBenchOptions(args, benches);
    expect(parse).toThrow(BenchUsageError);
    expect(parse).toThrow(message);
  });

  it('lists every benchmark in the usage', () => {
    const usage = benchUsage(benches);
    for (const { name, summary } of benches) expect(usage).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
  });
});
