/**
 * The layers of src/ and what each may import, as DESIGN has them. `npm test -- layers` checks them; tests/checks/layers.test.ts plants every kind
 * of violation and sees that it is found.
 */
const MAY_IMPORT = {
  shared: [],
  filters: ['shared'],
  article: ['shared'],
  analysis: ['shared'],
  export: ['shared'],
  platform: ['shared'],
  clutter: ['shared', 'filters'],
  pipeline: ['shared', 'clutter', 'article'],
  ui: ['shared', 'platform', 'export', 'filters'],
  content: ['shared', 'platform', 'pipeline', 'clutter', 'filters', 'ui/reader', 'ui/components'],
  background: ['shared', 'platform', 'analysis', 'filters'],
  cli: ['shared', 'filters', 'clutter', 'article', 'analysis', 'export', 'pipeline'],
};

/** Layers without a row above: `tools` may import anything, and stands in nobody's row. */
const LAYERS = [...Object.keys(MAY_IMPORT), 'tools'];

/** A file of the pipeline is the pipeline; every surface has a folder of its own; all others are folders. */
const pathOf = (layer) => {
  if (layer === 'pipeline') return '^src/pipeline\\.ts$';
  return layer === 'ui' ? '^src/ui/[^/]+/' : `^src/${layer}/`;
};
const EVERY_LAYER = LAYERS.map(pathOf);

/**
 * The one exception: `import path from '../content/read.iife.ts?script'` in the files that inject it. It is the address of the built file, for the browser
 * to inject, and brings no code along. That it is written with `?script` is checked in src/tools/check-layers.ts, since a rule sees only the file.
 */
const ADDRESS = {
  from: '^src/platform/(?:page-reader|cleaning-scripts|picker-script|element-names|reader-script|page-marker)\\.ts$',
  to: '^src/content/(?:read|clean|mark-hosts|picker|name-elements|show-reader|auto-reader|mark-in-page)\\.iife\\.ts$',
};

const layerRules = Object.entries(MAY_IMPORT).flatMap(([layer, allowed]) => {
  const comment = `${layer} may import ${allowed.join(', ') || 'nothing'}.`;
  const within = [layer, ...allowed].map(pathOf);
  const rule = { name: `layer-${layer}`, severity: 'error', comment };
  if (layer !== 'platform') return [{ ...rule, from: { path: pathOf(layer) }, to: { path: '^src/', pathNot: within } }];
  return [
    { ...rule, from: { path: pathOf(layer), pathNot: ADDRESS.from }, to: { path: '^src/', pathNot: within } },
    { ...rule, from: { path: ADDRESS.from }, to: { path: '^src/', pathNot: [...within, ADDRESS.to] } },
  ];
});

const everyFileHasALayer = {
  name: 'every-file-has-a-layer',
  severity: 'error',
  comment: 'A file under src/ stands in one of the folders that DESIGN names.',
};
// the ambient types of the bundler are no code
const stray = { path: '^src/', pathNot: [...EVERY_LAYER, '^src/vite-env\\.d\\.ts$'] };

module.exports = {
  forbidden: [
    ...layerRules,
    { ...everyFileHasALayer, from: stray, to: {} },
    { ...everyFileHasALayer, from: {}, to: stray },
    { ...everyFileHasALayer, from: { ...stray, orphan: true }, to: {} },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Data flows in one direction.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'surfaces-share-only-components',
      severity: 'error',
      comment: 'A surface imports itself and ui/components; components import no surface.',
      from: { path: '^src/ui/([^/]+)/' },
      to: { path: '^src/ui/', pathNot: '^src/ui/(?:$1|components)/' },
    },
    {
      name: 'readability-only-from-article',
      severity: 'error',
      comment: 'src/article is the only door to Readability.',
      from: { path: '^src/', pathNot: pathOf('article') },
      to: { path: 'node_modules/@mozilla/readability/' },
    },
    {
      name: 'browser-only-from-platform',
      severity: 'error',
      comment: 'src/platform is the only door to browser.*.',
      from: { path: '^src/', pathNot: pathOf('platform') },
      to: { path: 'webextension-polyfill' },
    },
    {
      name: 'plain-layers-import-no-package',
      severity: 'error',
      comment: 'shared is plain data, analysis is plain text work: neither needs a package or Node.',
      from: { path: [pathOf('shared'), pathOf('analysis')] },
      to: { pathNot: '^src/' },
    },
    {
      name: 'node-only-in-cli-and-tools',
      severity: 'error',
      comment: 'All else runs in a browser.',
      from: { path: '^src/', pathNot: [pathOf('cli'), pathOf('tools')] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'An import leads to a file or to an installed package.',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: '^vite$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    // an `import type` binds a layer to another as much as any
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
