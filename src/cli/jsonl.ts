import type { Readable } from 'node:stream';
import { readLines } from './read-lines.ts';
import { pageResult, type Result, readHtml, textResult } from './result.ts';

/**
 * Reads one JSON object a line and prints one a line, in order. A line that cannot be read gives an object with `error`, and the run goes on.
 * @returns the exit status: 1 if any line could not be read, else 0
 */
export async function runJsonl(input: Readable, print: (line: string) => Promise<void>): Promise<number> {
  let status = 0;
  for await (const line of readLines(input)) {
    if (!line.trim()) continue;
    const answer = answerLine(line);
    if ('error' in answer) status = 1;
    await print(JSON.stringify(answer));
  }
  return status;
}

function answerLine(line: string): Result | { id: unknown; error: string } {
  let id: unknown = null;
  try {
    const row = parseRow(line);
    id = row.id ?? null;
    return { id, ...resultOf(row) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

function parseRow(line: string): Record<string, unknown> {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new Error('The line is not valid JSON.');
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new Error('The line is not a JSON object.');
  return row as Record<string, unknown>;
}

function resultOf(row: Record<string, unknown>): Result {
  const url = optionalText(row, 'url');
  const html = optionalText(row, 'html');
  const text = optionalText(row, 'text');
  if (html !== null) {
    if (url !== null && !URL.canParse(url)) throw new Error('"url" is not an absolute address.');
    const { reading, address } = readHtml(html, url, url ?? 'about:blank');
    return pageResult(reading, address);
  }
  if (text === null) throw new Error('The object has neither "html" nor "text".');
  return textResult({
    text,
    url,
    title: optionalText(row, 'title'),
    byline: optionalList(row, 'byline'),
    lang: optionalText(row, 'lang'),
  });
}

function optionalText(row: Record<string, unknown>, key: string): string | null {
  const value = row[key] ?? null;
  if (value !== null && typeof value !== 'string') throw new Error(`"${key}" is not a string.`);
  return value;
}

function optionalList(row: Record<string, unknown>, key: string): string[] {
  const value = row[key] ?? [];
  const list = typeof value === 'string' ? [value] : value;
  if (!Array.isArray(list) || list.some((entry) => typeof entry !== 'string'))
    throw new Error(`"${key}" is not a list of strings.`);
  return list;
}
