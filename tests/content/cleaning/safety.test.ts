import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPageText } from '../../../src/clutter/page-text.ts';
import { reasonToKeep, watchForms } from '../../../src/content/cleaning/safety.ts';
import { PARAGRAPHS } from '../../clutter/story.ts';

/** Why the element with the id "it" may not be hidden on a page with the invented article. */
function reasonFor(it: string, before?: (document: Document) => void): string | null {
  const article = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
  const { document } = new JSDOM(`<main id="main"><h1>Heron</h1><div id="body">${article}</div>${it}</main>`, {
    url: 'https://reed.example/',
  }).window;
  before?.(document);
  const element = document.querySelector('#it') ?? document.querySelector(it);
  if (!element) throw new Error('There is no such element.');
  return reasonToKeep(element, readPageText(document));
}

describe('reasonToKeep', () => {
  it.each(['body', 'main', '#body', 'h1'])('keeps what is or holds the article: %s', (selector) => {
    const article = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
    const { document } = new JSDOM(`<main><h1>Heron</h1><div id="body">${article}</div></main>`).window;
    const element = document.querySelector(selector);
    if (!element) throw new Error('There is no such element.');
    expect(reasonToKeep(element, readPageText(document))).toBe('article');
  });

  it('keeps what holds a quotation, but no slogan', () => {
    expect(
      reasonFor('<div id="it"><blockquote>It looks at the ducks and says nothing at all.</blockquote></div>'),
    ).toBe('quotation');
    expect(reasonFor('<div id="it"><blockquote>Read on!</blockquote></div>')).toBeNull();
  });

  it.each([
    'Subscribe to continue reading.',
    'Already a subscriber? Sign in',
    'Diesen Artikel weiterlesen mit Reed Plus',
    'Pour lire la suite, abonnez-vous',
    'この記事は有料です',
  ])('keeps what explains a paywall: %s', (text) =>
    expect(reasonFor(`<div id="it"><p>${text}</p></div>`)).toBe('paywall'),
  );

  it('lets an invitation go', () => {
    expect(reasonFor('<div id="it"><p>Sign up for our free newsletter</p></div>')).toBeNull();
    expect(reasonFor('<div id="it"><p>Subscribe today and save.</p></div>')).toBeNull();
  });

  it('lets a teaser go that is built as an article', () =>
    expect(reasonFor('<article id="it"><h3><a href="/s">Ten soups for long evenings</a></h3></article>')).toBeNull());

  it('does not take what a page’s script does to a form for the reader’s doing', () => {
    const form = '<form id="it"><input></form>';
    expect(
      reasonFor(form, (document) => {
        watchForms(document);
        const input = document.querySelector('input');
        input?.dispatchEvent(
          new (document.defaultView as unknown as typeof globalThis).Event('input', { bubbles: true }),
        );
      }),
    ).toBeNull();
  });
});
