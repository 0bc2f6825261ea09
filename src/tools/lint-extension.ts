import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from './run-command.ts';

const WEB_EXT = 'node_modules/web-ext/bin/web-ext.js';

/**
 * The only warning that is allowed, and how often: Preact and DOMPurify, in the surfaces and in the reader, and
 * (twice) Readability assign `innerHTML` in their own code. None of the project's
 * own code does, which is checked below, so that a warning of this kind is always a library's, and a seventh is a new one's.
 */
const ALLOWED = { code: 'UNSAFE_VAR_ASSIGNMENT', times: 6 };
const MARKUP_FROM_TEXT =
  /\.(?:inner|outer)HTML\s*\+?=(?!=)|\binsertAdjacentHTML\b|\bdocument\.write|\bdangerouslySetInnerHTML\b|\bsetHTMLUnsafe\b/;

interface Message {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/**
 * Checks the extension built for Firefox with Mozilla's own linter.
 * @returns what is wrong; empty when it may be submitted
 */
export async function lintExtension(folder: string): Promise<string[]> {
  const { output } = await runScript(WEB_EXT, ['lint', '--source-dir', folder, '--output', 'json']);
  const json = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  if (!json) return [`web-ext lint gave no result: ${output}`];
  const { errors, warnings } = JSON.parse(json) as { errors: Message[]; warnings: Message[] };
  const known = warnings.filter(({ code }) => code === ALLOWED.code);
  const unknown = warnings.filter(({ code }) => code !== ALLOWED.code);
  return [
    ...[...errors, ...unknown, ...(known.length > ALLOWED.times ? known : [])].map(
      ({ code, message, file = '', line = 0 }) => `${folder}/${file}:${line}: ${code}: ${message}`,
    ),
    ...(await findMarkupFromText()),
  ];
}

async function findMarkupFromText(): Promise<string[]> {
  const files = await readdir('src', { recursive: true });
  const shipped = files.filter((file) => /\.tsx?$/.test(file) && !/^(?:tools|cli)[/\\]/.test(file));
  const found = await Promise.all(
    shipped.map(async (file) => {
      const lines = (await readFile(join('src', file), 'utf8')).split('\n');
      return lines.flatMap((line, index) =>
        MARKUP_FROM_TEXT.test(line)
          ? [`src/${file}:${index + 1}: makes markup from text, which only sanitise() may do`]
          : [],
      );
    }),
  );
  return found.flat();
}

if (import.meta.filename === process.argv[1]) {
  const faults = await lintExtension('dist/firefox');
  for (const fault of faults) console.error(fault);
  if (faults.length) process.exitCode = 1;
}
