import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A page as it came: its bytes decoded, and its address where it is known. */
export interface LoadedPage {
  html: string;
  /** The http(s) address, or null for a file or standard input. */
  url: string | null;
  /** What relative links are resolved against. */
  base: string;
}

/** A page that could not be read; the message is for the person who asked for it. */
export class LoadError extends Error {}

/**
 * Loads a page from a file, an http(s) address, or standard input ("-"). Paths are taken from where the user stands, also under `npm run`.
 * @throws LoadError
 */
export async function loadPage(input: string): Promise<LoadedPage> {
  if (/^https?:\/\//i.test(input)) return fetchPage(input);
  if (input === '-') return { html: decode(await readStandardInput(), null), url: null, base: 'about:blank' };
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), input);
  try {
    return { html: decode(await readFile(path), null), url: null, base: pathToFileURL(path).href };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new LoadError(code === 'ENOENT' ? `There is no file ${input}.` : `${input} cannot be read: ${code ?? error}`);
  }
}

async function fetchPage(url: string): Promise<LoadedPage> {
  let response: Response;
  try {
    response = await fetch(url, { headers: { accept: 'text/html,application/xhtml+xml' } });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new LoadError(`${url} cannot be reached: ${cause}`);
  }
  if (!response.ok) throw new LoadError(`${url} answered ${response.status} ${response.statusText}`.trim());
  const bytes = new Uint8Array(await response.arrayBuffer());
  return {
    html: decode(bytes, response.headers.get('content-type')),
    url: response.url || url,
    base: response.url || url,
  };
}

export async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Decodes a page by its byte-order mark, the charset of its Content-Type, or its `<meta>`; else as UTF-8. */
export function decode(bytes: Uint8Array, contentType: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  // a page whose <meta> could be read is not in UTF-16, whatever it says (HTML, "prescan a byte stream")
  const meta = charset(/<meta[^>]+charset[^>]+>/i.exec(head)?.[0] ?? null)?.replace(/^utf-16.*/i, 'utf-8');
  const label = bom(bytes) ?? charset(contentType) ?? meta ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

function bom(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

function charset(text: string | null): string | null {
  return /charset\s*=\s*(?:["']\s*)?([\w-]+)/i.exec(text ?? '')?.[1] ?? null;
}
