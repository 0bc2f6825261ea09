import type { CrxPlugin } from '@crxjs/vite-plugin';
import { minify } from 'terser';

/** What is injected into every page that is cleaned: each byte of it is read again on each of them. */
const IN_EVERY_PAGE = /(?:^|\/)(?:clean|mark-hosts)\.iife\.js$/;

/** Goes over the minified scripts that are injected into every page once more, with the minifier that gets them smallest. */
export function smallScripts(): CrxPlugin {
  return {
    name: 'pullquote:small-scripts',
    enforce: 'post',
    async generateBundle(_, bundle) {
      for (const [file, part] of Object.entries(bundle)) {
        if (!IN_EVERY_PAGE.test(file)) continue;
        const source = part.type === 'chunk' ? part.code : part.source;
        const { code } = await minify(`${source}`, { ecma: 2020, compress: { passes: 3, negate_iife: false } });
        if (part.type === 'chunk') part.code = code ?? part.code;
        else part.source = code ?? part.source;
      }
    },
  };
}
