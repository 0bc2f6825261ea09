import { describe, expect, it } from 'vitest';
import { markedIn, propose } from '../../../src/article/text-blocks/propose.ts';
import { readTextBlocks } from '../../../src/article/text-blocks/read-text-blocks.ts';
import { parsePage } from '../../../src/cli/parse-page.ts';

const paragraph = (id: string, length: number, link = 0) =>
  `<p id="${id}" data-length="${length}" data-link="${link}">${id}</p>`;

/** The ids of the proposed blocks, whose lengths and link densities the page's HTML says. */
function proposed(html: string, read: readonly string[], region: string): string[] {
  const { body } = parsePage(html);
  const elements = readTextBlocks(body).map(({ element }) => element);
  const blocks = elements.map((element) => {
    const ancestors: Element[] = [];
    for (let up: Element | null = element; up && up.localName !== 'html'; up = up.parentElement) ancestors.push(up);
    return {
      length: Number(element.getAttribute('data-length')),
      linkDensity: Number(element.getAttribute('data-link')),
      ancestors,
      tags: new Set(ancestors.map(({ localName }) => localName)),
    };
  });
  const places = new Set(read.map((id) => elements.findIndex((element) => element.id === id)));
  return [...propose(blocks, places, body.closest(region) ?? body.querySelector(region))].map(
    (i) => elements[i]?.id ?? '?',
  );
}

describe('markedIn', () => {
  it('gives the places of the blocks that a proposal holds', () => {
    const { body } = parsePage('<p>One</p><main><p>Two</p><div><p>Three</p></div></main><p>Four</p>');
    readTextBlocks(body);
    expect(markedIn(body.querySelector('main'))).toEqual(new Set([1, 2]));
    expect(markedIn(null)).toEqual(new Set());
  });
});

describe('propose', () => {
  it('takes the region where Readability has found much less', () => {
    expect(proposed(`<main>${paragraph('a', 100)}${paragraph('b', 30)}</main>`, ['a'], 'main')).toEqual(['a', 'b']);
    expect(proposed(`<main>${paragraph('a', 100)}</main>`, [], 'main')).toEqual(['a']);
  });

  it('believes Readability where the region holds little more', () => {
    expect(proposed(`<main>${paragraph('a', 100)}${paragraph('b', 29)}</main>`, ['a'], 'main')).toEqual(['a']);
  });

  it('believes Readability where no region is known, or it is the whole page, or empty', () => {
    const html = `<main>${paragraph('a', 100)}${paragraph('b', 300)}</main><div></div>`;
    expect(proposed(html, ['a'], 'section')).toEqual(['a']);
    expect(proposed(html, ['a'], 'body')).toEqual(['a']);
    expect(proposed(html, [], 'div')).toEqual([]);
  });

  it('leaves a region that is mostly links', () => {
    const list = (share: number) => `<main>${paragraph('a', 100)}${paragraph('b', 400, share)}</main>`;
    expect(proposed(list(0.45), ['a'], 'main')).toEqual(['a', 'b']);
    expect(proposed(list(0.55), ['a'], 'main')).toEqual(['a']);
  });

  it('leaves the other articles of a region to themselves when Readability has found a whole one', () => {
    const page = (length: number) =>
      `<main><article>${paragraph('a', length)}</article><article>${paragraph('b', 2000)}</article></main>`;
    expect(proposed(page(600), ['a'], 'main')).toEqual(['a']);
    expect(proposed(page(599), ['a'], 'main')).toEqual(['a', 'b']);
    expect(
      proposed(`<main><article>${paragraph('a', 600)}</article>${paragraph('b', 2000)}</main>`, ['a'], 'main'),
    ).toEqual(['a', 'b']);
  });

  it('takes nothing of the region that stands in furniture, nor what stands outside', () => {
    const html = `${paragraph('o', 50)}<main>${paragraph('a', 500)}<nav>${paragraph('n', 50)}</nav><aside>${paragraph('s', 50)}</aside><form>${paragraph('f', 50)}</form></main>`;
    expect(proposed(html, [], 'main')).toEqual(['a']);
  });

  it('takes a region that stands in furniture itself', () => {
    expect(proposed(`<form><main>${paragraph('a', 500)}</main></form>`, [], 'main')).toEqual(['a']);
  });
});
