import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { withoutMark } from '../../shared/cleaning-marks.ts';
import { withoutScript } from '../../shared/list-index.ts';
import { BASE_SHEET } from '../../shared/registration.ts';
import { LIST_NAMES } from '../../shared/settings.ts';
import { type CompiledLists, compileLists } from './compile.ts';
import { readLists } from './read-list.ts';

/** Puts the style sheets of cleaning into the extension, and what the background has to know of them into its code. */
export function cleaningSheets(): Plugin {
  let lists: CompiledLists;
  return {
    name: 'pullquote:cleaning-sheets',
    config: async () => {
      lists = compileLists(await readLists());
      return { define: { __PULLQUOTE_LISTS__: JSON.stringify(lists.index) } };
    },
    async generateBundle() {
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      emit(BASE_SHEET, await readFile('src/content/clean.css', 'utf8'));
      for (const [path, css] of lists.sheets) emit(path, css);
      for (const name of [...LIST_NAMES, ...lists.index.kinds])
        emit(withoutScript(name), `document.documentElement.setAttribute('${withoutMark(name)}','');\n`);
      emit('lists/index.json', JSON.stringify(lists.index));
    },
  };
}
