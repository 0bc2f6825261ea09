import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { BenchError } from './bench.ts';

/** A file and what it imports as one script, whose exports are the properties of a global. */
export async function bundleScript(file: URL, global: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry: fileURLToPath(file), formats: ['iife'], name: global },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output.find((part) => part.type === 'chunk') : undefined;
  if (!chunk) throw new BenchError(`${file.pathname} could not be bundled.`);
  return chunk.code;
}
