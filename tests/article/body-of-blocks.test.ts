import { describe, expect, it } from 'vitest';
import { bodyOfBlocks, selectBlocks } from '../../src/article/body-of-blocks.ts';
import { MARK } from '../../src/article/text-blocks/read-text-blocks.ts';
import { textOf } from '../../src/shared/text.ts';
import { PARAGRAPHS } from '../clutter/story.ts';
import { type Known, pageOf } from './text-blocks/page-of.ts';

const story = PARAGRAPHS.map((text) => `<p class="story">${text}</p>`).join('');

/** The blocks with an id that are selected, where they have this score, and the story's paragraphs are surely the article's. */
function selected(html: string, score: number, known: Known = { proposal: 'main' }): string[] {
  const page = pageOf(html, known);
  const scores = page.blocks.map(({ element }) => (element.className === 'story' ? 1 : score));
  return [...selectBlocks(page, scores)].map((index) => page.blocks[index]?.element.id ?? '').filter(Boolean);
}

describe('selectBlocks', () => {
  it('takes what is more likely than not, or nearly', () => {
    const html = `<p id="a">Saltby, Monday</p><main>${story}</main>`;
    expect(selected(html, 0.45)).toEqual(['a']);
    expect(selected(html, 0.35)).toEqual([]);
  });

  it('asks more of links', () => {
    const html = `<main>${story}</main><p id="a"><a href="/a">Egrets in Lower Saltby</a></p>`;
    expect(selected(html, 0.55)).toEqual(['a']);
    expect(selected(html, 0.45)).toEqual([]);
  });

  it('asks less of a paragraph that Readability proposes, set like the others', () => {
    const paragraph = `<p class="story" id="a">${'The egret came and went. '.repeat(8)}</p>`;
    const rated = (html: string, score: number) => {
      const page = pageOf(html, { proposal: 'main' });
      const place = page.blocks.findIndex(({ element }) => element.id === 'a');
      return selectBlocks(
        page,
        page.blocks.map((_, index) => (index === place ? score : 1)),
      ).has(place);
    };
    expect(rated(`<main>${story}${paragraph}</main>`, 0.3)).toBe(true);
    expect(rated(`<main>${story}${paragraph}</main>`, 0.1)).toBe(false);
    expect(rated(`<main>${story}</main>${paragraph}`, 0.3)).toBe(false);
  });

  it('asks less of tables and code that Readability proposes', () => {
    const table = '<table id="a"><tr><th>Bird</th><th>Days</th></tr><tr><td>Heron</td><td>9</td></tr></table>';
    const code = '<pre id="b">count(heron)</pre>';
    expect(selected(`<main>${table}${story}${code}</main>`, 0.24)).toEqual(['a', 'b']);
    expect(selected(`<main>${table}${story}${code}</main>`, 0.1)).toEqual([]);
    expect(selected(`<main>${story}</main>${table}${code}`, 0.24)).toEqual([]);
  });

  it('takes what belongs to the article by its form, whatever its score', () => {
    const note = '<ol><li id="a">Counted at the sluice. <a href="#ref1">↩</a></li></ol>';
    expect(selected(`<main>${story}${note}</main>`, 0)).toEqual(['a']);
  });

  it.each(['hidden', 'style="display: none"', 'aria-hidden="true"'])('never takes text that is %s', (how) => {
    expect(selected(`<main>${story}</main><p id="a" ${how}>Egret</p><div ${how}><p id="b">Stork</p></div>`, 1)).toEqual(
      [],
    );
    expect(selected(`<main>${story}</main><p id="a">Egret</p><div><p id="b">Stork</p></div>`, 1)).toEqual(['a', 'b']);
  });

  it('never takes captions', () => {
    expect(
      selected(`<main>${story}<div><img src="a.png"></div><p class="caption" id="a">A heron</p></main>`, 1),
    ).toEqual([]);
  });

  it('believes Readability where nearly nothing would be left', () => {
    const page = pageOf(`<p>Menu</p><main><h1>The heron stays</h1>${story}</main>`, { proposal: 'main' });
    const rate = (sure: number) =>
      selectBlocks(
        page,
        page.blocks.map((_, index) => (index < sure ? 1 : 0)),
      );
    expect(rate(3)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    expect(rate(6)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });

  it('takes nothing of an empty page', () => {
    expect(selectBlocks(pageOf(''), [])).toEqual(new Set());
  });
});

/** The body that is made of the blocks whose text begins with a capital letter K: what it is called, and its HTML without marks. */
function body(html: string): { root: string; html: string } {
  const page = pageOf(html);
  const places = page.blocks.flatMap(({ text, caption }, index) => (text.startsWith('K') && !caption ? [index] : []));
  const root = bodyOfBlocks(page, new Set(places));
  return { root: root?.id ?? '', html: (root?.innerHTML ?? '').replaceAll(new RegExp(` ${MARK}="\\d+"`, 'g'), '') };
}

describe('bodyOfBlocks', () => {
  it('is the nearest element that holds the selected blocks', () => {
    expect(body('<main><p>Menu</p><div id="a"><p>Kite</p><div><p>Kettle</p></div></div></main>')).toEqual({
      root: 'a',
      html: '<p>Kite</p><div><p>Kettle</p></div>',
    });
    expect(body('<main id="a"><p>Kite</p><p>Menu</p></main>')).toEqual({ root: 'a', html: '<p>Kite</p>' });
  });

  it('drops the other blocks, and what stood around them alone', () => {
    expect(
      body(
        '<main id="a"><p>Kite</p><section><div><p>Menu</p></div><ul><li>More</li></ul></section><p>Kettle</p></main>',
      ).html,
    ).toBe('<p>Kite</p><p>Kettle</p>');
    expect(body('<main id="a"><div><p>Kite</p><div><p>Menu</p></div></div><p>Kettle</p></main>').html).toBe(
      '<div><p>Kite</p></div><p>Kettle</p>',
    );
  });

  it.each([
    ['<ul><li>Kite</li><li>Kettle</li></ul>'],
    ['<ol><li><p>Kite</p><p>Kettle</p></li></ol>'],
    ['<dl><dt>Kite</dt><dd>Kettle</dd></dl>'],
    ['<blockquote><p>Kite</p><p>Kettle</p></blockquote>'],
    ['<table><tbody><tr><td><p>Kite</p><p>Kite two</p></td><td>Kettle</td></tr></tbody></table>'],
    ['<table><tbody><tr><th>Kite</th><td>Kettle</td></tr></tbody></table>'],
  ])('keeps the form of %s', (html) => {
    expect(body(`<main id="a">${html}</main>`)).toEqual({ root: 'a', html });
  });

  it('drops a teaser with its box and picture', () => {
    expect(
      body('<main id="a"><p>Kite</p><div><a href="/b"><img src="b.png"></a><h3>More</h3></div><p>Kettle</p></main>')
        .html,
    ).toBe('<p>Kite</p><p>Kettle</p>');
  });

  it('keeps a figure beside a block that goes', () => {
    const figure = '<figure><img src="b.png"><figcaption>Red</figcaption></figure>';
    expect(body(`<main id="a"><p>Kite</p><div>${figure}<p>More</p></div><p>Kettle</p>${figure}</main>`).html).toBe(
      `<p>Kite</p><div>${figure}</div><p>Kettle</p>${figure}`,
    );
  });

  it('keeps pictures with captions that are no text of it', () => {
    const picture = '<div><img src="b.png"><p class="caption">Red</p></div>';
    expect(body(`<main id="a"><p>Kite</p>${picture}<p>Kettle</p></main>`).html).toBe(
      `<p>Kite</p>${picture}<p>Kettle</p>`,
    );
  });

  it.each(['nav', 'aside', 'footer', 'form'])('drops a <%s> of pictures, keeps one that it stands in', (tag) => {
    const picture = `<${tag}><img src="b.png"></${tag}>`;
    const around = `<${tag}><p>Kettle</p></${tag}>`;
    expect(body(`<main id="a"><p>Kite</p>${picture}${around}</main>`).html).toBe(`<p>Kite</p>${around}`);
  });

  it('drops what is hidden, unless it stands in it', () => {
    const picture = '<div hidden=""><img src="b.png"></div><img src="c.png" style="display:none">';
    const around = '<div aria-hidden="true"><p>Kettle</p></div>';
    expect(body(`<main id="a"><p>Kite</p>${picture}${around}<img src="d.png" style="width:9px"></main>`).html).toBe(
      `<p>Kite</p>${around}<img src="d.png" style="width:9px">`,
    );
  });

  it('is nothing where nothing is selected', () => {
    expect(bodyOfBlocks(pageOf('<p>Kite</p>'), new Set())).toBeNull();
  });

  it('leaves no block but the selected', () => {
    const page = pageOf(`<p>Menu</p><main><p>More</p>${story}</main><p>Imprint</p>`);
    const places = new Set([2, 4, 7]);
    expect(textOf(bodyOfBlocks(page, places))).toBe([...places].map((at) => page.blocks[at]?.text).join(''));
  });
});
