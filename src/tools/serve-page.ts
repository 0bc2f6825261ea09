import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, resolve, sep } from 'node:path';

/** What a saved page is made of, by file name extension. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** A file on localhost. */
export interface ServedPage {
  url: string;
  close(): void;
}

/** Serves a file on localhost under its own name, with what lies beside it in its folder. */
export async function servePage(file: string): Promise<ServedPage> {
  const folder = dirname(resolve(file));
  const server = createServer(async (request, response) => {
    const path = resolve(folder, `.${decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)}`);
    const content = path.startsWith(folder + sep) ? await readFile(path).catch(() => null) : null;
    if (content === null) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such file.');
      return;
    }
    const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/${encodeURIComponent(basename(file))}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
