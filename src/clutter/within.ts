/** Whether an element is one of a set, or stands within one. Costs the depth of the tree, however large the set is. */
export function isWithin(element: Element, set: { has(element: Element): boolean }): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) if (set.has(up)) return true;
  return false;
}
