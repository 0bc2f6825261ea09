import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOf, pack } from './package.ts';

/** What may not be larger than so many bytes, compressed, and how it is mended. */
interface Budget {
  what: string;
  most: number;
  measure(dist: string): Promise<number>;
  mend: string;
}

const KB = 1024;
const CLEAN = 'src/content/clean.iife.js';
const POPUP = 'src/ui/popup/index.html';

const BUDGETS: readonly Budget[] = [
  {
    what: 'the packed extension',
    most: 2560 * KB,
    measure: async (dist) => (await pack(await filesOf(dist))).length,
    mend: 'see `npm run lists` for the lists, which are half of it, and the faces in src/background/font-files.ts',
  },
  {
    what: 'what is injected into every cleaned page',
    most: 30 * KB,
    measure: async (dist) => gzipSync(await readFile(join(dist, CLEAN))).length,
    mend: `what ${CLEAN} imports is read by every page: a lexicon that only the reading needs belongs to no file that it imports`,
  },
  {
    what: "the popup's scripts",
    most: 60 * KB,
    measure: (dist) => popupScripts(dist),
    mend: 'what the popup needs only after a click can be loaded by `import()` then, as its exports are',
  },
];

/** The scripts that the popup loads before anything is clicked, with all that they import: its first one loads the rest as soon as it runs. */
async function popupScripts(dist: string): Promise<number> {
  const html = await readFile(join(dist, POPUP), 'utf8');
  const first = [...html.matchAll(/<script[^>]+src="\/([^"]+)"/g)].map(([, src = '']) => src);
  const waiting = [...first];
  const seen = new Set<string>();
  let bytes = 0;
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const source = await readFile(join(dist, file), 'utf8');
    bytes += gzipSync(source).length;
    const imports = first.includes(file)
      ? /(?:\bfrom|\bimport)\s*\(?["'`](\.[^"'`]+)/g
      : /(?:\bfrom|\bimport)\s*["'](\.[^"']+)/g;
    for (const [, path = ''] of source.matchAll(imports)) waiting.push(join(dirname(file), path));
  }
  return bytes;
}

/** Measures a built extension against its budgets. @returns what is over, and how it is mended; empty when all is well */
export async function checkBytes(dist: string): Promise<{ over: string[]; sizes: string[] }> {
  const sizes: string[] = [];
  const over: string[] = [];
  for (const { what, most, measure, mend } of BUDGETS) {
    const bytes = await measure(dist);
    const line = `${what}: ${bytes} bytes of ${most}`;
    sizes.push(line);
    if (bytes > most) over.push(`${line}. To mend it: ${mend}.`);
  }
  return { over, sizes };
}

if (import.meta.filename === process.argv[1]) {
  const { over, sizes } = await checkBytes('dist/chrome');
  for (const line of sizes) console.log(line);
  for (const line of over) console.error(line);
  if (over.length) process.exitCode = 1;
}
