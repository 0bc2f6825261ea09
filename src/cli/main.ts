import { toMarkdown } from '../export/markdown.ts';
import { ENGLISH } from '../export/words.ts';
import { runJsonl } from './jsonl.ts';
import { LoadError, loadPage } from './load-page.ts';
import { type Options, parseOptions, USAGE, UsageError } from './options.ts';
import { analyseReading, pageResult, readHtml } from './result.ts';
import { sanitisedBody } from './sanitise-page.ts';

/** Writes a line, and waits where the reader is slower than we are. */
function print(line: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${line}\n`, () => resolve()));
}

async function readOne({ format, input }: Options): Promise<void> {
  const { html, url, base } = await loadPage(input ?? '-');
  const { reading, address } = readHtml(html, url, base);
  const { article } = reading;
  if (format === 'json' || !article) {
    const result = pageResult(reading, address);
    if (format === 'json') return print(JSON.stringify(result, null, 2));
    process.stderr.write(`No article: ${result.reason}\n`);
    return;
  }
  if (format === 'text') return print(article.text);
  return print(toMarkdown(article, address, sanitisedBody(article.html), analyseReading(reading), ENGLISH).trimEnd());
}

async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (options.help) {
    await print(USAGE);
    return 0;
  }
  if (options.format === 'jsonl') return runJsonl(process.stdin, print);
  await readOne(options);
  return 0;
}

// a reader that has seen enough (`| head`) closes the pipe: that is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const usage = error instanceof UsageError;
  const known = usage || error instanceof LoadError;
  process.stderr.write(
    `${known && error instanceof Error ? error.message : error instanceof Error ? error.stack : error}\n${usage ? `\n${USAGE}\n` : ''}`,
  );
  process.exitCode = usage ? 2 : 1;
}
