import { expect, it } from 'vitest';
import { forShadowRoot } from '../../../src/ui/reader/for-shadow-root.ts';

it('names the host instead of the root, and measures by the size that the user of the browser has set', () => {
  expect(forShadowRoot(':root { --t0: 0.9rem; margin: -2rem 1rem }')).toBe(
    ':host { --t0: calc(0.9 * var(--rem)); margin: calc(-2 * var(--rem)) calc(1 * var(--rem)) }',
  );
});

it('leaves names and other lengths alone', () => {
  const css = '.rem { --rem: 16px; width: calc(1em + var(--2rem-wide)) }';
  expect(forShadowRoot(css)).toBe(css);
});
