import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectResult } from './expect-result.ts';
import { runCommand } from './run-command.ts';

const STORY = `<article>${'<p>Der Reiher stand bis Mittag für alle sichtbar im Röhricht, und niemand wusste, weshalb er <a href="/warum">blieb</a>.</p>'.repeat(12)}</article>`;

let server: Server;
let address = '';
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/moved') return response.writeHead(302, { location: '/story' }).end();
    if (request.url !== '/story') return response.writeHead(404, { 'content-type': 'text/html' }).end(STORY);
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(Buffer.from(STORY, 'latin1'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('pullquote URL', { timeout: 60_000 }, () => {
  it('fetches that page alone, in the charset of its header', async () => {
    asked.length = 0;
    const { status, stdout, stderr } = await runCommand([`${address}/story`, '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const result = expectResult(JSON.parse(stdout), false);
    expect(result.url).toBe(`${address}/story`);
    expect(result.text).toContain('für alle sichtbar im Röhricht');
    expect(result.html).toContain(`<a href="${address}/warum">blieb</a>`);
    expect(asked).toEqual(['/story']);
  });

  it('gives the address that a page has moved to', async () => {
    const { stdout } = await runCommand([`${address}/moved`, '--json']);
    expect(expectResult(JSON.parse(stdout), false).url).toBe(`${address}/story`);
  });

  it('gives status 1 for a page that the server does not give', async () => {
    const { status, stdout, stderr } = await runCommand([`${address}/gone`]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toBe(`${address}/gone answered 404 Not Found\n`);
  });

  it('gives status 1 for a server that is not there', async () => {
    const { status, stdout, stderr } = await runCommand(['http://127.0.0.1:9/']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^http:\/\/127\.0\.0\.1:9\/ cannot be reached: [^\n]+\n$/);
  });
});
