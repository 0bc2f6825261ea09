/** Tells a story of so many paragraphs, every third of them with a quotation. */
const story = (paragraphs: number): string =>
  Array.from({ length: paragraphs }, (_, i) =>
    i % 3 === 0
      ? `<p>“The water came at night,” said Anna Holm, mayor of Norvik, on day ${i}.</p>`
      : `<p>The harbour of Norvik was closed for the ${i}th time, and no ship could leave it before noon.</p>`,
  ).join('');

const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html lang="en"><head><title>Norvik under water</title>${head}</head><body>${body}</body></html>`;

const article = (inner: string): string => page(`<article><h1>Norvik under water</h1>${story(12)}${inner}</article>`);

/** Documents larger or stranger than any page: name, and what makes it. */
export const MONSTERS: readonly (readonly [string, () => string])[] = [
  ['100,000 elements deep', () => article(`${'<div>'.repeat(100_000)}deep`)],
  ['300,000 blocks named as advertisements', () => article('<div class="ad-slot">x</div>'.repeat(300_000))],
  ['300,000 parts of a sentence', () => article(`<p>${'<b>a</b> '.repeat(300_000)}</p>`)],
  ['300,000 pieces of a list without items', () => article(`<ul><li>${'<i>a</i> '.repeat(300_000)}</ul>`)],
  ['100,000 unclosed formatting elements', () => article('<b><i>x'.repeat(50_000))],
  ['1,000,000 nodes', () => article('<p>x<b>y</b></p>'.repeat(250_000))],
  ['1,000,000 comments', () => article('<!---->'.repeat(1_000_000))],
  ['a table of 300,000 cells', () => article(`<table>${`<tr>${'<td>1'.repeat(300)}`.repeat(1000)}</table>`)],
  ['a list of 100,000 links', () => article(`<ul>${'<li><a href="/a">More of it</a>'.repeat(100_000)}</ul>`)],
  ['a story of 100,000 words', () => page(`<article><h1>Norvik</h1>${story(6_500)}</article>`)],
  ['a story of 1,000,000 words', () => page(`<article><h1>Norvik</h1>${story(65_000)}</article>`)],
  ['a text of 10 MB without a blank', () => article(`<p>${'x'.repeat(10_000_000)}</p>`)],
  ['a text of 10 MB in one paragraph', () => article(`<p>${'It rained on Norvik. '.repeat(500_000)}</p>`)],
  ['1 MB of opening marks', () => article(`<p>${'“'.repeat(1_000_000)}</p>`)],
  ['1 MB of names', () => article(`<p>${'Anna Holm and '.repeat(70_000)}</p>`)],
  ['1 MB of “said”', () => article(`<p>${'said '.repeat(200_000)}</p>`)],
  ['1 MB of line breaks', () => article(`<p>${'<br>'.repeat(250_000)}</p>`)],
  [
    'lone surrogates and controls of direction',
    () => article(`<p>${'\ud800\u202e\u2066x\udc00 '.repeat(100_000)}</p>`),
  ],
  ['20,000 attributes', () => article(`<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>x</p>`)],
  [
    'an attribute of 10 MB',
    () => article(`<p class="${'x '.repeat(5_000_000)}">x</p><p style="${'a:b;'.repeat(500_000)}">y</p>`),
  ],
  ['frames in frames', () => article('<iframe srcdoc="<iframe srcdoc=&quot;<p>x&quot;>">'.repeat(2_000))],
  ['shadow roots in shadow roots', () => article('<div><template shadowrootmode="open"><p>x</p>'.repeat(500))],
  [
    'structured data of 10 MB',
    () =>
      page(
        story(20),
        `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'x '.repeat(5_000_000)}"}</script>`,
      ),
  ],
  [
    'structured data 20,000 deep',
    () => page(story(20), `<script type="application/ld+json">${'['.repeat(20_000)}${']'.repeat(20_000)}</script>`),
  ],
  ['XHTML', () => `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>${story(20)}</body></html>`],
  ['SVG', () => `<svg xmlns="http://www.w3.org/2000/svg"><foreignObject>${story(20)}</foreignObject></svg>`],
  ['bytes of another encoding', () => Buffer.from(article(story(5)), 'utf16le').toString('latin1')],
  ['nothing', () => ''],
  ['one character', () => '<'],
  ['1 MB of opening brackets', () => '<'.repeat(1_000_000)],
];
