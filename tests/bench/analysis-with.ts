import type { analyse } from '../../src/analysis/analyse.ts';
import { bundleModule } from './bundle.ts';

const ENTRY = new URL('../../src/analysis/analyse.ts', import.meta.url);

/**
 * The analysis, with some of its source changed.
 * @param change gives the source that takes the place of a file's own; null leaves it
 */
export async function analysisWith(change: (path: string, source: string) => string | null): Promise<typeof analyse> {
  const code = await bundleModule(ENTRY, change);
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const module: { analyse: typeof analyse } = await import(url);
  return module.analyse;
}
