import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/article/blocks.ts';
import { cleanTree } from '../../src/article/clean-tree.ts';
import { toHtml } from '../../src/article/to-html.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const BASE = 'https://fern.example/story';
const tree = (html: string) => cleanTree(parsePage(html).body, BASE);

describe('links within an article', () => {
  const page = `<p>It stayed.<sup id="r1"><a href="#fn1">1</a></sup> It left.<sup id="r2"><a href="${BASE}#fn2">[2]</a></sup></p>
    <h2>Notes</h2><ol><li id="fn1"><p>Nine days. <a href="#r1">↩</a></p></li><li id="fn2">At night. <a href="#r2">↩</a></li></ol>`;

  it('lead from a sign to its note and back, by ids of our own', () => {
    expect(toHtml(tree(page))).toBe(
      '<p id="pq-3">It stayed.<sup><a href="#pq-1">1</a></sup> It left.<sup><a href="#pq-2">[2]</a></sup></p><h2>Notes</h2>' +
        '<ol><li id="pq-1">Nine days. <a href="#pq-3">↩</a></li><li id="pq-2">At night. <a href="#pq-3">↩</a></li></ol>',
    );
  });

  it('leave no signs in the text', () => {
    expect(readBlocks(tree(page)).text).toBe('It stayed. It left.\n\nNotes\n\nNine days.\n\nAt night.');
  });

  it.each([
    ['<p><a href="#x">On</a></p><h3 id="x">There</h3>', '<p><a href="#pq-1">On</a></p><h2 id="pq-1">There</h2>'],
    ['<p><a href="#x">On</a></p><div id="x"><p>There</p></div>', '<p><a href="#pq-1">On</a></p><p id="pq-1">There</p>'],
    ['<p><a href="#x">On</a></p><p><a name="x"></a>There</p>', '<p><a href="#pq-1">On</a></p><p id="pq-1">There</p>'],
    ['<p><a href="#x%C3%A4">On</a></p><dl><dt>a</dt><dd id="xä">b</dd></dl>', 'id="pq-1">b'],
    ['<p id="unused">One</p>', '<p>One</p>'],
  ])('lead to every kind of block: %s', (html, expected) => {
    expect(toHtml(tree(html))).toContain(expected);
  });

  it.each(['#gone', 'https://moss.example/#x', 'other#x'])(
    'to what is not in the article stay absolute: %s',
    (href) => {
      expect(toHtml(tree(`<p><a href="${href}">On</a></p><p id="x">Two</p>`))).toMatch(
        /^<p><a href="https:\/\/\w+\.example\/.*#\w+">On<\/a><\/p><p>Two<\/p>$/,
      );
    },
  );
});
