import { describe, expect, it } from 'vitest';
import { NAME_GROUPS, type NameGroup } from '../../../src/article/text-blocks/names.ts';
import type { PlacedBlock } from '../../../src/article/text-blocks/placed-block.ts';
import { PARAGRAPHS } from '../../clutter/story.ts';
import { type Known, pageOf, placeOf } from './page-of.ts';

const [ONE = '', TWO = '', THREE = ''] = PARAGRAPHS;
const story = `<p>${ONE}</p><p>${TWO}</p><p>${THREE}</p>`;

/** The only block of a page, or the first. */
function block(html: string, known?: Known): PlacedBlock {
  const first = pageOf(html, known).blocks[0];
  if (!first) throw new Error('The page has no block.');
  return first;
}

describe('what is known of a block', () => {
  it('counts a letter of scripts without spaces as three', () => {
    expect(block('<p>Kite</p>').length).toBe(4);
    expect(block('<p>凧が空にA</p>').length).toBe(13);
  });

  it('measures its links', () => {
    expect(block('<p>Kite</p>')).toMatchObject({ links: 0, linkDensity: 0 });
    expect(block('<p>12345 <a href="/a">789</a><a href="/b">x</a></p>')).toMatchObject({ links: 2, linkDensity: 0.4 });
    expect(block('<a href="/a"><h3>Kite</h3></a>').linkDensity).toBe(1);
  });

  it('takes full paragraphs for prose, unless they are links', () => {
    expect(block(`<p>${'k'.repeat(79)}</p>`).prose).toBe(false);
    expect(block(`<p>${'k'.repeat(80)}</p>`).prose).toBe(true);
    expect(block(`<p><a href="/a">${'k'.repeat(50)}</a>${'t'.repeat(50)}</p>`).prose).toBe(false);
  });

  it('gives what is set alike the same signature, whatever its numbers', () => {
    const { blocks, alike } = pageOf(
      '<div class="c1"><p class="p12">One</p><p class="p7">Two</p><p class="q">Three</p></div><div class="d"><p class="p3">Four</p></div>',
    );
    const [one, two, three, four] = blocks.map(({ signature }) => signature);
    expect(two).toBe(one);
    expect(new Set([one, three, four]).size).toBe(3);
    expect(alike.get(one ?? '')).toBe(2);
  });

  it('tells whether all of it is bold or italic', () => {
    expect(block('<p><b>Kite</b></p>')).toMatchObject({ bold: true, italic: false });
    expect(block('<p><em>Kite flying</em>.</p>')).toMatchObject({ bold: false, italic: true });
    expect(block('<p><b>Kite</b> flying <i>highest of all</i></p>')).toMatchObject({ bold: false, italic: false });
  });

  it('counts the calls to its readers', () => {
    expect(block('<p>Subscribe to our newsletter.</p>').calls).toBe(2);
    expect(block('<p>The kite rose.</p>')).toMatchObject({ calls: 0, toReader: 0 });
    expect(block('<p>Tell us what you think of your kite.</p>').toReader).toBeGreaterThan(0);
  });

  it('knows the elements around it, and fields beside it', () => {
    const { ancestors, tags, depth, field } = block('<main><form><p>Your name</p><input></form></main>');
    expect(ancestors.map(({ localName }) => localName)).toEqual(['p', 'form', 'main', 'body']);
    expect([...tags].sort()).toEqual(['body', 'form', 'main', 'p']);
    expect(depth).toBe(4);
    expect(field).toBe(true);
    expect(block('<main><p>Kite</p></main>').field).toBe(false);
  });

  it('names what is near, far and around the article', () => {
    const has = (bits: number, group: NameGroup) => ((bits >> NAME_GROUPS.indexOf(group)) & 1) === 1;
    const page = pageOf(
      `<div class="content">${story}<div class="sidebar"><div><div class="share"><p class="caption">Kite</p></div></div></div></div>`,
      { proposal: '.content' },
    );
    const { near, far, around } = page.blocks[placeOf(page, 'Kite')] as PlacedBlock;
    expect([has(near, 'caption'), has(near, 'share'), has(near, 'aside'), has(near, 'body')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([has(far, 'aside'), has(far, 'share'), has(far, 'body')]).toEqual([true, false, false]);
    expect([has(around, 'body'), has(around, 'aside')]).toEqual([true, false]);
  });
});

describe('pictures', () => {
  it('are counted between blocks', () => {
    const page = pageOf('<img src="a.png"><p>One</p><div><img src="b.png"></div><img src="c.png"><p>Two</p>');
    expect(page.blocks.map(({ mediaBefore, mediaAfter }) => [mediaBefore, mediaAfter])).toEqual([
      [1, 2],
      [2, 0],
    ]);
  });

  it('say whether a block repeats their alt', () => {
    const page = pageOf('<img src="a.png" alt="Red kite over Saltby!"><p>Red kite over Saltby</p><p>Red kite</p>');
    expect(page.blocks.map(({ isAlt }) => isAlt)).toEqual([true, false]);
  });

  it('have captions', () => {
    const page = pageOf('<div><img src="a.png"></div><p class="caption">A kite</p><p>A kite</p>');
    expect(page.blocks.map(({ caption }) => caption)).toEqual([true, false]);
  });

  it('stand within a block or beside it, at some level', () => {
    expect(block('<p><img src="a.png">Kite</p>').picture).toBe(true);
    expect(block('<p>Kite</p>')).toMatchObject({ picture: false, besidePicture: 0 });
    expect(block('<p>Kite</p><img src="a.png">').besidePicture).toBe(1);
    expect(block('<div><p>Kite</p></div><div><img src="a.png"></div>').besidePicture).toBe(2);
    expect(block(`<p>Kite</p><div><img src="a.png">${'tail '.repeat(100)}</div>`).besidePicture).toBe(0);
  });
});

describe('climb', () => {
  it('is how far neighbours stand apart in the tree', () => {
    const { blocks } = pageOf('<main><div><div><p>One</p></div></div><p>Two</p></main><p>Three</p>');
    expect(blocks.map(({ climbBefore, climbAfter }) => [climbBefore, climbAfter])).toEqual([
      [-1, 3],
      [1, 2],
      [1, -1],
    ]);
  });
});

describe('the page', () => {
  const html = `<div class="top"><p>Menu</p></div><main><h1>The heron stays</h1>${story}<p>Menu</p><p class="end">${PARAGRAPHS[3]}</p></main>`;
  const page = pageOf(html, {
    proposal: 'main',
    title: 'The heron stays',
    description: 'A Heron.',
    authors: ['Ada Moor'],
  });
  const length = (places: readonly number[]) => places.reduce((sum, at) => sum + (page.blocks[at]?.length ?? 0), 0);

  it('marks what is read and proposed', () => {
    expect(page.blocks.map(({ read, proposed }) => read && proposed)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it('proposes the region where Readability has found a part of it', () => {
    const { blocks } = pageOf(`<main><div>${story}</div>${story}</main>`, { proposal: 'main > div', region: 'main' });
    expect(blocks.map(({ read }) => read)).toEqual([true, true, true, false, false, false]);
    expect(blocks.every(({ proposed }) => proposed)).toBe(true);
  });

  it('sums up the proposal', () => {
    expect([page.first, page.last, page.headline]).toEqual([2, 6, 1]);
    expect(page.pageLength).toBe(length([0, 1, 2, 3, 4, 5, 6]));
    expect(page.proposedLength).toBe(length([1, 2, 3, 4, 5, 6]));
    expect(page.proseLength).toBe(length([2, 3, 4, 6]));
    expect(page.before).toEqual([
      0,
      0,
      length([1]),
      length([1, 2]),
      length([1, 2, 3]),
      length([1, 2, 3, 4]),
      length([1, 2, 3, 4, 5]),
    ]);
    expect(page.proseBySignature.get(page.blocks[2]?.signature ?? '')).toBe(length([2, 3, 4]));
    expect(page.proseBySignature.get(page.blocks[0]?.signature ?? '')).toBeUndefined();
  });

  it('sums up every element', () => {
    const main = page.blocks[1]?.ancestors[1] as Element;
    expect(page.held.get(main)).toBe(page.proposedLength);
    expect(page.sums.get(main)).toMatchObject({
      length: page.proposedLength,
      blocks: 6,
      prose: page.proseLength,
      linked: 0,
    });
    expect(page.sums.get(page.blocks[0]?.ancestors[1] as Element)).toMatchObject({ length: 4, blocks: 1, prose: 0 });
    const { sums, blocks } = pageOf('<nav><a href="/a">Subscribe</a> or not</nav>');
    expect(sums.get(blocks[0]?.element as Element)).toMatchObject({ linked: 9, calls: 1 });
  });

  it('finds what is said twice', () => {
    expect(page.times.get('menu')).toBe(2);
    expect(page.firstWith.get('menu')).toBe(0);
  });

  it('keeps what the page says of itself for comparison', () => {
    expect(page.words).toEqual({
      title: 'the heron stays',
      authors: ['ada moor'],
      description: 'a heron',
      articleBody: '',
    });
  });

  it('tells what share of words the proposal has too', () => {
    expect(page.shared(new Set(['heron', 'zeppelin']), false)).toBe(0.5);
    expect(page.shared(new Set(['zeppelin']), false)).toBe(0);
    expect(page.shared(new Set(), false)).toBe(-1);
    // a paragraph's own words do not count as those of another
    expect(page.shared(new Set(['boat', 'sluice', 'grandfather']), true)).toBe(0);
  });

  it('has nothing where nothing is proposed', () => {
    expect(pageOf(html)).toMatchObject({ first: -1, last: -1, proseLength: 0, proposedLength: 0 });
    expect(pageOf('')).toMatchObject({ blocks: [], pageLength: 0, headline: -1 });
  });
});

describe('the headline', () => {
  const title = 'The heron stays';
  it.each([
    ['the h1', '<p>Menu</p><h1>Other</h1>', 1],
    ['of two, the one that is the title', `<h1>The Reed</h1><h1>${title}</h1>`, 1],
    ['the title, where there is no h1', `<p>Menu</p><p>${title}</p>`, 1],
    ['the title with the name of the site left away', '<p>Menu</p><h2>The heron</h2>', 1],
    ['none', '<p>Menu</p><h2>The egret</h2>', -1],
  ])('is %s', (_, top, place) => {
    expect(pageOf(`${top}<main>${story}</main>`, { title, proposal: 'main' }).headline).toBe(place);
  });

  it('is no h1 behind the first paragraph', () => {
    expect(pageOf(`<main>${story}<h1>More</h1></main>`, { title, proposal: 'main' }).headline).toBe(-1);
  });
});
