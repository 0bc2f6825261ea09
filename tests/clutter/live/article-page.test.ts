import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { isArticlePage } from '../../../src/clutter/live/article-page.ts';
import { readPageText } from '../../../src/clutter/page-text.ts';

const PROSE = `<p>${'The boats came in one after the other until noon. '.repeat(7)}</p>`.repeat(5);
const isOne = (title: string, html: string, head = '') => {
  const { document } = parseHTML(`<html><head><title>${title}</title>${head}</head><body>${html}</body></html>`);
  return isArticlePage(document, readPageText(document));
};
const TITLE = 'The boats that came back from the storm';

it('is an article with a headline and many paragraphs', () => {
  expect(isOne('', `<h1>${TITLE}</h1>${PROSE}`)).toBe(true);
  expect(isOne(`${TITLE} | Harbour Herald`, `<h2>Weather</h2><h2>${TITLE}</h2>${PROSE}`)).toBe(true);
});

it('is none without a headline, or with one that is not the page’s', () => {
  expect(isOne(TITLE, PROSE)).toBe(false);
  expect(isOne('Harbour Herald', `<h2>${TITLE}</h2>${PROSE}`)).toBe(false);
  expect(isOne('Sport | Harbour Herald', `<h2>Sport</h2>${PROSE}`)).toBe(false);
});

it('is shorter where it is declared', () => {
  const short = '<p>The boats came in one after the other, said the keeper, until it was noon.</p>'.repeat(5);
  expect(isOne(TITLE, short)).toBe(false);
  expect(isOne(TITLE, short, '<meta property="og:type" content="article">')).toBe(true);
});
