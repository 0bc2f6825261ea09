import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectResult } from './expect-result.ts';
import { ROOT, runCommand } from './run-command.ts';

const SAMPLE = 'tests/fixtures/sample/source.html';
const SAMPLE_ADDRESS = 'https://harbourgazette.example/city/2214/council-votes-to-close-the-old-ferry-pier';
const FIRST_WORDS = 'The harbour council voted late on Tuesday';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

const prose = (words: string) => `<article>${`<p>${`${words} `.repeat(4)}</p>`.repeat(4)}</article>`;

describe('pullquote FILE', { timeout: 60_000 }, () => {
  it('--json prints everything as the contract has it', async () => {
    const { status, stdout, stderr } = await runCommand([SAMPLE, '--json']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const result = expectResult(JSON.parse(stdout), false);
    expect(result).toMatchObject({
      url: SAMPLE_ADDRESS,
      byline: ['Mira Solberg'],
      published: '2026-03-11T18:20:00+01:00',
      reason: null,
    });
    expect(result.text.startsWith(FIRST_WORDS)).toBe(true);
    expect(result.html).toMatch(/^<p>/);
    expect(result.wordCount).toBeGreaterThan(300);
    expect(result.quotes.length).toBeGreaterThan(3);
    expect(result.quotes.map(({ rank }) => rank).toSorted((a, b) => a - b)).toEqual(result.quotes.map((_, i) => i + 1));
    expect(result.actors.length).toBeGreaterThan(3);
    expect(result.removed.filter(({ kind }) => kind === 'teaser')).toHaveLength(11);
  });

  it('prints the text alone by default and with --text', async () => {
    const [plain, text] = await Promise.all([runCommand([SAMPLE]), runCommand(['--text', SAMPLE])]);
    expect(plain).toEqual(text);
    expect(plain).toMatchObject({ status: 0, stderr: '' });
    expect(plain.stdout.startsWith(FIRST_WORDS)).toBe(true);
    expect(plain.stdout).toMatch(/\S\n$/);
    expect(plain.stdout).not.toContain('<');
  });

  it('--markdown prints the article with its quotes and actors', async () => {
    const { status, stdout, stderr } = await runCommand([SAMPLE, '--markdown']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^---\ntitle: "Council votes [^\n]+\nauthor: "Mira Solberg"\n/);
    expect(stdout).toContain(`url: "${SAMPLE_ADDRESS}"`);
    expect(stdout).toMatch(/\n## Quotes\n\n- “We kept it open [^\n]+” — Anselm Okoro\n/);
    expect(stdout).toMatch(/\n## Actors\n\n- /);
    expect(stdout).toMatch(/\S\n$/);
  });

  it('takes paths from where the user stands', async () => {
    file('sub.html', prose('The heron of the subfolder stood there until noon.'));
    const there = await runCommand(['sub.html'], { from: folder });
    expect(there).toMatchObject({ status: 0, stderr: '' });
    expect(there.stdout).toContain('heron of the subfolder');
    expect(await runCommand(['sub.html'], { from: ROOT })).toMatchObject({ status: 1, stdout: '' });
  });

  it('reads a page from standard input', async () => {
    const input = `<title>Heron</title><p>${prose('The heron of the pipe stood there until noon.')}`;
    const { status, stdout } = await runCommand(['-', '--json'], { input });
    expect(status).toBe(0);
    expect(expectResult(JSON.parse(stdout), false)).toMatchObject({ url: null, title: 'Heron', reason: null });
  });

  it('reads a page in the charset that it declares', async () => {
    const page = `<meta charset="iso-8859-1">${prose('Größe zählt für Öfen in Łódź nicht, sagte der Reiher.'.replace('Łódź', 'Fürth'))}`;
    file('latin1.html', Buffer.from(page, 'latin1'));
    const { stdout } = await runCommand(['latin1.html'], { from: folder });
    expect(stdout).toContain('Größe zählt für Öfen in Fürth');
  });
});

describe('pullquote FILE that is no article', { timeout: 60_000 }, () => {
  it.each([
    ['an empty file', '', 'The page has no text.'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n1 0 obj <</Type /Catalog>>', 'This is not an HTML page.'],
    ['a few words', '<p>A heron.</p>', 'There is too little text on the page for an article.'],
  ])('says why of %s, with status 0', async (name, content, reason) => {
    const path = file(`${name.replaceAll(' ', '-')}.html`, content);
    const [json, text] = await Promise.all([
      runCommand([path, '--json'], { from: folder }),
      runCommand([path], { from: folder }),
    ]);
    expect(json).toMatchObject({ status: 0, stderr: '' });
    expect(expectResult(JSON.parse(json.stdout), false)).toMatchObject({
      url: null,
      text: '',
      html: null,
      wordCount: 0,
      reason,
      removed: [],
      quotes: [],
      indirect: [],
      actors: [],
    });
    expect(text).toEqual({ status: 0, stdout: '', stderr: `No article: ${reason}\n` });
  });

  it('keeps what the page says of itself', async () => {
    const { stdout } = await runCommand(['tests/fixtures/home-page/source.html', '--json']);
    expect(expectResult(JSON.parse(stdout), false)).toMatchObject({
      title: 'The Vale Courier',
      text: '',
      reason: 'The page is mostly links: a list of stories, not one of them.',
    });
  });
});

describe('pullquote that cannot do its work', { timeout: 60_000 }, () => {
  it.each([
    ['a file that is not there', 'no-such.html', 'There is no file no-such.html.\n'],
    ['a folder', '.', '. cannot be read: EISDIR\n'],
  ])('gives status 1 for %s', async (_, path, stderr) => {
    expect(await runCommand([path, '--json'], { from: folder })).toEqual({ status: 1, stdout: '', stderr });
  });

  it.each([[[]], [['a.html', 'b.html']], [['a.html', '--yaml']], [['--json', '--text', 'a.html']]])(
    'gives status 2 and the usage for %j',
    async (args) => {
      const { status, stdout, stderr } = await runCommand(args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain('Usage: pullquote [FILE|URL|-] [--json|--markdown|--text]');
    },
  );

  it('prints the usage where it is asked for', async () => {
    const { status, stdout, stderr } = await runCommand(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: /);
  });
});
