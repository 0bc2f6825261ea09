import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Part, partOf } from '../../src/tools/train-text-blocks/part.ts';
import { BenchError } from './bench.ts';
import { loadPages } from './load-pages.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullquote-bench-'));
  mkdirSync(join(folder, 'pages'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(lines: readonly unknown[], pages: readonly string[]): void {
  writeFileSync(join(folder, 'gold.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join('\n'));
  for (const id of pages) writeFileSync(join(folder, 'pages', `${id}.html.gz`), gzipSync(`<p>Seite ${id} – schön`));
}

const row = (id: string) => ({ id, url: `https://fern.example/${id}`, title: null, text: `text ${id}` });
const load = (limit: number | null = null) => loadPages({ corpus: folder, limit });

describe('loadPages', () => {
  it('reads a folder of reference data', () => {
    const said = { title: 'Moss', byline: ['Mia Moor', 'Bo Lind'], published: '2031-03-04' };
    write(
      [
        { ...row('1'), ...said, with: ['moss'], without: ['rust'] },
        { ...row('2'), byline: '' },
      ],
      ['1', '2'],
    );
    const [first, second] = load();
    expect(first).toMatchObject({
      id: '1',
      url: 'https://fern.example/1',
      text: 'text 1',
      title: 'Moss',
      byline: 'Mia Moor; Bo Lind',
      published: '2031-03-04',
      with: ['moss'],
      without: ['rust'],
    });
    expect(first?.readHtml()).toBe('<p>Seite 1 – schön');
    expect(second).toMatchObject({ id: '2', title: null, byline: null, published: null, with: [], without: [] });
  });

  it('stops at the limit', () => {
    write([row('1'), row('2'), row('3')], ['1', '2', '3']);
    expect(load(2).map(({ id }) => id)).toEqual(['1', '2']);
  });

  it('gives one part of the sites, before the limit', () => {
    const sites = ['reed', 'moss', 'fern', 'kite', 'heron', 'egret'];
    const urls = new Map(sites.map((site) => [site, `https://www.${site}.example/1`]));
    write(
      sites.map((site) => ({ ...row(site), url: urls.get(site) })),
      sites,
    );
    const ids = (part: Part | null, limit: number | null = null) =>
      loadPages({ corpus: folder, limit, part }).map(({ id }) => id);
    const inPart = (part: Part) => sites.filter((site) => partOf(urls.get(site) ?? '') === part);
    expect(inPart('A').length * inPart('B').length).toBeGreaterThan(0);
    expect(ids('A')).toEqual(inPart('A'));
    expect(ids('B')).toEqual(inPart('B'));
    expect(ids(null)).toEqual(sites);
    expect(ids('A', 1)).toEqual(inPart('A').slice(0, 1));
    expect(ids('B', 1)).toEqual(inPart('B').slice(0, 1));
  });

  it('falls back on the fixtures of the project', () => {
    const sample = loadPages({ corpus: null, limit: null }).find(({ id }) => id === 'sample');
    expect(sample?.readHtml()).toContain(sample?.text.slice(0, 40));
  });

  it('says what is wrong with a folder', () => {
    const wrong = (message: string) => {
      expect(load).toThrow(BenchError);
      expect(load).toThrow(message);
    };
    wrong('has no gold.jsonl');
    write([], []);
    wrong('is empty');
    write([row('1'), [1]], ['1']);
    wrong('line 3: not a JSON object');
    write([{ ...row('1'), text: 5 }], ['1']);
    wrong('must be strings');
    write([row('9')], []);
    wrong('there is no page');
    writeFileSync(join(folder, 'gold.jsonl'), '{"id":');
    wrong('line 1: not a JSON object');
  });

  it('says that a folder is not there, or none', () => {
    expect(() => loadPages({ corpus: join(folder, 'no'), limit: null })).toThrow('There is no folder');
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => loadPages({ corpus: file, limit: null })).toThrow('is not a folder');
  });

  it('says that a page is broken when it is read', () => {
    write([row('1')], []);
    writeFileSync(join(folder, 'pages', '1.html.gz'), 'plain');
    expect(() => load()[0]?.readHtml()).toThrow(BenchError);
  });
});
