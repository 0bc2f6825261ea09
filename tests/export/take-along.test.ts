import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toEpub } from '../../src/export/epub.ts';
import { fileName } from '../../src/export/file-name.ts';
import { toHtml } from '../../src/export/html.ts';
import type { Taken } from '../../src/export/standalone.ts';
import { ENGLISH } from '../../src/export/words.ts';
import type { Analysis, Quote } from '../../src/shared/analysis.ts';
import { actorOf } from '../actor-of.ts';
import { articleOf } from './article-of.ts';

const URL_ = 'https://lantern.example/snow?id=1#top';
const TEXT = 'The road is closed. “Nobody came to clear it – not one, at all,” Anna Holm said.\n\nThe road is open.';

function quoteOf(words: string): Quote {
  const start = TEXT.indexOf(words);
  const speaker = { name: 'Anna Holm', start: 0, end: 3, inferred: false, named: true };
  return { text: words, start, end: start + words.length, speaker, cue: 'said', confidence: 1, rank: 1, fragments: [] };
}

const QUOTE = quoteOf('Nobody came to clear it – not one, at all,');
const ANALYSIS: Analysis = {
  quotes: [QUOTE],
  indirect: [],
  actors: [actorOf({ name: 'Anna & Holm', role: 'mayor' })],
  namesUnreadable: false,
};

function taken(html: string, changes: Partial<Taken['article']> = {}): Taken {
  const body = new JSDOM(html).window.document.body;
  const article = articleOf({ title: 'Snow & <ice>', siteName: 'The Lantern', byline: ['Bo Lind'], ...changes });
  return { article, url: URL_, body, analysis: ANALYSIS, words: ENGLISH, formatDate: (iso) => iso };
}

describe('toHtml', () => {
  it('loads nothing, and runs nothing', () => {
    const html = toHtml(taken('<p>Text <img src="https://a.example/x.png" alt="A heron"></p>'));
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain('<a href="https://a.example/x.png">[A heron]</a>');
  });

  it('escapes what the page calls itself', () => {
    const html = toHtml(taken('<p>Text</p>'));
    expect(html).toContain('<title>Snow &amp; &lt;ice&gt;</title>');
    expect(html).toContain('<b>Anna &amp; Holm</b>, mayor');
  });

  it('says who said what, where that is wanted', () => {
    expect(toHtml(taken('<p>Text</p>'))).toContain('<p class="speaker">— Anna Holm</p>');
    expect(toHtml({ ...taken('<p>Text</p>'), analysis: null })).not.toContain('<section>');
  });
});

describe('toEpub', () => {
  const WHEN = new Date('2031-03-05T06:07:08.999Z');
  const open = (book: Uint8Array) =>
    Object.fromEntries(Object.entries(unzipSync(book)).map(([name, bytes]) => [name, strFromU8(bytes)]));

  it('tells its type in the first bytes', () => {
    expect(strFromU8(toEpub(taken('<p>Text</p>'), WHEN).slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  it('is well-formed XML, whatever the article holds', () => {
    const html =
      '<p>a &amp; b<br>\u0001 &lt;x&gt;<img src="https://a.example/x.png"></p><hr><table><tr><td>1</td></tr></table>';
    const files = open(toEpub(taken(html, { title: 'A "b" <c> & \u0001\ud800' }), WHEN));
    for (const name of ['content.opf', 'nav.xhtml', 'chapter.xhtml', 'META-INF/container.xml']) {
      expect(() => new JSDOM(files[name], { contentType: 'application/xhtml+xml' }), name).not.toThrow();
    }
  });

  it('drops what a book may not have: sizes, stray items, pictures', () => {
    const html = '<li>loose</li><table width="10"><tbody><tr><td height="3" colspan="2">x</td></tr></tbody></table>';
    const chapter = open(toEpub(taken(html), WHEN))['chapter.xhtml'] ?? '';
    expect(chapter).not.toMatch(/<li[^>]*>loose|width="10"|height="3"|<img/);
    expect(chapter).toContain('colspan="2"');
  });

  it('says what it is, and when it was made', () => {
    const opf = open(toEpub(taken('<p>Text</p>', { lang: 'en-GB', published: '2031-03-04T10:00:00Z' }), WHEN))[
      'content.opf'
    ];
    expect(opf).toContain('<dc:language>en-GB</dc:language>');
    expect(opf).toContain('<dc:date>2031-03-04</dc:date>');
    expect(opf).toContain('<meta property="dcterms:modified">2031-03-05T06:07:08Z</meta>');
  });

  it('is the same bytes for the same article', () => {
    expect(toEpub(taken('<p>Text</p>'), WHEN)).toEqual(toEpub(taken('<p>Text</p>'), WHEN));
  });
});

describe('fileName', () => {
  it.each([
    [{ title: 'A/B: "c"?', published: '2031-03-04T10:00' }, '2031-03-04 A B c.md'],
    [{ title: null, published: null }, 'article.md'],
    [{ title: '..', published: 'soon' }, 'article.md'],
    [{ title: 'x'.repeat(300), published: null }, `${'x'.repeat(80)}.md`],
  ])('names %j', (article, expected) => {
    expect(fileName(article, 'md')).toBe(expected);
  });
});
