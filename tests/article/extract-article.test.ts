import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/article/extract-article.ts';
import { parsePage } from '../../src/cli/parse-page.ts';
import { atOnce } from '../../src/shared/steps.ts';
import { PARAGRAPHS } from '../clutter/story.ts';

const url = 'https://reed.example/2031/heron';
const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const TEXT = PARAGRAPHS.join('\n\n');

function extract(html: string, { cut = '', region = '', force = false } = {}) {
  const document = parsePage(html);
  return atOnce(
    extractArticle(document, {
      url,
      cut: new Set(cut ? document.querySelectorAll(cut) : []),
      authorBoxes: [],
      region: region ? document.querySelector(region) : null,
      force,
    }),
  );
}

describe('extractArticle', () => {
  it('takes the article out of the page around it', () => {
    const page = `<nav><a href="/">Home</a></nav><main><article><h1>Heron stays in Saltby</h1>${STORY}</article></main><footer>© The Reed</footer>`;
    const { article, reason } = extract(page);
    expect(reason).toBeNull();
    expect(article).toMatchObject({ title: 'Heron stays in Saltby', text: TEXT, dir: 'ltr', partial: false });
  });

  it('leaves out what is cut', () => {
    const page = `<article>${STORY.replace('</p>', '</p><p class="cut">The eleven people who stand at the fence every morning have given it a name.</p>')}</article>`;
    expect(extract(page).article?.text).toContain('The eleven people');
    expect(extract(page, { cut: '.cut' }).article?.text).toBe(TEXT);
  });

  it('resolves links against the address, or the base of the page', () => {
    const link = `<article>${STORY}<p>The <a href="notes#3">notes</a> of the club run to forty pages and mention no heron at all.</p></article>`;
    expect(extract(link).article?.html).toContain('href="https://reed.example/2031/notes#3"');
    const based = extract(`<head><base href="/archive/"></head>${link}`);
    expect(based.article?.html).toContain('href="https://reed.example/archive/notes#3"');
    const broken = extract(`<head><base href="http://["></head>${link}`);
    expect(broken.article?.html).toContain('href="https://reed.example/2031/notes#3"');
  });

  it('keeps a subhead that resembles the title', () => {
    const page = `<title>Heron stays in Saltby</title><article>${STORY}<h2>The heron stays in Saltby</h2>${STORY}</article>`;
    expect(extract(page).article?.text).toContain('\n\nThe heron stays in Saltby\n\n');
  });

  it('takes the densest region where Readability finds only a part of it', () => {
    const parts = PARAGRAPHS.map((text, i) => `<section class="w${i}"><div><div><p>${text}</p></div></div></section>`);
    const page = `<main><div id="all">${parts.join('<hr>')}</div></main>`;
    expect(extract(page, { region: '#all' }).article?.text).toBe(TEXT);
  });

  it('gives the reason where there is no article', () => {
    expect(extract('<p>A heron.</p>')).toMatchObject({ article: null, reason: 'too-short' });
    expect(extract('<div></div>')).toMatchObject({ article: null, reason: 'empty' });
    expect(extract('<p>A heron.</p>', { force: true })).toMatchObject({ reason: null, article: { text: 'A heron.' } });
    expect(extract('<div></div>', { force: true })).toMatchObject({ article: null, reason: 'empty' });
  });

  it('gives the metadata where there is no article', () => {
    expect(extract('<html lang="de"><title>Reiher</title><p>Kurz.</p></html>').metadata).toMatchObject({
      title: 'Reiher',
      lang: 'de',
    });
  });

  it('reads from right to left', () => {
    const page = `<html lang="ar"><article>${'<p>وقف مالك الحزين على ساق واحدة في بركة الطاحونة منذ أول يوم من مارس، ولا يعرف أحد في القرية سبب بقائه هناك حتى الآن، رغم المطر والريح.</p>'.repeat(5)}</article></html>`;
    expect(extract(page).article).toMatchObject({ dir: 'rtl', lang: 'ar' });
  });

  it('names the other pages of the article, and leaves the links to them out of the text', () => {
    const bar =
      '<div>Page 1 of 3 <a href="?page=2">2</a> <a href="?page=3">3</a> <a href="?page=2">Next page</a></div>';
    const page = (head: string) => `<head>${head}</head><main><h1>Heron stays in Saltby</h1>${STORY}${bar}</main>`;
    const { article } = extract(page(''));
    expect(article?.pages).toEqual({
      current: 1,
      total: 3,
      next: `${url}?page=2`,
      urls: [url, `${url}?page=2`, `${url}?page=3`],
    });
    expect(article?.text).toBe(TEXT);
    const list = extract(page('<meta property="og:type" content="website">')).article;
    expect([list?.pages, list?.text]).toEqual([null, TEXT]);
  });

  it('keeps what is told about the author apart', () => {
    const bio = 'Runa Feld has written about herons and tides since 2019.';
    const document = parsePage(
      `<main><h1>Heron stays in Saltby</h1>${STORY}<div class="bio"><h4>Runa Feld</h4><p>${bio}</p></div></main>`,
    );
    const authorBoxes = [...document.querySelectorAll('.bio')];
    const { article } = atOnce(
      extractArticle(document, {
        url,
        cut: new Set(authorBoxes),
        authorBoxes,
        region: null,
        force: false,
      }),
    );
    expect(article?.author).toEqual({ bio });
    expect(article?.text).toBe(TEXT);
    expect(article?.readingMinutes).toBe(1);
  });
});
