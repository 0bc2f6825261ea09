import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { closedResources } from './src/tools/closed-resources.ts';
import { cleaningSheets } from './src/tools/compile-lists/plugin.ts';
import { licences } from './src/tools/licences.ts';
import { type Browser, manifestFor, SIDE_PANEL } from './src/tools/manifest.ts';
import { policySchema } from './src/tools/policy-schema.ts';
import { smallScripts } from './src/tools/small-scripts.ts';

/** One browser a run: `vite build --mode chrome` or `--mode firefox`. `npm run build` does both. */
export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    root: fileURLToPath(new URL('.', import.meta.url)),
    plugins: [
      crx({ manifest: manifestFor(browser), browser }),
      cleaningSheets(),
      licences(),
      ...(browser === 'chrome' ? [policySchema()] : []),
      closedResources(),
      smallScripts(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome120',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { input: ownPages(browser), output: { chunkFileNames } },
    },
  };
});

/** The pages that the plugin does not find: no manifest names the welcome page, and it knows no sidebars. */
function ownPages(browser: Browser): Record<string, string> {
  return { welcome: 'src/ui/welcome/index.html', ...(browser === 'firefox' ? { 'side-panel': SIDE_PANEL } : {}) };
}

/** What several entries share is named after one of its modules, which may be the address of a content script. It must not pass for the script itself. */
function chunkFileNames({ name }: { name: string }): string {
  return name.includes('.iife') ? 'assets/shared-[hash].js' : 'assets/[name]-[hash].js';
}
