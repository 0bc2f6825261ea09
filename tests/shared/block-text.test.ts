import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { blockText, textPieces } from '../../src/shared/block-text.ts';

function first(html: string): Element {
  const element = new JSDOM(html).window.document.body.firstElementChild;
  if (!element) throw new Error('There is no element.');
  return element;
}

describe('blockText', () => {
  it.each([
    ['<p>One <b>two<i>three</i></b><br>four</p>', 'One twothree\nfour'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['<p><!-- no -->x</p>', 'x'],
    ['<p></p>', ''],
    ['<table><tbody><tr><td>a</td><td>b<br>c</td></tr><tr><td></td><td>d</td></tr></tbody></table>', 'a\tb c\n\td'],
  ])('of %j', (html, text) => {
    expect(blockText(first(html))).toBe(text);
  });
});

describe('textPieces', () => {
  it('gives the node that holds each piece, and none for breaks', () => {
    const block = first('<p>One <b>two</b><br>three</p>');
    const pieces = textPieces(block);
    expect(pieces.map(({ text, node }) => [text, node?.data ?? null])).toEqual([
      ['One ', 'One '],
      ['two', 'two'],
      ['\n', null],
      ['three', 'three'],
    ]);
    expect(pieces[1]?.node?.parentElement?.localName).toBe('b');
  });
});
