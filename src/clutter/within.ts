/** Whether an element is one of a set, or stands within one. Costs the depth of the tree, however large the set is. */
export function isWithin(element: Element, set: { has(element: Element): boolean }): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) if (set.has(up)) return true;
  return false;
}

/** Drops findings that a later detector's finding stands around: the larger one tells the reader more. */
export function withoutNested<Found extends { element: Element }>(findings: readonly Found[]): Found[] {
  const elements = new Set(findings.map((finding) => finding.element));
  return findings.filter(({ element }) => !element.parentElement || !isWithin(element.parentElement, elements));
}
