import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { analyseReading, readHtml } from '../../../src/cli/result.ts';
import { sanitisedBody, sanitisedHtml } from '../../../src/cli/sanitise-page.ts';
import { toEpub } from '../../../src/export/epub.ts';
import { toHtml } from '../../../src/export/html.ts';
import { toMarkdown } from '../../../src/export/markdown.ts';
import type { Taken } from '../../../src/export/standalone.ts';
import { ENGLISH } from '../../../src/export/words.ts';
import { pageWith } from './all.ts';
import { auditTree } from './audit.ts';
import type { Payload } from './payload.ts';

const ADDRESS = 'https://norvik.example/light';
const { window } = new JSDOM('');
const WHEN = new Date('2031-03-05T06:07:08Z');

/** What a page with a payload becomes. */
export interface Outcome {
  /** The article as the command line prints it, as a web page, and as the chapter of a book, where it was taken along; null where the page is taken for no article. */
  written: { html: string; page: string; chapter: string } | null;
  /** What is in them and must not be. */
  faults: string[];
}

/**
 * Reads a page with a payload as the command line does, opens what was printed, and looks for what must not be in it.
 * @param isTaken whether the article is taken along as well: as Markdown, as a web page and as a book
 */
export function readPayload(payload: Payload, number: number, isTaken: boolean): Outcome {
  const { reading, address } = readHtml(pageWith(payload, number), ADDRESS, ADDRESS);
  const { article } = reading;
  if (!article) return { written: null, faults: pollution() };
  const html = sanitisedHtml(article.html);
  const printed = told('html', auditTree(parsed(html, 'text/html')));
  if (!isTaken) return { written: { html, page: '', chapter: '' }, faults: [...printed, ...pollution()] };
  const body = sanitisedBody(article.html);
  const analysis = analyseReading(reading);
  const taken: Taken = { article, url: address, body, analysis, words: ENGLISH, formatDate: String };
  const page = toHtml(taken);
  const book = unzipSync(toEpub(taken, WHEN));
  const faults = [
    ...printed,
    ...told('page', auditTree(parsed(page, 'text/html'), { head: true })),
    ...Object.entries(book).flatMap(([name, bytes]) => inBook(name, bytes)),
    ...told('markdown', rawMarkup(toMarkdown(article, address, body, analysis, ENGLISH))),
    ...pollution(),
  ];
  return { written: { html, page, chapter: strFromU8(book['chapter.xhtml'] ?? new Uint8Array()) }, faults };
}

const told = (where: string, faults: readonly string[]) => faults.map((fault) => `${where}: ${fault}`);

const parsed = (markup: string, type: DOMParserSupportedType) => new window.DOMParser().parseFromString(markup, type);

function inBook(name: string, bytes: Uint8Array): string[] {
  if (!/\.(?:x?html|opf|xml)$/.test(name)) return [];
  const document = parsed(strFromU8(bytes), 'application/xml');
  if (document.querySelector('parsererror')) return [`${name}: no well-formed XML`];
  return name === 'chapter.xhtml' ? told('book', auditTree(document, { head: true })) : [];
}

/** What Markdown hands on as markup, and addresses that run. */
function rawMarkup(markdown: string): string[] {
  const text = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(`{3,})[\s\S]*?^\1/gm, '')
    .replace(/(?<!\\)(`+)[\s\S]*?[^`]\1(?!`)/g, '');
  return (
    text.match(
      /(?<=(?:^|[^\\])(?:\\\\)*)<(?!https?:|\/?su[bp]>)[a-z!/?][^>]*|(?<!\\)\]\(\s*<?(?:javascript|data|vbscript):[^)]*/gi,
    ) ?? []
  );
}

function pollution(): string[] {
  return 'polluted' in {} ? ['a prototype was changed'] : [];
}
