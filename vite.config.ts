import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { closedResources } from './src/tools/closed-resources.ts';
import { cleaningSheets } from './src/tools/compile-lists/plugin.ts';
import { licences } from './src/tools/licences.ts';
import { type Browser, manifestFor } from './src/tools/manifest.ts';
import { policySchema } from './src/tools/policy-schema.ts';

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
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome120',
      modulePreload: false,
      reportCompressedSize: false,
      // the page that no manifest names
      rolldownOptions: { input: { welcome: 'src/ui/welcome/index.html' }, output: { chunkFileNames } },
    },
  };
});

/** What several entries share is named after one of its modules, which may be the address of a content script. It must not pass for the script itself. */
function chunkFileNames({ name }: { name: string }): string {
  return name.includes('.iife') ? 'assets/shared-[hash].js' : 'assets/[name]-[hash].js';
}
