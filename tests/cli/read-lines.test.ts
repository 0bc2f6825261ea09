import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/cli/read-lines.ts';

async function linesOf(...chunks: (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks))) lines.push(line);
  return lines;
}

describe('readLines', () => {
  it('splits at line feeds, with or without a return before them', async () => {
    expect(await linesOf('one\ntwo\r\n\nthree')).toEqual(['one', 'two', '', 'three']);
    expect(await linesOf('one\n')).toEqual(['one']);
    expect(await linesOf()).toEqual([]);
  });

  it('joins what comes in pieces, also within a character', async () => {
    const bytes = Buffer.from('größe\nmaß');
    expect(await linesOf(...[...bytes].map((byte) => Buffer.from([byte])))).toEqual(['größe', 'maß']);
  });

  it('keeps line separators of Unicode within a line', async () => {
    expect(await linesOf('one\u2028two\u2029\u0085three\n')).toEqual(['one\u2028two\u2029\u0085three']);
  });

  it('passes over a byte-order mark', async () => {
    expect(await linesOf('\ufeff{}\n{}')).toEqual(['{}', '{}']);
  });
});
