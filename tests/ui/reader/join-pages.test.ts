import { JSDOM } from 'jsdom';
import { expect, it, vi } from 'vitest';
import { parsePage } from '../../../src/cli/parse-page.ts';
import { readPage } from '../../../src/pipeline.ts';
import { blockText } from '../../../src/shared/block-text.ts';
import { joinPages } from '../../../src/ui/reader/join-pages.ts';

const { window } = new JSDOM('');
vi.stubGlobal('window', window);

const sentence = (what: string) =>
  `${what} on the night of the flood, and the keepers of the gates wrote down the height of the water every quarter of an hour until the morning came. `;

/** A page of an article of two, with a note and a list. */
function read(number: number) {
  const html = `<title>The flood</title><article><h1>The flood at Aldersund</h1>
    <p>${sentence(`Boat ${number} went out`).repeat(3)}<sup><a href="#n${number}">1</a></sup></p>
    <ul><li>${sentence('The first gate held')}</li><li>${sentence('The second gate held')}</li></ul>
    <p>${sentence(`Crew ${number} came home`).repeat(3)}</p>
    <ol><li id="n${number}">${sentence(`Note ${number} was written`)}</li></ol></article>`;
  const { article } = readPage(parsePage(html), { url: `https://tern.example/flood?page=${number}`, force: true });
  if (!article) throw new Error('The page was not read.');
  return article;
}

it('joins text, blocks and HTML, so that every block still leads to its words', () => {
  const pages = [read(1), read(2)];
  const [first] = pages;
  if (!first) throw new Error('There is no page.');
  const joined = joinPages(first, pages);
  expect(joined.text).toBe(pages.map(({ text }) => text).join('\n\n'));
  const { body } = new JSDOM(`<body>${joined.html}`).window.document;
  const texts = joined.blocks.map(({ path }) => {
    const element = path.reduce<Element | undefined>((parent, index) => parent?.children[index], body);
    return element ? blockText(element) : '';
  });
  expect(texts.join('\n\n')).toBe(joined.text);
  expect(joined.blocks.map(({ start, end }) => joined.text.slice(start, end))).toEqual(texts);
  expect(joined.wordCount).toBe(pages.reduce((sum, { wordCount }) => sum + wordCount, 0));
  expect(joined.pages).toBeNull();
});

it('keeps the notes of each page apart', () => {
  const pages = [read(1), read(2)];
  const [first] = pages;
  if (!first) throw new Error('There is no page.');
  const { body } = new JSDOM(`<body>${joinPages(first, pages).html}`).window.document;
  const ids = [...body.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(2);
  expect(new Set(ids).size).toBe(ids.length);
  const notes = [...body.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map(
    (link) => body.querySelector(`[id="${link.getAttribute('href')?.slice(1)}"]`)?.textContent ?? '',
  );
  expect(notes.some((note) => note.startsWith('Note 1'))).toBe(true);
  expect(notes.some((note) => note.startsWith('Note 2'))).toBe(true);
});
