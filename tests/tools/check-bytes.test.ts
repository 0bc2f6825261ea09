import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { checkBytes } from '../../src/tools/check-bytes.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A built extension whose parts are as large as is said, in bytes that do not compress. */
function built({ clean = 10, popup = 10, late = 10, other = 10 }): string {
  const dist = mkdtempSync(join(tmpdir(), 'pullquote-bytes-'));
  folders.push(dist);
  const noise = (length: number) =>
    `// ${randomBytes(length)
      .toString('latin1')
      .replace(/[\r\n]/g, '')}`;
  const files = {
    'src/content/clean.iife.js': Buffer.from(noise(clean), 'latin1'),
    'src/ui/popup/index.html': '<script type="module" src="/assets/popup.js"></script>',
    'assets/popup.js': 'import{a as b}from"./shared.js";import"./popup.js";b(()=>import(`./late.js`))',
    'assets/late.js': Buffer.from(noise(late), 'latin1'),
    'assets/shared.js': Buffer.from(noise(popup), 'latin1'),
    'lists/all.css': randomBytes(other),
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, name)), { recursive: true });
    writeFileSync(join(dist, name), content);
  }
  return dist;
}

it('is content with a small extension', async () => expect((await checkBytes(built({}))).over).toEqual([]));

it.each([
  ['what is injected', { clean: 40_000 }],
  ["the popup's scripts, with what they import", { popup: 80_000 }],
  ["the popup's scripts, with what the first of them loads", { late: 80_000 }],
  ['the packed extension', { other: 4_000_000 }],
])('says what is over and how to mend it: %s', async (what, sizes) => {
  const { over } = await checkBytes(built(sizes));
  expect(over).toHaveLength(1);
  expect(over[0]).toContain(what.split(',')[0]);
  expect(over[0]).toContain('To mend it');
});
