import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/article/blocks.ts';
import { TextMap } from '../../../src/ui/components/text-map.ts';

const HTML =
  '<p>The <em>grey</em> heron<br>stood.</p><blockquote><p>It stayed.</p></blockquote><table><tbody><tr><td>Year</td><td>Herons</td></tr></tbody></table>';

function setUp(): { text: string; map: TextMap } {
  const root = new JSDOM(`<div>${HTML}</div>`).window.document.querySelector('div');
  if (!root) throw new Error('There is no article.');
  const { text, blocks } = readBlocks(root);
  return { text, map: new TextMap(root, blocks) };
}

describe('TextMap', () => {
  it.each(['grey', 'The grey heron', 'rey her', 'stood.', 'It stayed.', 'Herons', 'The'])(
    'finds %j in its place',
    (words) => {
      const { text, map } = setUp();
      const start = text.indexOf(words);
      expect(map.rangesOf({ start, end: start + words.length }).map(String)).toEqual([words]);
    },
  );

  it('gives a range for each block that a span runs through', () => {
    const { text, map } = setUp();
    const ranges = map.rangesOf({ start: text.indexOf('stood'), end: text.indexOf('stayed') + 6 });
    expect(ranges.map(String)).toEqual(['stood.', 'It stayed']);
  });

  it('finds nothing where the elements are not those of the text', () => {
    const root = new JSDOM('<div></div>').window.document.createElement('div');
    const map = new TextMap(root, [{ kind: 'paragraph', start: 0, end: 9, path: [3, 1] }]);
    expect(map.rangesOf({ start: 0, end: 4 })).toEqual([]);
  });
});
