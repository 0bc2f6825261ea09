import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cleanTree } from '../../src/article/clean-tree.ts';
import { copyDocument } from '../../src/article/copy-document.ts';
import { toHtml } from '../../src/article/to-html.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const copy = (html: string) => copyDocument(parsePage(html), new Set());
const clean = (html: string) => toHtml(cleanTree(copy(html).body, 'https://fern.example/'));
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

describe('prepareCopy: pictures', () => {
  it.each([
    [`<img src="${PIXEL}"><noscript><img src="/real.jpg" alt="A heron"></noscript>`],
    ['<noscript><p><img src="/real.jpg" alt="A heron"/></p></noscript>'],
    [`<img src="${PIXEL}" data-src="/real.jpg" alt="A heron"><noscript><img src="/real.jpg?q=1"></noscript>`],
    [`<picture><img src="${PIXEL}" alt="A heron"></picture><noscript><img src=/real.jpg></noscript>`],
    ['<amp-img src="/real.jpg" alt="A heron"><noscript><img src="/real.jpg"></noscript></amp-img>'],
  ])('are found in %s', (html) => {
    expect(clean(`<div>${html}</div>`)).toBe(
      '<figure><img alt="A heron" src="https://fern.example/real.jpg"></figure>',
    );
  });

  it('are found where scripts run, and the content of <noscript> is text', () => {
    const { document } = new JSDOM('<div><noscript><img src="/r.jpg?a=1&amp;b=2"></noscript></div>', {
      runScripts: 'dangerously',
    }).window;
    expect(document.querySelector('noscript')?.firstElementChild).toBeNull();
    expect(toHtml(cleanTree(copyDocument(document, new Set()).body, 'https://fern.example/'))).toContain(
      'https://fern.example/r.jpg?a=1&amp;b=2',
    );
  });

  it('are not looked for in a <noscript> that says something', () => {
    expect(clean('<noscript>Please turn on scripts <img src="/a.jpg"></noscript>')).toBe('');
  });
});

describe('prepareCopy: text behind a button', () => {
  const rest = 'The heron stayed for nine days, and then it went as it had come, without a sound.';
  const page = (button: string, hidden: string, head = '') =>
    copy(`${head}<article><p>One.</p>${button}${hidden}</article>`);
  const isShown = (document: Document) =>
    document.querySelector('#rest')?.matches('[hidden], [aria-hidden="true"], [style*="none"]') === false;
  const BUTTON = '<button aria-controls="rest" aria-expanded="false">Read more</button>';

  it.each([
    [BUTTON, `<div id="rest" hidden><p>${rest}</p></div>`],
    [BUTTON, `<div id="rest" style="display: none"><p>${rest}</p></div>`],
    [`<h3>${BUTTON}</h3>`, `<div id="rest" aria-hidden="true"><p>${rest}</p></div>`],
  ])('is shown: %s %s', (button, hidden) => {
    expect(isShown(page(button, hidden))).toBe(true);
  });

  it.each([
    ['no button', '', `<div id="rest" hidden><p>${rest}</p></div>`, ''],
    [
      'a page that is not free',
      BUTTON,
      `<div id="rest" hidden><p>${rest}</p></div>`,
      '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>',
    ],
    [
      'text for subscribers',
      BUTTON,
      `<div class="subscriber-only"><div id="rest" hidden><p>${rest}</p></div></div>`,
      '',
    ],
    ['a menu', BUTTON, '<ul id="rest" hidden><li><a href="/a">The first of many links</a></li></ul>', ''],
    ['a form', BUTTON, `<form id="rest" hidden><p>${rest}</p><input></form>`, ''],
    ['a button elsewhere', `<nav>${BUTTON}</nav>`, `<div id="rest" hidden><p>${rest}</p></div>`, ''],
  ])('stays hidden with %s', (_, button, hidden, head) => {
    expect(isShown(page(button, hidden, head))).toBe(false);
  });
});

describe('prepareCopy: pull-quotes', () => {
  it('are told from other asides', () => {
    const document = copy('<aside class="pullquote">New words.</aside><aside class="box">Other.</aside>');
    expect(document.body.innerHTML).toBe('<blockquote>New words.</blockquote><aside class="box">Other.</aside>');
  });

  it('keep whom they are ascribed to', () => {
    const document = copy('<blockquote>It left.<footer>Ada Moor</footer></blockquote><footer>The Reed</footer>');
    expect(document.body.innerHTML).toBe('<blockquote>It left.<p>Ada Moor</p></blockquote><footer>The Reed</footer>');
  });
});
