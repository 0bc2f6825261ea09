import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepareBody } from '../../../src/ui/popup/prepare-body.ts';

const { window } = new JSDOM('');
const global = globalThis as { document?: Document };
beforeEach(() => {
  global.document = window.document;
});
afterEach(() => {
  delete global.document;
});

function prepared(html: string): HTMLElement {
  const body = window.document.createDocumentFragment();
  const root = window.document.createElement('div');
  root.innerHTML = html;
  body.append(root);
  prepareBody(body);
  return root;
}

describe('prepareBody', () => {
  it('puts the description in the place of a picture', () => {
    const root = prepared('<figure><img src="/a.jpg" alt="A heron"><figcaption>On the shore.</figcaption></figure>');
    expect(root.querySelector('img')).toBeNull();
    expect(root.querySelector<HTMLElement>('.picture')?.hidden).toBe(false);
    expect(root.querySelector('.picture')?.textContent).toBe('A heron');
  });

  it('says nothing twice', () => {
    const root = prepared(
      '<figure><img src="/a.jpg" alt="A heron"><figcaption>A heron. Photo: Bo Lind</figcaption></figure>',
    );
    expect(root.querySelector<HTMLElement>('.picture')?.hidden).toBe(true);
    expect(root.querySelector<HTMLElement>('figure')?.hidden).toBe(false);
  });

  it('hides a figure that says nothing', () => {
    expect(prepared('<figure><img src="/a.jpg" alt=""></figure>').querySelector<HTMLElement>('figure')?.hidden).toBe(
      true,
    );
  });
});
