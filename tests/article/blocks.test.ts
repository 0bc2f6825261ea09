import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/article/blocks.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const read = (html: string) => readBlocks(parsePage(html).body);

describe('readBlocks', () => {
  it('joins the text of leaf blocks by blank lines, with offsets and paths', () => {
    const { text, blocks } = read(
      '<h2>Birds</h2><p>One <em>heron</em><br>stood.</p><ul><li>wren</li><li>crane</li></ul>',
    );
    expect(text).toBe('Birds\n\nOne heron\nstood.\n\nwren\n\ncrane');
    expect(blocks).toEqual([
      { kind: 'heading', start: 0, end: 5, path: [0] },
      { kind: 'paragraph', start: 7, end: 23, path: [1] },
      { kind: 'list-item', start: 25, end: 29, path: [2, 0] },
      { kind: 'list-item', start: 31, end: 36, path: [2, 1] },
    ]);
  });

  it('separates cells by tabs and rows by line breaks', () => {
    const { text, blocks } = read(
      '<table><thead><tr><th>Year</th><th>Herons</th></tr></thead><tbody><tr><td>2030</td><td>four<br>or five</td></tr></tbody></table>',
    );
    expect(text).toBe('Year\tHerons\n2030\tfour or five');
    expect(blocks[0]?.kind).toBe('table');
  });

  it('leaves captions out, and keeps counting past figures', () => {
    const { text, blocks } = read('<figure><img><figcaption>A heron</figcaption></figure><p>Text.</p>');
    expect(text).toBe('Text.');
    expect(blocks[0]?.path).toEqual([1]);
  });

  it('tells paragraphs of quotations and preformatted text apart', () => {
    const { blocks } = read('<blockquote><p>One.</p><ul><li>Two.</li></ul></blockquote><pre>a\n\nb</pre>');
    expect(blocks.map(({ kind, path }) => [kind, path])).toEqual([
      ['quote', [0, 0]],
      ['list-item', [0, 1, 0]],
      ['preformatted', [1]],
    ]);
  });

  it('reads an item that holds blocks by its blocks', () => {
    const { text, blocks } = read('<ol><li><p>One.</p><ol><li>Two.</li></ol></li></ol>');
    expect(text).toBe('One.\n\nTwo.');
    expect(blocks.map(({ path }) => path)).toEqual([
      [0, 0, 0],
      [0, 0, 1, 0],
    ]);
  });

  it('counts in UTF-16 units', () => {
    expect(read('<p>🐟</p><p>x</p>').blocks[1]).toMatchObject({ start: 4, end: 5 });
  });

  it('gives nothing of nothing', () => {
    expect(read('<p></p><hr>')).toEqual({ text: '', blocks: [] });
  });
});
