import { describe, expect, it } from 'vitest';
import { parsePage } from '../../src/cli/parse-page.ts';

function depthOf(document: Document, selector: string): number {
  let depth = 0;
  for (let up = document.querySelector(selector); up; up = up.parentElement) depth++;
  return depth;
}

describe('parsePage', () => {
  it('repairs a page as browsers do', () => {
    const document = parsePage('<title>Moss</title><p>One<p>Two <b>bold<i>both</b>slanted</i><td>cell');
    expect(document.title).toBe('Moss');
    expect(document.body.innerHTML).toBe('<p>One</p><p>Two <b>bold<i>both</i></b><i>slanted</i>cell</p>');
  });

  it('gives an empty page a body', () => {
    expect(parsePage('').body.childNodes).toHaveLength(0);
  });

  it('flattens what is nested deeper than browsers nest it, and keeps text and order', () => {
    const deep = `${'<div>'.repeat(3000)}first <b>second</b><p id="last">third</p>${'</div>'.repeat(3000)}<p>fourth</p>`;
    const document = parsePage(deep);
    expect(document.body.textContent).toBe('first secondthirdfourth');
    expect(depthOf(document, '#last')).toBe(512);
  });

  it('leaves a page that is not so deep as it is', () => {
    const document = parsePage(`${'<div>'.repeat(400)}<p id="last"><b>deep</b></p>`);
    expect(depthOf(document, '#last')).toBe(403);
    expect(document.querySelector('#last')?.innerHTML).toBe('<b>deep</b>');
  });
});
