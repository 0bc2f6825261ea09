import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../src/cli/parse-page.ts';
import { readPageInSteps } from '../src/pipeline.ts';

const FOLDER = fileURLToPath(new URL('fixtures', import.meta.url));
const names = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const pages = names.map(({ name }) => [name, readFileSync(join(FOLDER, name, 'source.html'), 'utf8')] as const);
const url = 'https://reed.example/heron';

type Change = (document: Document, pick: (below: number) => number) => void;

const one = (document: Document, pick: (below: number) => number) => {
  const all = document.body?.querySelectorAll('*') ?? [];
  return all[pick(all.length)];
};

/** What scripts of pages do at any time. */
const CHANGES: Readonly<Record<string, Change>> = {
  'takes elements out': (document, pick) => one(document, pick)?.remove(),
  'puts elements elsewhere': (document, pick) => {
    const [moved, to] = [one(document, pick), one(document, pick)];
    if (moved && to && !moved.contains(to)) to.append(moved);
  },
  'replaces elements by others': (document, pick) =>
    one(document, pick)?.replaceWith(...parsePage('<div><p>More of it.</p><h1>Heron</h1></div>').body.children),
  'empties elements': (document, pick) => one(document, pick)?.replaceChildren(),
  'takes its body out': (document, pick) => {
    if (pick(6) === 0) document.body?.remove();
  },
};

function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe.each(pages)('a page that changes while it is read: %s', (_, html) => {
  it.each(Object.keys(CHANGES))('%s', (name) => {
    for (let seed = 1; seed <= 3; seed++) {
      const random = numbers(seed);
      const pick = (below: number) => Math.floor(random.next().value * below);
      const document = parsePage(html);
      const steps = readPageInSteps(document, { url });
      let taken = 0;
      for (let step = steps.next(); !step.done; step = steps.next()) {
        CHANGES[name]?.(document, pick);
        taken++;
      }
      expect(taken).toBeGreaterThan(10);
    }
  });
});
