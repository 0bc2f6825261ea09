import { fileURLToPath } from 'node:url';
import { build, type LibraryOptions, type Plugin } from 'vite';
import { BenchError } from './bench.ts';

/** A file and what it imports as one script, whose exports are the properties of a global. */
export function bundleScript(file: URL, global: string): Promise<string> {
  return bundle(file, { formats: ['iife'], name: global }, true);
}

/**
 * A file and what it imports as one module.
 * @param change gives the source that takes the place of a file's own; null leaves it
 */
export function bundleModule(file: URL, change: (path: string, source: string) => string | null): Promise<string> {
  const changing: Plugin = { name: 'change', enforce: 'pre', transform: (source, id) => change(id, source) };
  return bundle(file, { formats: ['es'] }, false, [changing]);
}

async function bundle(
  file: URL,
  format: Pick<LibraryOptions, 'formats' | 'name'>,
  minify: boolean,
  plugins: Plugin[] = [],
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins,
    build: { write: false, minify, target: 'esnext', lib: { entry: fileURLToPath(file), ...format } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output.find((part) => part.type === 'chunk') : undefined;
  if (!chunk) throw new BenchError(`${file.pathname} could not be bundled.`);
  return chunk.code;
}
