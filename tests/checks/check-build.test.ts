import { afterEach, expect, it } from 'vitest';
import { checkBuild } from '../../src/tools/check-build.ts';
import { makeTempTree, type TempTree } from './temp-tree.ts';

const SCRIPT = 'src/content/read.iife.js';
const GOOD = {
  'manifest.json': JSON.stringify({ manifest_version: 3, content_scripts: [{ js: [SCRIPT] }] }),
  'service-worker-loader.js': "import './assets/main.js';\n",
  [SCRIPT]: '(function(){document.title})();\n',
  'src/content/clean.iife.js': '(function(){document.title})();\n',
  'src/content/show-reader.iife.js': '(function(){document.title})();\n',
};

let tree: TempTree | undefined;
const faultsOf = async (files: Record<string, string>): Promise<string[]> => {
  tree = await makeTempTree({ ...GOOD, ...files });
  return checkBuild(tree.root);
};
afterEach(() => tree?.remove());

it('has nothing against a build as it should be', async () => {
  expect(await faultsOf({})).toEqual([]);
});

it('reports what is open to pages', async () => {
  const manifest = {
    manifest_version: 3,
    web_accessible_resources: [{ resources: [SCRIPT], matches: ['<all_urls>'] }],
  };
  expect(await faultsOf({ 'manifest.json': JSON.stringify(manifest) })).toEqual([
    expect.stringContaining('web_accessible_resources'),
  ]);
});

it('reports a content script behind a loader', async () => {
  const loader = 'assets/clean.ts-loader-Ab12.js';
  const manifest = { manifest_version: 3, content_scripts: [{ js: [loader] }] };
  expect(
    await faultsOf({ 'manifest.json': JSON.stringify(manifest), [loader]: '(function(){import("./clean.js")})();' }),
  ).toEqual([expect.stringContaining(`${loader} loads its script asynchronously`)]);
});

it('reports a loader that the manifest does not name', async () => {
  const loader = 'assets/read.iife.ts-loader-Cd34.js';
  expect(await faultsOf({ [loader]: '(function(){})();' })).toEqual([expect.stringContaining(loader)]);
});

it.each([
  ['imports', "import{a}from'./a.js';(function(){a()})();"],
  ['imports later', "(function(){import('./a.js')})();"],
  ['exports', '(function(){})();export{};'],
  ['stands in the open', 'var leaked=1;function f(){}'],
])('reports a script that %s', async (_, code) => {
  expect(await faultsOf({ [SCRIPT]: code })).toEqual([expect.stringContaining(`${SCRIPT} is not one self-contained`)]);
});

it('reports the scripts that are missing', async () => {
  tree = await makeTempTree({ 'manifest.json': '{"manifest_version":3}' });
  expect(await checkBuild(tree.root)).toEqual([
    expect.stringContaining('reading script is missing'),
    expect.stringContaining('cleaning script is missing'),
    expect.stringContaining("reader's script is missing"),
  ]);
});
