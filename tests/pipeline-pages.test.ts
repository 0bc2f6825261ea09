import { describe, expect, it } from 'vitest';
import { parsePage } from '../src/cli/parse-page.ts';
import { readPage } from '../src/pipeline.ts';
import { PARAGRAPHS } from './clutter/story.ts';

const url = 'https://reed.example/2031/heron';
const HEAD = '<h1>Heron stays in Saltby mill pond</h1>';
const all = PARAGRAPHS.map((text) => `<p>${text}</p>`);
const STORY = all.join('');
/** The story with something between its third and fourth paragraph. */
const around = (middle: string) => all.slice(0, 3).join('') + middle + all.slice(3).join('');
const each = (wrap: (text: string, index: number) => string) => PARAGRAPHS.map(wrap).join('');

function textOf(body: string, head = ''): string {
  const title =
    '<title>Heron stays in Saltby mill pond - The Reed</title><meta property="og:site_name" content="The Reed">';
  const frame = ['<nav><a href="/">Home</a> <a href="/birds">Birds</a></nav>', '<footer>© The Reed</footer>'];
  const html = `<html lang="en"><head>${title}${head}</head><body>${frame.join(body)}</body></html>`;
  const { article } = readPage(parsePage(html), { url });
  return article?.text ?? '';
}

const cards = (count: number, tag: string, blurb: string) =>
  Array.from(
    { length: count },
    (_, i) =>
      `<div class="card"><${tag}><a href="/t${i}">Turnips are cooked in ${i} ways now</a></${tag}>${blurb}</div>`,
  ).join('');
const BLURB = '<p>Bo Lind has tried each one, and says that nobody needs them on a Sunday.</p>';

