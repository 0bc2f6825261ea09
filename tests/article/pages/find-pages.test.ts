import { describe, expect, it } from 'vitest';
import { findPages } from '../../../src/article/pages/find-pages.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

const URL = 'https://reed.example/heron-3';
const STORY =
  '<h1>Heron stays</h1><p>The heron stood in the shallows until noon.</p><p>Nobody could say why it stayed.</p>';
const read = (links: string, url = URL, head = '') =>
  findPages(parsePage(`<head>${head}</head><body><main>${STORY}${links}</main></body>`), url, url);
const bar = (...links: string[]) => `<div class="bar">${links.join(' ')}</div>`;
const a = (href: string, text: string) => `<a href="${href}">${text}</a>`;

describe('findPages', () => {
  it.each([
    ['a query', URL, `${URL}?page=2`, `${URL}?page=3`],
    ['a query among others', `${URL}?id=7`, `${URL}?id=7&page=2`, `${URL}?id=7&page=3`],
    ['a number behind the path', URL, `${URL}/2`, `${URL}/3`],
    ['a folder', `${URL}/`, `${URL}/page/2/`, `${URL}/page/3/`],
    [
      'a name',
      'https://reed.example/heron.html',
      'https://reed.example/heron-2.html',
      'https://reed.example/heron-3.html',
    ],
  ])('reads numbers in %s', (_, first, second, third) => {
    expect(read(bar('1', a(second, '2'), a(third, '3')), first)?.pages).toEqual({
      current: 1,
      total: 3,
      next: second,
      urls: [first, second, third],
    });
    expect(read(bar(a(first, '1'), '2', a(third, '3')), second)?.pages).toEqual({
      current: 2,
      total: 3,
      next: third,
      urls: [first, second, third],
    });
    expect(read(bar(a(first, '1'), a(second, '2'), '3'), third)?.pages).toMatchObject({ current: 3, next: null });
  });

  it.each([
    'Next page »',
    'Next',
    'Nächste Seite',
    'Weiter',
    'Page suivante',
    'Página siguiente',
    'Pagina successiva',
    'Próxima página',
    'Volgende pagina',
    'Следующая страница',
    'الصفحة التالية',
    '次のページ',
    '›',
  ])('reads %j', (words) => {
    const found = read(bar(a('?page=2', words)));
    expect(found?.pages).toEqual({ current: 1, total: null, next: `${URL}?page=2`, urls: [URL, `${URL}?page=2`] });
    expect(found?.bars.map((element) => element.className)).toEqual(['bar']);
  });

  it('reads what the head declares, and how many the bar says there are', () => {
    expect(read('', `${URL}?page=2`, `<link rel="prev" href="${URL}"><link rel="next" href="?page=3">`)?.pages).toEqual(
      {
        current: 2,
        total: null,
        next: `${URL}?page=3`,
        urls: [URL, `${URL}?page=2`, `${URL}?page=3`],
      },
    );
    expect(read(bar('Seite 1 von 9', a('?page=2', 'weiter')))?.pages.total).toBe(9);
  });

  it('knows the links by their labels for screen readers', () => {
    expect(read(bar('<a href="?page=2" aria-label="Next page"><svg></svg></a>'))?.pages.next).toBe(`${URL}?page=2`);
  });

  it.each([
    ['another story', bar(a('/reeds', 'Next'))],
    ['another story declared as the next', bar('<a rel="next" href="/reeds">The reeds grow</a>')],
    ['a story with a number in its name', bar(a('/heron-4', 'Heron 4'), a('/heron-5', '5'))],
    ['comments', `<div id="comments">${bar(a('?page=2', '2'))}</div>`],
    ['another site', bar(a('https://moss.example/heron-3?page=2', '2'))],
    ['teasers at the side', `<aside>${bar(a('?page=2', 'Next'))}</aside>`],
    ['a link with words', a('?page=2', 'How the heron came to Saltby')],
    ['a page far away', bar(a('?page=7', '7'))],
    ['notes', bar(a('#2', '2'), a('#3', '3'))],
    ['the list that it stands in', bar(a('/?page=2', '2'), a('/?page=3', '3'))],
  ])('does not take %s for a page', (_, links) => {
    expect(read(links)).toBeNull();
  });

  it('takes the bar for furniture, and nothing of the story', () => {
    const found = read(`<nav class="outer"><p>Pages:</p>${bar('1', a('?page=2', '2'), a('?page=3', '3'))}</nav>`);
    expect(found?.bars.map((element) => element.className)).toEqual(['outer']);
  });
});
