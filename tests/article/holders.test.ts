import { expect, it } from 'vitest';
import { holdersOf } from '../../src/article/holders.ts';
import { parsePage } from '../../src/cli/parse-page.ts';

it('finds what holds an element of a kind, but neither the root nor that element, nor what stands around a formula', () => {
  const { body } = parsePage(
    '<section id="a"><div id="b"><img id="c"></div><p id="d">x</p></section><math id="e"><mi id="f"><img></mi></math>',
  );
  expect([...holdersOf(body, 'img')].map(({ id }) => id).sort()).toEqual(['a', 'b', 'f']);
});