describe('readPage keeps all of an article', () => {
  it.each([
    ['of line breaks', `${HEAD}<div>${PARAGRAPHS.join('<br><br>')}</div>`],
    ['of divs', `${HEAD}<div>${each((text) => `<div>${text}</div>`)}</div>`],
    ['of spans', `${HEAD}<div>${each((text) => `<span>${text}</span><br><br>`)}</div>`],
    ['in a table that lays out the page', `<table><tr><td></td><td>${HEAD}${STORY}</td></tr></table>`],
    ['in two columns', `${HEAD}<div>${all.slice(0, 3).join('')}</div><div>${all.slice(3).join('')}</div>`],
    ['in sections', `<article>${HEAD}${each((text) => `<section><p>${text}</p></section>`)}</article>`],
    ['in wrappers', `<article>${HEAD}${each((text) => `<div><div><div><p>${text}</p></div></div></div>`)}</article>`],
    [
      'in quotations',
      `<article>${HEAD}${each((text, i) => (i % 2 ? `<blockquote><p>${text}</p></blockquote>` : `<p>${text}</p>`))}</article>`,
    ],
    [
      'whose beginning stands in the header',
      `<article><header>${HEAD}${all[0]}</header>${all.slice(1).join('')}</article>`,
    ],
    ['behind a button', `<article>${HEAD}${around('<button>Read on</button>')}</article>`],
    ['in a form around the page', `<form action="/x" method="post"><div>${HEAD}${STORY}</div></form>`],
    [
      'of which classes say that it is clutter',
      `<article class="newsletter">${HEAD}<div class="ads subscribe">${STORY}</div></article>`,
    ],
  ])('%s', (_, body) => {
    expect(textOf(body)).toBe(PARAGRAPHS.join('\n\n'));
  });

  it.each([
    ['numbers', each((text, i) => `<h2>${i + 1}. The bird</h2><p>${text}</p>`), '1. The bird'],
    ['items', `<ul>${each((text) => `<li>${text}</li>`)}</ul>`, PARAGRAPHS.join('\n\n')],
    ['bare numbers', each((text, i) => `<h2>${i + 1}</h2><p>${text}</p>`), '\n\n2\n\n'],
    ['questions', `<dl>${each((text, i) => `<dt>Question ${i}?</dt><dd>${text}</dd>`)}</dl>`, 'Question 3?'],
    ['a subhead about others', around('<h2>Related birds</h2>'), '\n\nRelated birds\n\n'],
    [
      'a table',
      around('<table><tr><th>Year</th><th>Herons</th></tr><tr><td>2030</td><td>4</td></tr></table>'),
      '2030\t4',
    ],
    [
      'a list',
      around('<p>Three things are known:</p><ul><li>It stands.</li><li>It stays.</li></ul>'),
      'It stands.\n\nIt stays.',
    ],
  ])('with %s in it', (_, story, piece) => {
    const text = textOf(`<article>${HEAD}${story}</article>`);
    for (const paragraph of [...PARAGRAPHS, piece]) expect(text).toContain(paragraph);
  });

  const [first = '', second = '', third = ''] = PARAGRAPHS;
  const clock = (hour: number) => `<time datetime="2031-03-04T${hour}:00:00Z">${hour}.00</time>`;

  it.each([
    [
      'entries of a live blog with their times',
      PARAGRAPHS.map(
        (text, i) =>
          `<div class="live-entry" id="entry-${i}"><div class="when">${clock(10 + i)}</div><h2>The heron, hour ${i}</h2><p>${text}</p></div>`,
      ).join(''),
      ['12.00', 'The heron, hour 2', third],
    ],
    [
      'questions in bold',
      each((text, i) => `<p><strong>Question ${i}: why does it stay?</strong></p><p>${text}</p>`),
      ['Question 0: why does it stay?', 'Question 3: why does it stay?', second],
    ],
    [
      'questions and answers of one paragraph',
      each((text, i) => `<p><b>Q${i}: Why does it stay?</b><br>A: ${text}</p>`),
      ['Q1: Why does it stay?\nA: ', second],
    ],
    [
      'a recipe',
      around(
        '<h2>Ingredients</h2><ul><li>200 g of turnips</li><li>1 onion</li><li>a pinch of salt</li></ul><h2>Method</h2><ol><li>Peel the turnips and cut them into pieces.</li><li>Boil them with the onion for twenty minutes.</li></ol>',
      ),
      ['200 g of turnips\n\n1 onion\n\na pinch of salt', 'Peel the turnips and cut them into pieces.\n\nBoil them'],
    ],
    [
      'notes at its end',
      `${STORY}<hr><section class="footnotes"><ol><li id="fn1">The mill was closed in 1931, and the pond was kept for the ducks. <a href="#r1">↩</a></li></ol></section>`,
      ['The mill was closed in 1931, and the pond was kept for the ducks.'],
    ],
    ['code', around('<pre><code>while heron:\n    wait(1)</code></pre>'), ['while heron:\n    wait(1)']],
    [
      'text that unfolds',
      around(
        `<details><summary>What the warden counts</summary><p>She counts the fish in the morning, before the heron has eaten.</p></details>`,
      ),
      ['What the warden counts', 'She counts the fish in the morning'],
    ],
  ])('with %s', (_, story, pieces) => {
    const text = textOf(`<article>${HEAD}${story}</article>`);
    for (const piece of [first, ...pieces]) expect(text).toContain(piece);
  });

  it('of the AMP and the print variant of a page', () => {
    const picture = '<amp-img src="/a.jpg" width="9" height="6" layout="responsive"></amp-img>';
    const sidebar = '<amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar>';
    expect(textOf(`${sidebar}<main><article>${HEAD}${around(picture)}</article></main>`)).toBe(PARAGRAPHS.join('\n\n'));
    expect(
      textOf(
        `<div id="print"><a href="javascript:print()">Print</a>${HEAD}${STORY}<p>https://reed.example/heron</p></div>`,
      ),
    ).toContain(PARAGRAPHS.join('\n\n'));
  });

  it('in the shadow roots that a page declares', () => {
    const story = `<story-text><template shadowrootmode="open"><div>${STORY}</div></template></story-text>`;
    expect(textOf(`<article>${HEAD}${story}</article>`)).toBe(PARAGRAPHS.join('\n\n'));
  });

  it('of which a part stands hidden behind a button, but not what is kept for subscribers', () => {
    const hidden = `<button aria-controls="rest" aria-expanded="false">Read on</button><div id="rest" hidden>${all.slice(3).join('')}</div>`;
    const story = `<article>${HEAD}${all.slice(0, 3).join('')}${hidden}</article>`;
    const locked = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
    expect(textOf(story)).toBe(PARAGRAPHS.join('\n\n'));
    expect(textOf(story, locked)).toBe(PARAGRAPHS.slice(0, 3).join('\n\n'));
  });

  it('with the links of its sentences under a heading that reads like a label', () => {
    const sentence =
      'The <a href="/s">heron of Saltby mill</a> is not the first; <a href="/t">another stood there in 1931</a>, Moor said.';
    const text = textOf(`<article>${HEAD}${around(`<h2>More on the heron</h2><p>${sentence}</p>`)}</article>`);
    expect(text).toContain('The heron of Saltby mill is not the first; another stood there in 1931, Moor said.');
  });

  it('of three lines, if the page says that it is an article', () => {
    const lines =
      '<p>A heron stands in the mill pond at Saltby.</p><p>Why it stays is not known.</p><p>It looks at ducks.</p>';
    const head = '<meta property="og:type" content="article">';
    expect(textOf(`<article>${HEAD}${lines}</article>`, head)).toContain('Why it stays is not known.');
  });
});

