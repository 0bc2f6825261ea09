import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

interface BuiltManifest {
  web_accessible_resources?: unknown;
  content_scripts?: { js?: string[] }[];
}

/** Loads the background's module, where the order of scripts on a page does not matter. */
const BACKGROUND_LOADER = 'service-worker-loader.js';

/**
 * Checks that a built extension keeps what it promises: nothing of it is open to pages, and every content script is one synchronous,
 * self-contained file.
 * @param folder the built extension
 * @returns what is wrong and how to mend it; empty when it may be shipped
 */
export async function checkBuild(folder: string): Promise<string[]> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as BuiltManifest;
  const faults: string[] = [];
  if (manifest.web_accessible_resources !== undefined) {
    faults.push(
      'The manifest has web_accessible_resources, by which every page can tell that the extension is there. See src/tools/closed-resources.ts.',
    );
  }
  const files = await readdir(folder, { recursive: true });
  const listed = (manifest.content_scripts ?? []).flatMap((entry) => entry.js ?? []);
  const scripts = [...new Set([...listed, ...files.filter((file) => file.includes('.iife'))])].filter((file) =>
    file.endsWith('.js'),
  );
  for (const [script, name] of Object.entries({ read: 'reading', clean: 'cleaning', 'show-reader': "reader's" })) {
    if (!scripts.some((file) => file.includes(`${script}.iife`)))
      faults.push(`The ${name} script is missing: no file is named ${script}.iife.`);
  }
  const loaders = files.filter((file) => file.includes('-loader') && file !== BACKGROUND_LOADER);
  for (const file of new Set([...scripts, ...loaders])) {
    if (file.includes('-loader')) {
      faults.push(`${file} loads its script asynchronously, after the page's own. Name the content script *.iife.ts.`);
      continue;
    }
    const code = await readFile(join(folder, file), 'utf8');
    if (!isSelfContained(code))
      faults.push(`${file} is not one self-contained script: it imports or exports, or is not wrapped in a function.`);
  }
  return faults;
}

/** One immediately called function, and nothing that is loaded later. */
function isSelfContained(code: string): boolean {
  const body = code.replace(/^\s*(?:["']use strict["'];?\s*)?/, '');
  const isWrapped = /^(?:(?:var|const) \w+\s*=\s*)?(?:\(\s*function|\(\s*\(\)\s*=>|!\s*function)/.test(body);
  return isWrapped && !/(?:^|[;}\s])(?:import|export)\s*[{*"'(]/.test(body) && !/\bimport\s*\(/.test(body);
}
