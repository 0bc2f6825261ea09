import type { Layout } from '../clutter/types.ts';

/** What the browser knows of the page's layout. */
export const pageLayout: Layout = {
  position: (element) => getComputedStyle(element).position,
  coverage: (element) => {
    const { width, height } = element.getBoundingClientRect();
    const window = innerWidth * innerHeight;
    return window > 0 ? Math.min(1, (width * height) / window) : 0;
  },
};