describe('readPage leaves out what stands around an article', () => {
  const comment =
    '<div class="comment"><b>user</b><p>I saw this bird too and it looked at me, as though I owed it something.</p></div>';

  it.each([
    ['comments', `<section id="comments"><h2>Comments</h2>${comment.repeat(8)}</section>`],
    ['three cards', cards(3, 'h3', BLURB)],
    ['many cards without a blurb', cards(20, 'h3', '')],
    ['cards in a section', `<section>${cards(6, 'h2', BLURB)}</section>`],
  ])('%s', (_, after) => {
    expect(textOf(`<main><article>${HEAD}${STORY}</article>${after}</main>`)).toBe(PARAGRAPHS.join('\n\n'));
  });

  it.each([
    ['many cards with a blurb', cards(20, 'h3', BLURB)],
    ['many cards under a second heading', cards(20, 'h2', '')],
  ])('%s, of which there are more than of the article', (_, after) => {
    expect(textOf(`<main><article>${HEAD}${STORY}</article>${after}</main>`)).toBe(PARAGRAPHS.join('\n\n'));
  });

  it.each([
    [
      'a caption',
      '<div><img src="/a.jpg"><p class="caption">The heron in the mill pond of Saltby on Monday.</p></div>',
    ],
  ])('%s under the headline', (_, line) => {
    expect(textOf(`<article><header>${HEAD}${line}</header><div>${STORY}</div></article>`)).toBe(
      PARAGRAPHS.join('\n\n'),
    );
  });

  it.each([
    ['a line about the author', '<div class="author">Runa Feld covers birds, mills and weather for The Reed.</div>'],
    ['a note of the publisher', '<p>The Reed may earn a commission from links on this page, at no cost to you.</p>'],
    ['an invitation', '<p>Subscribe to The Reed for a pound a week and never miss a bird.</p>'],
  ])('%s under the headline', (_, line) => {
    expect(textOf(`<article><header>${HEAD}${line}</header><div>${STORY}</div></article>`)).toBe(
      PARAGRAPHS.join('\n\n'),
    );
  });

  it('the headline, where the page does not name its site', () => {
    const page = `<title>Heron stays in Saltby mill pond - The Reed</title><article>${HEAD}${STORY}</article>`;
    const { article, metadata } = readPage(parsePage(page), { url });
    expect(metadata.title).toBe('Heron stays in Saltby mill pond');
    expect(article?.text).toBe(PARAGRAPHS.join('\n\n'));
  });
});

describe('readPage fails open', () => {
  it('where the page is nothing but what looks like clutter, and says so', () => {
    const line =
      '<p>Subscribe to the pond letter, said the heron in its second year, and <a href="/subscribe">read of fish each week</a>.</p>';
    const head = '<meta property="og:type" content="article">';
    const reading = readPage(parsePage(`${head}<article>${HEAD}${line.repeat(12)}</article>`), { url });
    expect(reading.failedOpen).toBe(true);
    expect(reading.removed).toEqual([]);
    expect(reading.article?.text.match(/pond letter/g)).toHaveLength(12);
  });

  it('not where something was rightly taken out', () => {
    const reading = readPage(parsePage(`<article>${HEAD}${STORY}</article>`), { url });
    expect(reading.failedOpen).toBe(false);
  });
});
