import type { Readable } from 'node:stream';

/**
 * The lines of a stream of UTF-8, without their ends and without a byte-order mark. Only line feeds end a line: Node's readline may also split
 * at U+2028, which stands unescaped in JSON.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...rest] = decoder.decode(bytesOf(chunk), { stream: true }).split('\n');
    begun.push(first);
    for (const next of rest) {
      yield withoutReturn(begun.join(''));
      begun = [next];
    }
  }
  begun.push(decoder.decode());
  const last = begun.join('');
  if (last) yield withoutReturn(last);
}

function bytesOf(chunk: unknown): Uint8Array {
  return typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
