import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { ListIndex } from '../../shared/list-index.ts';

/** Puts the style sheets of cleaning into the extension, and what the background has to know of them into its code. */
export function cleaningSheets(): Plugin {
  const index: ListIndex = { sources: [], shardCount: 1, sheets: {} };
  return {
    name: 'pullquote:cleaning-sheets',
    config: () => ({ define: { __PULLQUOTE_LISTS__: JSON.stringify(index) } }),
    generateBundle() {
      const source = readFileSync(new URL('../../content/clean.css', import.meta.url), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'content/clean.css', source });
    },
  };
}
