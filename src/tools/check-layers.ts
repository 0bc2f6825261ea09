import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';

/** A file that imports what it may not. */
export interface LayerFault {
  rule: string;
  from: string;
  to: string;
  comment: string;
}

const RULES = fileURLToPath(new URL('../../.dependency-cruiser.cjs', import.meta.url));

/** Content scripts: only their address may be imported, with `?script`. */
const CONTENT_SCRIPT = /\.iife\.tsx?$/;

/**
 * Checks the layers of a source tree by `.dependency-cruiser.cjs`.
 * @param root the folder that `src/` stands in
 */
export async function checkLayers(root: string): Promise<LayerFault[]> {
  const { options, ...ruleSet } = await extractDepcruiseConfig(RULES);
  const { output } = await cruise(['src'], { ...options, baseDir: resolve(root), validate: true, ruleSet });
  if (typeof output === 'string') throw new Error(output);
  const comments = new Map(ruleSet.forbidden?.map(({ name, comment }) => [name, comment]));
  const faults = output.summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    from,
    to,
    comment: comments.get(rule.name) ?? '',
  }));
  return [...faults, ...importedContentScripts(output)];
}

/** A rule of dependency-cruiser sees the file that is imported, and not how it is written. */
function importedContentScripts({ modules }: ICruiseResult): LayerFault[] {
  return modules.flatMap(({ source, dependencies }) =>
    dependencies
      .filter(({ module, resolved }) => CONTENT_SCRIPT.test(resolved) && !module.endsWith('?script'))
      .map(({ resolved }) => ({
        rule: 'content-scripts-by-address',
        from: source,
        to: resolved,
        comment: 'A content script is injected by its address: import it with ?script.',
      })),
  );
}

if (import.meta.filename === process.argv[1]) {
  const faults = await checkLayers('.');
  for (const { rule, from, to, comment } of faults)
    console.error(`${relative('.', from)} → ${to}\n  ${rule}: ${comment}`);
  if (faults.length) process.exitCode = 1;
}
