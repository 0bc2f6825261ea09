import { describe, expect, it } from 'vitest';
import { isHidden } from '../../src/article/hidden.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

function hidden(html: string): boolean {
  const element = parsePage(html).querySelector('b') as Element;
  return isHidden(element, new Map());
}

describe('isHidden', () => {
  it.each([
    '<b hidden>x</b>',
    '<b aria-hidden="true">x</b>',
    '<b style="display:none">x</b>',
    '<b style="color: red; DISPLAY : none !important">x</b>',
    '<b style="color:red;visibility:hidden">x</b>',
    '<div hidden><p><b>x</b></p></div>',
  ])('is true for %s', (html) => {
    expect(hidden(html)).toBe(true);
  });

  it.each([
    '<b>x</b>',
    '<b aria-hidden="false">x</b>',
    '<b style="display:block">x</b>',
    '<b style="--a-display: none">x</b>',
    '<p hidden>y</p><b>x</b>',
    '<b><i hidden>x</i></b>',
  ])('is false for %s', (html) => {
    expect(hidden(html)).toBe(false);
  });

  it('says the same when it is asked again, of any element of the path', () => {
    const { body } = parsePage('<div><p style="display:none"><i><b>x</b></i></p><u>y</u></div>');
    const known = new Map<Element, boolean>();
    const ask = () => ['b', 'i', 'p', 'div', 'u'].map((name) => isHidden(body.querySelector(name) as Element, known));
    const first = ask();
    expect(first).toEqual([true, true, true, false, false]);
    expect(ask()).toEqual(first);
  });

  it('goes by what is known', () => {
    const { body } = parsePage('<p><b>x</b></p>');
    const known = new Map([[body.querySelector('p') as Element, true]]);
    expect(isHidden(body.querySelector('b') as Element, known)).toBe(true);
    expect(known.get(body.querySelector('b') as Element)).toBe(true);
  });
});
