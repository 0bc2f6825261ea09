import type { Layout } from '../clutter/types.ts';

/** What the browser knows of the page's layout. */
export const pageLayout: Layout = {
  position: (element) => getComputedStyle(element).position,
  coverage: (element) => {
    const { width, height } = element.getBoundingClientRect();
    const window = innerWidth * innerHeight;
    return window > 0 ? Math.min(1, (width * height) / window) : 0;
  },
  layers: findLayers,
};

/** Where in the window it is looked for layers, as shares of its width and height: the middle, the edges, the corners. */
const POINTS = [
  [0.5, 0.5],
  [0.5, 0.02],
  [0.5, 0.97],
  [0.03, 0.97],
  [0.97, 0.97],
  [0.03, 0.5],
  [0.97, 0.5],
] as const;

/** Elements fixed in the window at some of its points. Asks for what lies there, and not every element for its style. */
function findLayers(): Element[] {
  const layers = new Set<Element>();
  const seen = new Set<Element>();
  for (const [x, y] of POINTS) {
    for (
      let element = document.elementFromPoint(x * innerWidth, y * innerHeight);
      element;
      element = element.parentElement
    ) {
      if (seen.has(element) || element === document.body) break;
      seen.add(element);
      if (getComputedStyle(element).position === 'fixed') layers.add(element);
    }
  }
  return [...layers].reverse();
}
