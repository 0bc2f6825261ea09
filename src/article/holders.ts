/**
 * The elements between a root and its elements of a kind: those that hold one somewhere within them, the root not among them. One pass, linear.
 * @param selector what is held
 */
export function holdersOf(root: Element, selector: string): Set<Element> {
  const holders = new Set<Element>();
  for (const held of root.querySelectorAll(selector)) {
    for (let up = held.parentElement; up && up !== root && !holders.has(up); up = up.parentElement) {
      // a formula is one sign, whatever is in it
      if (up.localName === 'math') break;
      holders.add(up);
    }
  }
  return holders;
}
