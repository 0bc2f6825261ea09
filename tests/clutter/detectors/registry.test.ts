import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detectors } from '../../../src/clutter/detectors/registry.ts';

const source = fileURLToPath(new URL('../../../src/clutter/detectors', import.meta.url));
const tests = fileURLToPath(new URL('.', import.meta.url));

describe('detectors', () => {
  it('have a name each, a file of that name, and a test', () => {
    const names = detectors.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect([name, existsSync(join(source, `${name}.ts`))]).toEqual([name, true]);
      expect([name, existsSync(join(tests, `${name}.test.ts`))]).toEqual([name, true]);
    }
  });

  it('are all registered', () => {
    const shared = new Set(['registry.ts', 'nag-block.ts']);
    const files = readdirSync(source).filter((file) => !shared.has(file));
    expect(detectors.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.toSorted());
  });
});
