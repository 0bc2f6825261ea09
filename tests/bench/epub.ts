import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyseReading, readHtml } from '../../src/cli/result.ts';
import { sanitisedBody } from '../../src/cli/sanitise-page.ts';
import { toEpub } from '../../src/export/epub.ts';
import { ENGLISH } from '../../src/export/words.ts';
import { type Bench, BenchError } from './bench.ts';
import { loadPages } from './load-pages.ts';

const CHECKER = process.env.EPUBCHECK ?? '/usr/share/java/epubcheck.jar';

/** What epubcheck says to one book: a line for each finding. */
function check(file: string): string[] {
  const { status, stdout, stderr, error } = spawnSync('java', ['-jar', CHECKER, '--quiet', file], { encoding: 'utf8' });
  if (error || /Unable to access jarfile/.test(stderr))
    throw new BenchError(
      `epubcheck is needed: apt-get install epubcheck, or EPUBCHECK=…/epubcheck.jar (looked at ${CHECKER}).`,
    );
  const found = `${stdout}\n${stderr}`.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line));
  return found.length === 0 && status !== 0 ? [`exit status ${status}`] : found;
}

/** Saves each article as a book and has it checked by epubcheck, the reference checker of EPUB. */
export const epub: Bench = {
  name: 'epub',
  summary: 'articles saved as EPUB 3, checked by epubcheck: books, and those with findings',
  run: async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'books-'));
    let books = 0;
    let faulty = 0;
    try {
      for (const page of loadPages(context)) {
        const { reading, address } = readHtml(page.readHtml(), page.url, page.url);
        const { article } = reading;
        if (!article) continue;
        const body = sanitisedBody(article.html);
        const taken = {
          article,
          url: address,
          body,
          analysis: analyseReading(reading),
          words: ENGLISH,
          formatDate: String,
        };
        const file = join(folder, `${books++}.epub`);
        writeFileSync(file, toEpub(taken, new Date()));
        const found = check(file);
        if (found.length > 0) faulty++;
        for (const line of found.slice(0, Math.max(3, context.worst))) context.print(`${page.id}: ${line}`);
        rmSync(file);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return { books, withFindings: faulty };
  },
};
