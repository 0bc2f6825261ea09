import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension that may act on every site without being asked to. */
export interface ExtensionCopy {
  folder: string;
  remove(): void;
}

/** @param dist the built extension, which stays as it is */
export function copyExtension(dist: string): ExtensionCopy {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-copy-'));
  cpSync(dist, folder, { recursive: true });
  const manifestFile = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as { host_permissions?: string[] };
  manifest.host_permissions = ['*://*/*'];
  writeFileSync(manifestFile, JSON.stringify(manifest));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
