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
    ['<p>It stayed<sup><a href="#pq-1">1</a></sup>. It left.<a href="#pq-2">[2]</a></p>', 'It stayed. It left.'],
    ['<p>It stayed<sup>[<a href="https://reed.example/x#n">3</a>]</sup>.</p>', 'It stayed.'],
    ['<p><sup><a href="#pq-1">1</a></sup> A note. <a href="#pq-2">↩</a></p>', 'A note.'],
    ['<p>10<sup>2</sup> and <a href="#pq-1">the chapter</a></p>', '102 and the chapter'],
    ['<p><ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>字</p>', '漢字'],
    ['<p>Take <math alttext="x^2"><mi>x</mi></math>.</p>', 'Take x^2.'],
    ['<pre>  a\n b</pre>', '  a\n b'],
    ['<table><caption>Birds</caption><tbody><tr><td>a</td></tr></tbody></table>', 'a'],
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

  it('says where in its node a piece begins that something stands before', () => {
    const [piece] = textPieces(first('<p><sup><a href="#pq-1">1</a></sup> A note</p>'));
    expect(piece).toMatchObject({ text: 'A note', from: 1 });
    expect(piece?.node?.data).toBe(' A note');
  });
});
