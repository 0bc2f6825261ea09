import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import pkg from '../../package.json' with { type: 'json' };
import { buildAll } from './build.ts';

const FOLDER = 'out/packages';

/** The earliest day that a zip can name, so that the same files give the same bytes. */
const MTIME = new Date(1980, 0, 1);

/** Packs files: in the order of their names, all of the same day, so that the same files give the same bytes. */
export function pack(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const name of [...files.keys()].sort()) {
    const content = Buffer.from(files.get(name) ?? []);
    // readable by all, and the time without a zone: the system that packs leaves no trace
    zip.addBuffer(content, name, { mtime: MTIME, forceDosTimestamp: true, mode: 0o100644, compressionLevel: 9 });
  }
  zip.end();
  return buffer(zip.outputStream);
}

/** The files of a folder and those below it, by their paths from it. */
export async function filesOf(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return read(names, (name) => join(folder, name));
}

/** What is under version control: what a reviewer needs to build the same. */
function sources(): Promise<Map<string, Uint8Array>> {
  const names = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  return read(names, (name) => name);
}

async function read(names: readonly string[], pathOf: (name: string) => string): Promise<Map<string, Uint8Array>> {
  const contents = names.map(
    async (name) => [name.split(sep).join('/'), new Uint8Array(await readFile(pathOf(name)))] as const,
  );
  return new Map(await Promise.all(contents));
}

/** `npm run package`: builds both, and packs them and the sources for the stores. The same sources give the same bytes. */
async function packageAll(): Promise<void> {
  await buildAll({ quiet: true });
  await mkdir(FOLDER, { recursive: true });
  const parts = {
    chrome: await filesOf('dist/chrome'),
    firefox: await filesOf('dist/firefox'),
    source: await sources(),
  };
  for (const [name, files] of Object.entries(parts)) {
    const zip = await pack(files);
    const file = `${FOLDER}/pullquote-${pkg.version}-${name}.zip`;
    await writeFile(file, zip);
    const hash = createHash('sha256').update(zip).digest('hex');
    console.log(`${file}  ${(zip.length / 1024).toFixed(0)} kB  ${files.size} files  sha256 ${hash}`);
  }
}

if (import.meta.filename === process.argv[1]) await packageAll();
