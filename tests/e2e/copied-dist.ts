import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built extension that can be changed. */
export interface CopiedDist {
  folder: string;
  /** Changes what the manifest says. */
  setManifest(values: Record<string, unknown>): void;
  remove(): void;
}

/** Copies the built extension of a folder. */
export function copyDist(dist: string): CopiedDist {
  const folder = mkdtempSync(join(tmpdir(), 'pullquote-dist-'));
  cpSync(dist, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  return {
    folder,
    setManifest: (values) =>
      writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...values })),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** A copy that has one language only, so that it shows it whatever the browser's own is: other languages of browsers are packages of their own. */
export function translatedDist(dist: string, language: string): CopiedDist {
  const copy = copyDist(dist);
  const locales = join(copy.folder, '_locales');
  for (const name of readdirSync(locales)) {
    if (name !== language) rmSync(join(locales, name), { recursive: true });
  }
  copy.setManifest({ default_locale: language });
  return copy;
}
