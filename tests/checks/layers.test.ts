import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkLayers, type LayerFault } from '../../src/tools/check-layers.ts';
import { makeTempTree, type TempTree } from './temp-tree.ts';

/** Written from DESIGN, not from the rules: what a file of each place may import. */
const PURE = ['shared', 'filters', 'clutter', 'article', 'analysis', 'export', 'pipeline'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  filters: ['shared'],
  article: ['shared'],
  analysis: ['shared'],
  export: ['shared'],
  platform: ['shared'],
  clutter: ['shared', 'filters'],
  pipeline: ['shared', 'clutter', 'article'],
  'ui/components': ['shared', 'platform', 'export', 'filters'],
  'ui/popup': ['shared', 'platform', 'export', 'filters', 'ui/components'],
  'ui/reader': ['shared', 'platform', 'export', 'filters', 'ui/components'],
  content: ['shared', 'platform', 'pipeline', 'clutter', 'filters', 'ui/reader', 'ui/components'],
  background: ['shared', 'platform', 'analysis', 'filters'],
  cli: PURE,
};
const PLACES = [...Object.keys(ALLOWED), 'tools'];

const depth = (place: string) => (place === 'pipeline' ? './' : '../'.repeat(place.split('/').length));
const target = (place: string) => (place === 'pipeline' ? 'pipeline.ts' : `${place}/target.ts`);

/** Every place imports the target of every other; files of `pipeline` cannot be several, so that one file imports them all. */
function everyImport(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const from of PLACES) {
    if (from === 'pipeline') continue;
    files[`src/${from}/target.ts`] = `export const name = '${from}';\n`;
    for (const to of PLACES) {
      if (to === from) continue;
      files[`src/${from}/to-${to.replace('/', '-')}.ts`] = `import '${depth(from)}${target(to)}';\n`;
    }
  }
  const others = PLACES.filter((place) => place !== 'pipeline');
  files['src/pipeline.ts'] = others.map((place) => `import './${target(place)}';\n`).join('');
  return files;
}

/** One planted violation of each kind beside the layers: the file, what is in it, and the rule that has to report it. */
const PLANTED: readonly [rule: string, file: string, code: string][] = [
  [
    'layer-shared',
    'src/shared/with-type.ts',
    "import type { name } from '../export/target.ts';\nexport type Name = typeof name;\n",
  ],
  ['layer-analysis', 'src/analysis/later.ts', "export const later = () => import('../article/target.ts');\n"],
  ['every-file-has-a-layer', 'src/utils/lonely.ts', 'export const lonely = 1;\n'],
  ['every-file-has-a-layer', 'src/utils/importing.ts', "import '../shared/target.ts';\n"],
  ['every-file-has-a-layer', 'src/stray.ts', 'export const stray = 1;\n'],
  ['every-file-has-a-layer', 'src/ui/stray.ts', 'export const stray = 1;\n'],
  ['no-cycles', 'src/shared/cycle-a.ts', "import './cycle-b.ts';\n"],
  ['readability-only-from-article', 'src/clutter/readability.ts', "import '@mozilla/readability';\n"],
  ['readability-only-from-article', 'src/tools/readability.ts', "import '@mozilla/readability';\n"],
  ['browser-only-from-platform', 'src/ui/popup/browser.ts', "import 'webextension-polyfill';\n"],
  ['browser-only-from-platform', 'src/background/browser.ts', "import type {} from 'webextension-polyfill';\n"],
  ['plain-layers-import-no-package', 'src/analysis/package.ts', "import 'parse5';\n"],
  ['plain-layers-import-no-package', 'src/shared/node.ts', "import 'node:path';\n"],
  ['node-only-in-cli-and-tools', 'src/export/node.ts', "import 'node:fs';\n"],
  ['resolvable', 'src/export/nowhere.ts', "import './nowhere-at-all.ts';\n"],
  ['content-scripts-by-address', 'src/platform/page-reader.ts', "import '../content/read.iife.ts';\n"],
  ['layer-platform', 'src/platform/other-reader.ts', "import '../content/read.iife.ts?script';\n"],
  ['layer-platform', 'src/platform/page-reader-b.ts', "import '../content/target.ts';\n"],
];
/** What looks alike and is allowed. */
const ALLOWED_ALIKE: readonly [file: string, code: string][] = [
  // the other half of the cycle, which is reported once
  ['src/shared/cycle-b.ts', "import type {} from './cycle-a.ts';\n"],
  ['src/content/read.iife.ts', "import '../shared/target.ts';\n"],
  ['src/content/clean.iife.ts', "import '../shared/target.ts';\n"],
  ['src/platform/cleaning-scripts.ts', "import '../content/clean.iife.ts?script';\n"],
  ['src/article/readability.ts', "import '@mozilla/readability';\n"],
  ['src/platform/browser.ts', "import 'webextension-polyfill';\n"],
  ['src/cli/node.ts', "import 'node:fs';\n"],
  ['src/background/main.ts', "import '../platform/browser.ts';\n"],
];

describe('the check of the layers', () => {
  let tree: TempTree;
  let faults: LayerFault[];
  beforeAll(async () => {
    const plants = PLANTED.map(([, file, code]) => [file, code] as const);
    tree = await makeTempTree(
      { ...everyImport(), ...Object.fromEntries([...plants, ...ALLOWED_ALIKE]) },
      { packages: true },
    );
    faults = await checkLayers(tree.root);
  });
  afterAll(() => tree.remove());

  it('reports every import between layers that is not allowed, and no other', () => {
    const found = faults
      .filter(({ from, to, rule }) => /^src\/(?:.+\/to-[\w-]+|pipeline)\.ts$/.test(from) && rule !== 'no-cycles' && to)
      .map(({ from, to }) => `${from.replace(/\/to-[\w-]+\.ts$/, '')} → ${to}`);
    const forbidden = PLACES.flatMap((from) =>
      PLACES.filter((to) => to !== from && from !== 'tools' && !ALLOWED[from]?.includes(to)).map(
        (to) => `src/${from === 'pipeline' ? 'pipeline.ts' : from} → src/${target(to)}`,
      ),
    );
    expect([...new Set(found)].sort()).toEqual(forbidden.sort());
  });

  it.each(PLANTED)('reports %s in %s', (rule, file) => {
    expect(faults.filter(({ from }) => from === file).map((fault) => fault.rule)).toContain(rule);
  });

  it.each(ALLOWED_ALIKE)('allows %s', (file) => {
    expect(faults.filter(({ from }) => from === file)).toEqual([]);
  });

  it('says of each what is right', () => {
    for (const fault of faults) expect(fault.comment).not.toBe('');
  });
});

describe('the layers', () => {
  it('hold in the source tree', async () => {
    expect(await checkLayers('.')).toEqual([]);
  });
});
