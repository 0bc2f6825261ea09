import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { copyDocument } from '../../src/article/copy-document.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

const NONE: ReadonlySet<Element> = new Set();
const all = (document: Document, selector: string) => new Set(document.querySelectorAll(selector));

describe('copyDocument', () => {
  it('leaves out what is cut, and leaves the original as it was', () => {
    const html = '<main><p>One</p><aside><p>Cut</p></aside><p>Two <b>cut</b> three</p></main><p>Four</p>';
    const document = parsePage(html);
    const before = document.toString();
    const copy = copyDocument(document, all(document, 'aside, b'));
    expect(copy.body.innerHTML).toBe('<main><p>One</p><p>Two  three</p></main><p>Four</p>');
    expect(document.toString()).toBe(before);
  });

  it('cuts an element within one that is cut, and siblings at every level', () => {
    const document = parsePage(
      '<div class="x"><p class="x">a</p></div><p>b</p><p class="x">c</p><div><p class="x">d</p>e</div>',
    );
    expect(copyDocument(document, all(document, '.x')).body.textContent).toBe('be');
  });

  it('copies a document whose body is cut', () => {
    const document = parsePage('<p>One</p>');
    expect(copyDocument(document, new Set([document.body])).documentElement.textContent).toBe('');
  });

  it('shows the text of open shadow roots, with what is slotted', () => {
    const { document } = new JSDOM('<story-body><p>light</p></story-body><plain-box><p>kept</p></plain-box>').window;
    const root = document.querySelector('story-body')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>before</p><slot>fallback</slot><p>after</p>';
    const copy = copyDocument(document, NONE);
    expect([...copy.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['before', 'light', 'after', 'kept']);
    expect(document.querySelector('story-body')?.textContent).toBe('light');
  });

  it('puts what is slotted where its slot is, and leaves out what has none', () => {
    const { document } = new JSDOM('<a-card><p slot="end">last</p><p>light</p><p slot="none">gone</p></a-card>').window;
    const root = document.querySelector('a-card')?.attachShadow({ mode: 'open' });
    if (root)
      root.innerHTML = '<p>first</p><slot></slot><p>third</p><slot name="end"></slot><slot name="x"><p>own</p></slot>';
    const copy = copyDocument(document, NONE);
    expect([...copy.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
      'first',
      'light',
      'third',
      'last',
      'own',
    ]);
  });

  it('shows declared shadow roots, also those within others', () => {
    const document = parsePage(
      '<a-body><template shadowrootmode="open"><p>one</p><a-part><template shadowrootmode="open"><p>two</p><slot></slot></template><p>three</p></a-part><slot></slot></template><p>four</p></a-body><b-body><template shadowrootmode="closed"><p>shut</p></template></b-body>',
    );
    const copy = copyDocument(document, NONE);
    expect([...copy.querySelectorAll('p')].map((p) => p.textContent)).toEqual(['one', 'two', 'three', 'four']);
  });

  it('keeps the text of a tree that is nested too deep, flattened', () => {
    const document = nested(600);
    const copy = copyDocument(document, NONE);
    expect(copy.body.textContent).toBe(document.body.textContent);
    expect(depthBelow(copy.body)).toBeLessThanOrEqual(512);
    expect(depthBelow(document.body)).toBe(600);
  });

  it('copes with twenty thousand levels', () => {
    const copy = copyDocument(nested(20_000), NONE);
    expect(depthBelow(copy.body)).toBeLessThanOrEqual(512);
    expect(copy.querySelector('p')?.textContent).toBe('behind');
  });
});

/** A document of linkedom, which clones and reads without recursion, with elements nested to a depth and a paragraph behind them. */
function nested(depth: number): Document {
  const document = parsePage('');
  let inner: Element = document.body;
  for (let i = 0; i < depth; i++) {
    const next = document.createElement('div');
    inner.append(next);
    inner = next;
  }
  inner.append('deep');
  const paragraph = document.createElement('p');
  paragraph.append('behind');
  document.body.append(paragraph);
  return document;
}

function depthBelow(root: Element): number {
  let depth = 0;
  for (let down = root.firstElementChild; down; down = down.firstElementChild) depth++;
  return depth;
}
