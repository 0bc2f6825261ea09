import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { figuresOf, quotes } from './quotes.ts';

const context = {
  limit: null,
  part: null,
  model: null,
  taggers: [],
  seed: null,
  screenshots: false,
  installed: false,
  peers: false,
  browser: 'chromium' as const,
  worst: 0,
  print: () => {},
};

describe('figuresOf', () => {
  it('gives the shares of counts', () => {
    const figures = figuresOf({ gold: 10, predicted: 10, found: 9, shown: 8, wrong: 2, right: 7 });
    expect(figures).toEqual({ foundF1: 0.9, whoSaidWhat: 0.7, coverage: 0.8, wrongShown: 0.25 });
    expect(figuresOf({ gold: 0, predicted: 0, found: 0, shown: 0, wrong: 0, right: 0 }).foundF1).toBe(0);
  });
});

describe('the benchmark of quotations', () => {
  it('measures reference texts, and shows fewer speakers the surer they must be', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
    const text = '“The road is closed today,” Anna Holm said.\n\nIt was like “nothing that anybody had ever seen”.';
    const actors = [{ name: 'Anna Holm', kind: 'person', aliases: ['Anna Holm'] }];
    const gold = { id: '1', text, actors, quotes: [{ start: 1, end: 26, speaker: 'Anna Holm', named: true }] };
    writeFileSync(join(folder, 'gold.jsonl'), `${JSON.stringify(gold)}\n`);
    const figures = await quotes.run({ ...context, corpus: folder });
    expect(figures).toMatchObject({ texts: 1, coverage: 1, wrongShown: 0, least: 0.5 });
    const curve = figures.curve as { least: number; coverage: number }[];
    expect(curve.at(-1)?.coverage).toBeLessThanOrEqual(curve[0]?.coverage ?? 0);
  });

  it('says what is missing', async () => {
    await expect(quotes.run({ ...context, corpus: null })).rejects.toThrow('--corpus');
    await expect(quotes.run({ ...context, corpus: '/nowhere' })).rejects.toThrow('There is no');
  });
});
