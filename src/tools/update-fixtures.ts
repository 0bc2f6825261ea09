import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parsePage } from '../cli/parse-page.ts';
import { readPage } from '../pipeline.ts';

// Writes what the product reads today into the expected.json of the fixtures that are named, for a person to look over in the diff. Tests never do
// this: an expectation that is wrong or missing fails them.
const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'fixtures');

function update(name: string): boolean {
  const file = join(FOLDER, name, 'expected.json');
  if (!existsSync(file)) {
    console.error(`There is no ${file}. Write it by hand, with the address of the page as "url" and {} as "removed".`);
    return false;
  }
  const expected: { url: string; removed: Record<string, number> } = JSON.parse(readFileSync(file, 'utf8'));
  const document = parsePage(readFileSync(join(FOLDER, name, 'source.html'), 'utf8'));
  const { metadata, article, reason, removed } = readPage(document, { url: expected.url });
  const countOf = (kind: string) => removed.filter((entry) => entry.kind === kind).length;
  const read = {
    ...metadata,
    dir: article?.dir ?? 'ltr',
    partial: article?.partial ?? false,
    readingMinutes: article?.readingMinutes ?? null,
    author: article?.author ?? { bio: null },
    pages: article?.pages ?? null,
    reason,
    text: article?.text ?? '',
    removed: Object.fromEntries(Object.keys(expected.removed).map((kind) => [kind, countOf(kind)])),
  };
  const updated = { ...expected, ...read };
  if (isDeepStrictEqual(updated, expected)) {
    console.log(`${name}: as it was.`);
    return true;
  }
  writeFileSync(file, `${JSON.stringify(updated, null, 2)}\n`);
  console.log(`${name}: written. Look it over: npm run format && git diff tests/fixtures/${name}`);
  return true;
}

const names = process.argv.slice(2);
if (names.length === 0) {
  console.error('Usage: npm run fixtures -- NAME …   (a folder of tests/fixtures)');
  process.exitCode = 2;
} else if (!names.map(update).every(Boolean)) {
  process.exitCode = 1;
}
