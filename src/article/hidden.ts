const INVISIBLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/**
 * Whether the markup says that an element is not shown: it or one around it is `hidden`, `aria-hidden` or styled so. What a page keeps from its
 * readers stays so.
 * @param known what was found for other elements; filled
 */
export function isHidden(element: Element, known: Map<Element, boolean>): boolean {
  const path: Element[] = [];
  let hidden = false;
  for (let up: Element | null = element; up; up = up.parentElement) {
    const before = known.get(up);
    if (before !== undefined) {
      hidden = before;
      break;
    }
    path.push(up);
  }
  for (const step of path.reverse()) {
    hidden ||= saysHidden(step);
    known.set(step, hidden);
  }
  return hidden;
}

function saysHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    INVISIBLE.test(element.getAttribute('style') ?? '')
  );
}
