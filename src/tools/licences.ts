import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import pkg from '../../package.json' with { type: 'json' };
import type { ShippedPart } from '../shared/shipped-part.ts';

interface Described {
  version: string;
  license?: string;
  homepage?: string;
  repository?: string | { url?: string };
}

/** The packages that are shipped: the dependencies, whose own dependencies are bundled with none of them. */
const shipped = Object.keys(pkg.dependencies).sort();

/** Puts the list of what is shipped into the code, and the texts of all licences into a file of the extension. */
export function licences(): Plugin {
  return {
    name: 'pullquote:licences',
    config: async () => ({ define: { __PULLQUOTE_PARTS__: JSON.stringify(await Promise.all(shipped.map(describe))) } }),
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: await allTexts() });
    },
  };
}

async function describe(name: string): Promise<ShippedPart> {
  const { version, license, homepage, repository } = JSON.parse(
    await readFile(join('node_modules', name, 'package.json'), 'utf8'),
  ) as Described;
  if (!license) throw new Error(`${name} names no licence.`);
  const source = typeof repository === 'string' ? repository : repository?.url;
  const url = homepage ?? source?.replace(/^git\+|\.git$/g, '') ?? null;
  return { name, version, licence: license, homepage: url?.startsWith('https://') ? url : null };
}

/** NOTICE, our own licence, and the licence of every package. */
async function allTexts(): Promise<string> {
  const own = await Promise.all(['NOTICE', 'LICENSE'].map((file) => readFile(file, 'utf8')));
  const others = await Promise.all(
    shipped.map(async (name) => {
      const folder = join('node_modules', name);
      const files = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file)).sort();
      const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
      const { version, licence } = await describe(name);
      return [`${name} ${version}, ${licence}`, ...texts].join('\n\n');
    }),
  );
  return [...own, ...others].join(`\n\n${'='.repeat(78)}\n\n`);
}
