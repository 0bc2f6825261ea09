import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bench } from './bench.ts';
import { BenchUsageError, benchUsage, parseBenchOptions } from './options.ts';

const bench = (name: string): Bench => ({ name, summary: `measures ${name}`, run: async () => ({}) });
const benches = [bench('ripe'), bench('rotten')];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('parseBenchOptions', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('finds the benchmark, with nothing limited', () => {
    expect(parseBenchOptions(['rotten'], benches)).toEqual({
      bench: benches[1],
      corpus: null,
      limit: null,
      part: null,
      model: null,
      taggers: [],
      seed: null,
      screenshots: false,
      installed: false,
      peers: false,
      browser: 'chromium',
      worst: 0,
    });
  });

  it('takes a folder from where the user stands', () => {
    vi.stubEnv('INIT_CWD', '/orchard/north');
    expect(parseBenchOptions(['ripe', '--corpus', '../south'], benches).corpus).toBe('/orchard/south');
  });

  it('takes several taggers', () => {
    vi.stubEnv('INIT_CWD', '/orchard');
    expect(parseBenchOptions(['ripe', '--tagger', 'a.json', '--tagger', 'b.json'], benches).taggers).toEqual([
      '/orchard/a.json',
      '/orchard/b.json',
    ]);
  });

  it('reads the numbers', () => {
    expect(parseBenchOptions(['--limit', '7', 'ripe', '--worst=3'], benches)).toMatchObject({ limit: 7, worst: 3 });
  });

  it('takes pictures when it is told to', () => {
    expect(parseBenchOptions(['ripe', '--screenshots'], benches).screenshots).toBe(true);
    expect(parseBenchOptions(['ripe', '--installed'], benches).installed).toBe(true);
  });

  it('reads the part of the sites', () => {
    expect(parseBenchOptions(['ripe', '--part', 'A'], benches).part).toBe('A');
    expect(parseBenchOptions(['ripe', '--part=B'], benches).part).toBe('B');
  });

  it('reads a model', () => {
    const model = { features: ['length'], cuts: [[9]], base: 0, depth: 1, step: 1, trees: 'AAEA' };
    vi.stubEnv('INIT_CWD', folder);
    writeFileSync(join(folder, 'model.json'), JSON.stringify(model));
    expect(parseBenchOptions(['ripe', '--model', 'model.json'], benches).model).toEqual(model);
  });

  it.each([
    ['no JSON', '{"features":'],
    ['another thing', '{"trees": "AAEA"}'],
    ['another form', '{"features": [], "trees": [1]}'],
    ['nothing', 'null'],
  ])('refuses a model that is %s', (_, content) => {
    const file = join(folder, 'model.json');
    writeFileSync(file, content);
    const parse = () => parseBenchOptions(['ripe', '--model', file], benches);
    expect(parse).toThrow(BenchUsageError);
    expect(parse).toThrow(file);
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
    [['ripe', '--part', 'C'], '--part wants A or B, not "C"'],
    [['ripe', '--part', 'a'], '--part wants'],
    [['ripe', '--part', ''], '--part wants'],
    [['ripe', '--model', '/no/such/model.json'], '--model wants'],
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
