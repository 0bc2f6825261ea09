import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeTempTree, type TempTree } from './temp-tree.ts';

let tree: TempTree;
let output: string;
beforeAll(async () => {
  tree = await makeTempTree({
    'tsconfig.json': JSON.stringify({ extends: resolve('src/analysis/tsconfig.json'), include: ['.'] }),
    'dom.ts': 'export const title = document.title;\n',
    'node.ts': "export const home = process.env['HOME'];\n",
    'plain.ts': "export const words = 'who said what'.split(' ');\n",
  });
  output = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', tree.root], {
    encoding: 'utf8',
  }).stdout;
}, 30_000);
afterAll(() => tree.remove());

it.each(['dom.ts', 'node.ts'])('the types of the analysis know nothing that %s uses', (file) => {
  expect(output).toContain(file);
});

it('they know the language', () => {
  expect(output).not.toContain('plain.ts');
});
