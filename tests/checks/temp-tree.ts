import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Files in a temporary folder, by their path. */
export interface TempTree {
  root: string;
  remove(): Promise<void>;
}

/**
 * Writes files into a new temporary folder.
 * @param options.packages the installed packages can be found from there
 */
export async function makeTempTree(
  files: Readonly<Record<string, string>>,
  options: { packages?: boolean } = {},
): Promise<TempTree> {
  const root = await mkdtemp(join(tmpdir(), 'pullquote-check-'));
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), content);
  }
  if (options.packages) await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  return { root, remove: () => rm(root, { recursive: true }) };
}
