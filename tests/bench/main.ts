import { NoBrowserError } from '../../src/tools/browsers.ts';
import { BenchError } from './bench.ts';
import { BenchUsageError, benchUsage, parseBenchOptions } from './options.ts';
import { benches } from './registry.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

try {
  const { bench, ...options } = parseBenchOptions(process.argv.slice(2), benches);
  const figures = await bench.run({ ...options, print });
  print(JSON.stringify(figures));
} catch (error) {
  if (error instanceof BenchUsageError) {
    process.stderr.write(`${error.message}\n\n${benchUsage(benches)}\n`);
    process.exitCode = 2;
  } else if (error instanceof BenchError || error instanceof NoBrowserError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else {
    throw error;
  }
}
