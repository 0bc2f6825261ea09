import { describe, expect, it } from 'vitest';
import { limitDepth } from '../../src/article/limit-depth.ts';
import { MARK } from '../../src/article/text-blocks/read-text-blocks.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const inDivs = (count: number, html: string) => '<div>'.repeat(count) + html + '</div>'.repeat(count);

describe('limitDepth', () => {
  it('leaves a page as it is that is no deeper than pages are', () => {
    const { body } = parsePage(inDivs(40, '<p>One <b><i>two</i></b></p>'));
    const before = body.innerHTML;
    limitDepth(body);
    expect(body.innerHTML).toBe(before);
  });

  it('keeps the text and the text blocks of what is deeper, in order, and little of what is around them', () => {
    const paragraph = (n: number) =>
      `<section><p ${MARK}="${n}">par<a href="/"><b><i>agr</i></b></a>aph ${n}</p></section>`;
    const { body } = parsePage(inDivs(300, `a${paragraph(0)}b<ul><li>${inDivs(100, paragraph(1))}</li></ul>c`));
    const text = body.textContent;
    limitDepth(body);
    expect(body.textContent).toBe(text);
    expect([...body.querySelectorAll(`[${MARK}]`)].map((block) => block.textContent)).toEqual([
      'paragraph 0',
      'paragraph 1',
    ]);
    expect(deepest(body)).toBeLessThanOrEqual(70);
  });

  it('copes with more nodes than a function may have arguments', () => {
    const { body } = parsePage(inDivs(70, '<i></i>'));
    const inner = body.querySelector('i');
    for (let i = 0; i < 150_000; i++) inner?.appendChild(body.ownerDocument.createElement('br'));
    limitDepth(body);
    expect(body.querySelectorAll('br')).toHaveLength(150_000);
    expect(body.querySelector('i')).toBeNull();
  });
});

function deepest(root: Element): number {
  let depth = 0;
  const open: [Element, number][] = [[root, 0]];
  for (let top = open.pop(); top; top = open.pop()) {
    depth = Math.max(depth, top[1]);
    for (let child = top[0].firstElementChild; child; child = child.nextElementSibling) open.push([child, top[1] + 1]);
  }
  return depth;
}
