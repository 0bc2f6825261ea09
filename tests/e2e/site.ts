import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CLOBBERING } from './clobbering.ts';
import { READER_PAGES } from './reader/pages.ts';

/** A site on localhost with the fixtures and with pages that are no articles. */
export interface Site {
  url(path: string): string;
  /** Sends the end of a page that `/slow` has begun. */
  sendTheRest(): void;
  close(): void;
}

interface Answer {
  type: string;
  body: string | Buffer;
  headers?: Record<string, string>;
}

const HTML = 'text/html; charset=utf-8';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PDF =
  '%PDF-1.1\n1 0 obj<</Pages 2 0 R>>endobj 2 0 obj<</Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Parent 2 0 R>>endobj trailer<</Root 1 0 R>>';

/** The slow page: its first half stands at once, its end only when it is asked for. */
export const SLOW_PAGE = { begin: 'The ferry did not sail', end: 'The last boat left at midnight' };

const sentence = (start: string) =>
  `${start} on the morning of the storm, and the harbour master told the crowd on the quay to go home before the tide turned. `;

const PAGES: Readonly<Record<string, Answer>> = {
  '/short': {
    type: HTML,
    body: '<title>Hours</title><main><h1>Opening hours</h1><p>We are open from nine to five.</p></main>',
  },
  '/empty': { type: HTML, body: '<title>Nothing</title><body></body>' },
  '/notes.txt': { type: 'text/plain; charset=utf-8', body: sentence('Notes were taken').repeat(20) },
  '/picture.png': { type: 'image/png', body: Buffer.from(PIXEL, 'base64') },
  '/paper.pdf': { type: 'application/pdf', body: PDF },
  '/clobbered': { type: HTML, body: clobberedPage() },
  '/long': { type: HTML, body: longPage() },
  ...READER_PAGES,
};

/** An article with forms and pictures in it that hide what the DOM is walked by. */
function clobberedPage(): string {
  const [first, second] = ['The ferry stayed', 'Nobody sailed'].map((start) => `<p>${sentence(start).repeat(4)}</p>`);
  return `<title>Storm</title><article><h1>Storm in the harbour</h1>${first}<div id="pullquoteCloseReader">${CLOBBERING}</div>${second}</article>`;
}

/** Ten thousand words in paragraphs, each with its own quotation. */
function longPage(): string {
  const paragraphs = Array.from(
    { length: 250 },
    (_, index) =>
      `<p>${sentence(`Boat number ${index} left`)}“We counted ${index} boats before the rain came in from the sea,” said Anna Berg, a pilot.</p>`,
  );
  return `<title>Every boat of the harbour</title><article><h1>Every boat of the harbour</h1>${paragraphs.join('\n')}</article>`;
}

/** Starts the site: fixtures at `/fixture/NAME`, and the pages above. */
export async function startSite(): Promise<Site> {
  const waiting: ServerResponse[] = [];
  const fixtures = new Map(
    readdirSync('tests/fixtures').map((name) => [`/fixture/${name}`, `tests/fixtures/${name}/source.html`]),
  );
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const fixture = fixtures.get(pathname);
    const answer = fixture
      ? { type: HTML, body: readFileSync(fixture) }
      : (PAGES[pathname + search] ?? PAGES[pathname]);
    if (pathname === '/slow') {
      response.writeHead(200, { 'content-type': HTML });
      response.write(`<title>Slow</title><article><h1>Storm in the harbour</h1><p>${sentence(SLOW_PAGE.begin).repeat(6)}</p>
        <p id="begun">${sentence('Traders stayed').repeat(6)}</p>`);
      waiting.push(response);
    } else {
      response
        .writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? HTML, ...answer?.headers })
        .end(answer?.body);
    }
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://localhost:${port}${path}`,
    sendTheRest: () => {
      for (const response of waiting.splice(0)) response.end(`<p>${sentence(SLOW_PAGE.end).repeat(6)}</p></article>`);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
