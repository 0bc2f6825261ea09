import { describe, expect, it } from 'vitest';
import { dropAbsentPictures } from '../../src/article/absent-pictures.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

function left(html: string): string {
  const document = parsePage(`<article>${html}</article>`);
  dropAbsentPictures(document);
  return document.querySelector('article')?.textContent ?? '';
}

describe('dropAbsentPictures', () => {
  it.each([
    '<div><div class="lazyload-wrapper"><div class="lazyload-placeholder"></div></div><div>Reeds. Credit: Bo Lind.</div></div>',
    '<div class="image-placeholder"></div><p>(Credit: Bo Lind)</p>',
    '<div class="lazy"></div><p>The heron on Monday. Photograph by Bo Lind.</p>',
  ])('takes the caption of %s', (html) => expect(left(`<p>One.</p>${html}<p>Two.</p>`)).toBe('One.Two.'));

  it.each([
    ['text that is no credit', '<div class="lazy"></div><p>The heron came on Monday.</p>'],
    ['a caption whose picture is there', '<div class="lazy"><img src="/a.jpg"></div><p>Photo: Bo Lind</p>'],
    ['a credit without a box', '<p>One.</p><p>Photo: Bo Lind</p>'],
    ['a box that has text', '<div class="lazy">One.</div><p>Photo: Bo Lind</p>'],
    ['what is behind a paragraph', '<div><div class="lazy"></div><p>One.</p></div><p>Photo: Bo Lind</p>'],
  ])('leaves %s', (_, html) => {
    const before = parsePage(`<article>${html}</article>`).querySelector('article')?.textContent;
    expect(left(html)).toBe(before);
  });
});
