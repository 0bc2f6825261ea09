// A call takes some hundred thousand arguments at most before the stack overflows, and an element may have more children.

/** Moves nodes to the end of a parent, in their order. */
export function appendAll(parent: ParentNode, nodes: Iterable<Node>): void {
  for (const node of [...nodes]) parent.append(node);
}

/** Puts nodes where an element stands, in their order; without any the element is taken out. */
export function replaceWithAll(element: Element, nodes: Iterable<Node>): void {
  for (const node of [...nodes]) element.before(node);
  element.remove();
}
