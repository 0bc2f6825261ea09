import { build, type InlineConfig } from 'vite';
import { checkBuild } from './check-build.ts';
import type { Browser } from './manifest.ts';

const BROWSERS: readonly Browser[] = ['chrome', 'firefox'];

/** Builds `dist/chrome` and `dist/firefox` and checks them. @throws Error when what came out may not be shipped */
export async function buildAll(options: { watch?: boolean; quiet?: boolean } = {}): Promise<void> {
  for (const browser of BROWSERS) {
    const config: InlineConfig = {
      mode: browser,
      logLevel: options.quiet ? 'warn' : 'info',
      build: { watch: options.watch ? {} : null },
    };
    await build(config);
    if (options.watch) continue;
    const faults = await checkBuild(`dist/${browser}`);
    if (faults.length)
      throw new Error(`dist/${browser} may not be shipped:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
  }
}

if (import.meta.filename === process.argv[1]) {
  try {
    await buildAll({ watch: process.argv.includes('--watch') });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
