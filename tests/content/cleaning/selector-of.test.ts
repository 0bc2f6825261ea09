import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { selectorOf } from '../../../src/content/cleaning/selector-of.ts';

// jsdom has no CSS.escape
beforeAll(() => {
  Object.assign(globalThis, { CSS: { escape: (text: string) => text.replace(/([^\w-])/g, '\\$1') } });
});

function selectorFor(html: string, target: string): string {
  const { document } = new JSDOM(html).window;
  const element = document.querySelector(target);
  if (!element) throw new Error(`${target} is not there`);
  const selector = selectorOf(element);
  expect([...document.querySelectorAll(selector)].includes(element)).toBe(true);
  return selector;
}

describe('selectorOf', () => {
  it.each([
    ['an id', '<div id="promo-box">x</div>', 'div', '#promo-box'],
    ['classes', '<div class="letter box">x</div>', 'div', 'div.letter.box'],
    ['a data attribute', '<div data-testid="letter">x</div>', 'div', 'div[data-testid="letter"]'],
    ['classes that say a state', '<div class="letter is-open visible">x</div>', 'div', 'div.letter'],
  ])('goes by %s', (_, html, target, expected) => expect(selectorFor(html, target)).toBe(expected));

  it.each([
    [
      'made by a build',
      '<section class="letters"><p>a</p><div class="css-1x2y3z sc-abc">x</div></section>',
      'section.letters > div',
    ],
    ['made for one visit', '<section class="letters"><div id="box-938475">x</div></section>', 'section.letters > div'],
  ])('does not go by names %s', (_, html, expected) => expect(selectorFor(html, 'div')).toBe(expected));

  it('goes the whole way down where nothing has a name', () =>
    expect(selectorFor('<div><p>a</p></div><div><p>b</p><p class="css-9a8b7c">c</p></div>', 'p.css-9a8b7c')).toBe(
      'body > div:nth-of-type(2) > p:nth-of-type(2)',
    ));
});
