/**
 * The elements between a root and its elements of a kind: those that hold one somewhere within them, the root not among them. One pass, linear.
 * @param selector what is held
 * @param counts whether one of them does
 */
export function holdersOf(
  root: Element,
  selector: string,
  counts: (held: Element) => boolean = () => true,
): Set<Element> {
  const holders = new Set<Element>();
  for (const held of root.querySelectorAll(selector)) {
    if (!counts(held)) continue;
    for (let up = held.parentElement; up && up !== root && !holders.has(up); up = up.parentElement) {
      // a formula is one sign, whatever is in it
      if (up.localName === 'math') break;
      holders.add(up);
    }
  }
  return holders;
}
