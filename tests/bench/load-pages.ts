import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { type Part, partOf } from '../../src/tools/train-text-blocks/part.ts';
import { type BenchContext, BenchError } from './bench.ts';

/** A page with what is known of it. */
export interface GoldPage {
  id: string;
  url: string;
  /** The article's text. */
  text: string;
  /** Its headline, authors in one line, and day of publishing; null where the reference does not say. */
  title: string | null;
  byline: string | null;
  published: string | null;
  /** Snippets that must be in the text. */
  with: string[];
  /** Snippets that must not be in it. */
  without: string[];
  /** The page's HTML; read when it is asked for, since a corpus is large. */
  readHtml(): string;
}

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/**
 * The pages to measure on: those of a folder of reference data, or the project's own fixtures.
 * @throws BenchError when the folder is absent or not in the form that is needed
 */
export function loadPages({
  corpus,
  limit,
  part = null,
}: Pick<BenchContext, 'corpus' | 'limit'> & { part?: Part | null }): GoldPage[] {
  const all = corpus === null ? fixturePages() : corpusPages(corpus);
  const pages = part === null ? all : all.filter(({ url }) => partOf(url) === part);
  return limit === null ? pages : pages.slice(0, limit);
}

function fixturePages(): GoldPage[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(FIXTURES, name);
      const gold = parseGold(readFileSync(join(folder, 'expected.json'), 'utf8'), `${name}/expected.json`);
      return pageOf({ ...gold, id: name }, name, () => readFileSync(join(folder, 'source.html'), 'utf8'));
    });
}

function corpusPages(folder: string): GoldPage[] {
  const goldFile = join(folder, 'gold.jsonl');
  if (!existsSync(folder)) throw new BenchError(`There is no folder ${folder}.`);
  if (!statSync(folder).isDirectory()) throw new BenchError(`${folder} is not a folder.`);
  if (!existsSync(goldFile)) throw new BenchError(`${folder} has no gold.jsonl: it is not a folder of reference data.`);
  const lines = readFileSync(goldFile, 'utf8').split('\n');
  const pages = lines.flatMap((line, i) => {
    if (!line.trim()) return [];
    const where = `${goldFile}, line ${i + 1}`;
    const gold = parseGold(line, where);
    const file = join(folder, 'pages', `${gold.id}.html.gz`);
    if (!existsSync(file)) throw new BenchError(`${where}: there is no page ${file}.`);
    return [pageOf(gold, where, () => unzip(file))];
  });
  if (pages.length === 0) throw new BenchError(`${goldFile} is empty.`);
  return pages;
}

function parseGold(source: string, where: string): Record<string, unknown> {
  try {
    const gold: unknown = JSON.parse(source);
    if (typeof gold === 'object' && gold !== null && !Array.isArray(gold)) return gold as Record<string, unknown>;
  } catch {
    // said below, with the place
  }
  throw new BenchError(`${where}: not a JSON object.`);
}

function pageOf(gold: Record<string, unknown>, where: string, readHtml: () => string): GoldPage {
  const { id, url, text } = gold;
  if (typeof id !== 'string' || typeof url !== 'string' || typeof text !== 'string') {
    throw new BenchError(`${where}: "id", "url" and "text" must be strings.`);
  }
  const said = { title: lineOf(gold.title), byline: lineOf(gold.byline), published: lineOf(gold.published) };
  return { id, url, text, ...said, with: snippets(gold.with), without: snippets(gold.without), readHtml };
}

/** A field as one line: a list's entries are joined; null where there is nothing in it. */
function lineOf(value: unknown): string | null {
  const line = Array.isArray(value) ? value.join('; ') : value;
  return typeof line === 'string' && line.trim() ? line : null;
}

function snippets(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === 'string') : [];
}

function unzip(file: string): string {
  try {
    return gunzipSync(readFileSync(file)).toString('utf8');
  } catch (error) {
    throw new BenchError(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
