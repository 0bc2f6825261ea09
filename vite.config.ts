import { fileURLToPath } from 'node:url';
import { crx } from '@crxjs/vite-plugin';
import { defineConfig } from 'vite';
import { closedResources } from './src/tools/closed-resources.ts';
import { cleaningSheets } from './src/tools/compile-lists/plugin.ts';
import { type Browser, manifestFor } from './src/tools/manifest.ts';

/** One browser a run: `vite build --mode chrome` or `--mode firefox`. `npm run build` does both. */
export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    root: fileURLToPath(new URL('.', import.meta.url)),
    plugins: [crx({ manifest: manifestFor(browser), browser }), cleaningSheets(), closedResources()],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox140' : 'chrome120',
      modulePreload: false,
      reportCompressedSize: false,
    },
  };
});
