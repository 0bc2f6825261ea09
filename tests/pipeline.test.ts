import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../src/cli/parse-page.ts';
import { sanitiseToHtml } from '../src/export/sanitise.ts';
import { readPage } from '../src/pipeline.ts';
import type { Article, ArticlePages, ClutterKind, Metadata, NoArticleReason } from '../src/shared/article.ts';
import { blockText } from '../src/shared/block-text.ts';

/** What a fixture's `expected.json` says; nothing of it may be missing. */
interface Expected extends Metadata {
  url: string;
  dir: 'ltr' | 'rtl';
  partial: boolean;
  readingMinutes: number | null;
  author: { bio: string | null };
  pages: ArticlePages | null;
  reason: NoArticleReason | null;
  text: string;
  /** How many entries of each kind the ledger has; kinds that are not named are not judged. */
  removed: Partial<Record<ClutterKind, number>>;
}

const FIELDS = [
  'url',
  'title',
  'byline',
  'published',
  'modified',
  'siteName',
  'lang',
  'section',
  'image',
  'canonical',
  'access',
  'dir',
  'partial',
  'readingMinutes',
  'author',
  'pages',
  'reason',
  'text',
  'removed',
] as const satisfies readonly (keyof Expected)[];
const FOLDER = fileURLToPath(new URL('./fixtures', import.meta.url));
const names = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function readExpected(name: string): Expected {
  const file = join(FOLDER, name, 'expected.json');
  if (!existsSync(file)) throw new Error(`The fixture ${name} has no expected.json: write down what is right.`);
  const expected: Record<string, unknown> = JSON.parse(readFileSync(file, 'utf8'));
  const missing = FIELDS.filter((field) => expected[field] === undefined);
  if (missing.length > 0) throw new Error(`expected.json of the fixture ${name} lacks ${missing.join(', ')}.`);
  return expected as unknown as Expected;
}

/** The part of the expectations that every page has, article or not. */
function metadataOf({
  title,
  byline,
  published,
  modified,
  siteName,
  lang,
  section,
  image,
  canonical,
  access,
}: Metadata) {
  return { title, byline, published, modified, siteName, lang, section, image, canonical, access };
}

/** The element that a block's path leads to. */
function elementAt(root: Element, path: readonly number[]): Element | undefined {
  return path.reduce<Element | undefined>((element, index) => element?.children[index], root);
}

function expectValidBlocks({ text, html, blocks }: Article): void {
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  const { window } = new JSDOM('');
  const sanitised = sanitiseToHtml(html, window);
  expect(sanitised).toBe(html);
  const roots = [parsePage(`<body>${html}</body>`).body, new JSDOM(`<body>${sanitised}</body>`).window.document.body];
  for (const root of roots) {
    const found = blocks.map(({ path }) => {
      const element = elementAt(root, path);
      return element && blockText(element);
    });
    expect(found).toEqual(blocks.map(({ start, end }) => text.slice(start, end)));
  }
}

describe.each(names)('readPage of the fixture %s', (name) => {
  const expected = readExpected(name);
  const { url } = expected;
  const document = parsePage(readFileSync(join(FOLDER, name, 'source.html'), 'utf8'));
  const before = document.toString();
  const { metadata, article, reason, removed, failedOpen } = readPage(document, { url });

  it('leaves the document as it was', () => {
    expect(document.toString()).toBe(before);
  });

  it('reads what the page says of itself', () => {
    expect(metadata).toEqual(metadataOf(expected));
  });

  it('extracts the text, or gives the reason why there is none', () => {
    expect(reason).toBe(expected.reason);
    expect(article?.text ?? '').toBe(expected.text);
    expect(failedOpen).toBe(false);
  });

  it('accounts for what it took out', () => {
    const kinds = Object.keys(expected.removed) as ClutterKind[];
    const counts = kinds.map((kind) => [kind, removed.filter((entry) => entry.kind === kind).length]);
    expect(Object.fromEntries(counts)).toEqual(expected.removed);
    for (const entry of removed) expect(entry.reason).not.toBe('');
  });
});

describe.each(names.filter((name) => readExpected(name).reason === null))('the article of the fixture %s', (name) => {
  const expected = readExpected(name);
  const { url, dir, partial, readingMinutes, author, pages } = expected;
  const { article } = readPage(parsePage(readFileSync(join(FOLDER, name, 'source.html'), 'utf8')), { url });

  it('has what the page says of itself', () => {
    expect(article).toMatchObject({ ...metadataOf(expected), dir, partial, readingMinutes, author, pages });
    expect(article?.wordCount).toBeGreaterThan(0);
  });

  it('has blocks that lead to their text, in HTML that is clean', () => {
    if (!article) throw new Error('There is no article.');
    expectValidBlocks(article);
  });
});

const withHtml = names.filter((name) => existsSync(join(FOLDER, name, 'expected.html')));

it.each(withHtml)('the article of the fixture %s has the forms that its content takes', (name) => {
  const document = parsePage(readFileSync(join(FOLDER, name, 'source.html'), 'utf8'));
  const { article } = readPage(document, { url: readExpected(name).url });
  const lines = article?.html.replace(/(<\/(?:p|h\d|figure|blockquote|pre|table|dl|ul|ol)>)(?=<)/g, '$1\n');
  expect(`${lines}\n`).toBe(readFileSync(join(FOLDER, name, 'expected.html'), 'utf8'));
});

describe('readPage', () => {
  const url = 'https://brook.example/story';
  const prose = 'The grey heron stood in the shallows until noon, and nobody in the village could say why it stayed. ';
  const page = (body: string, head = '') =>
    parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);

  it('says that a page is empty', () => {
    expect(readPage(page(''), { url })).toMatchObject({ article: null, reason: 'empty', removed: [] });
  });

  it('says that there is too little text', () => {
    expect(readPage(page('<p>A heron stood there.</p>'), { url })).toMatchObject({
      article: null,
      reason: 'too-short',
    });
  });

  it('reads a page that is no article when it is told to', () => {
    const { article, reason } = readPage(page('<p>A heron stood there.</p>'), { url, force: true });
    expect(reason).toBeNull();
    expect(article?.text).toBe('A heron stood there.');
  });

  it('does not read what is no HTML', () => {
    const feed = new JSDOM('<rss><channel><title>Herons</title></channel></rss>', { contentType: 'text/xml' });
    expect(readPage(feed.window.document, { url })).toMatchObject({ article: null, reason: 'not-html' });
  });

  it('gives data that can be sent as a message', () => {
    const reading = readPage(page(`<article>${`<p>${prose.repeat(3)}</p>`.repeat(4)}</article>`), { url });
    expect(reading.article?.wordCount).toBe(19 * 12);
    expect(structuredClone(reading)).toEqual(reading);
    expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
  });

  it.each([600, 4_000])('reads a page that nests %i elements', (depth) => {
    const deep = '<div>'.repeat(depth) + '</div>'.repeat(depth);
    const { article } = readPage(page(`<article>${`<p>${prose.repeat(3)}</p>`.repeat(4)}</article>${deep}`), { url });
    expect(article?.text).toContain('The grey heron');
  });
});
