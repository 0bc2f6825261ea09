import { parseArgs } from 'node:util';

export type Format = 'json' | 'markdown' | 'text' | 'jsonl';

export interface Options {
  format: Format;
  /** A file, an address, or "-" for standard input; null with `--jsonl`, which reads standard input always. */
  input: string | null;
  help: boolean;
}

/** Wrong usage of the command line; its message is for the person who typed it. */
export class UsageError extends Error {}

export const USAGE = `Usage: pullquote [FILE|URL|-] [--json|--markdown|--text]
       pullquote --jsonl < lines

Reads a page and prints its article, without clutter, with who said what in it.

  --json       everything, as one JSON object
  --markdown   the article with its quotes and actors
  --text       the article's text alone (the default)
  --jsonl      one JSON object a line from standard input, one a line to standard output:
               {"id", "url", "html"} for a page, {"id", "text"} for plain text`;

/** Reads the arguments. @throws UsageError when they do not fit */
export function parseOptions(args: readonly string[]): Options {
  const flag = { type: 'boolean', default: false } as const;
  let parsed: ReturnType<typeof read>;
  const read = () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: flag, markdown: flag, text: flag, jsonl: flag, help: { ...flag, short: 'h' } },
    });
  try {
    parsed = read();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  const formats = (['json', 'markdown', 'text', 'jsonl'] as const).filter((name) => values[name]);
  if (formats.length > 1) throw new UsageError(`--${formats.join(' and --')} do not go together.`);
  const format = formats[0] ?? 'text';
  if (values.help) return { format, input: null, help: true };
  if (positionals.length > 1) throw new UsageError('One page at a time; use --jsonl for many.');
  if (format === 'jsonl' && positionals.length > 0)
    throw new UsageError('--jsonl reads standard input and takes no file.');
  const input = positionals[0] ?? null;
  if (format !== 'jsonl' && input === null)
    throw new UsageError('Which page? Give a file, an address, or - for standard input.');
  return { format, input, help: false };
}
