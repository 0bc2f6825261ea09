import { replaceWithAll } from '../shared/move-nodes.ts';
/**
 * Puts the content of an open shadow root where its host shows it: what is slotted stands in its slots, other slots show their fallback, and what is
 * slotted nowhere is not shown. Hosts within the shadow root are grafted too.
 * @param host the host's twin in a copy
 * @param root the shadow root of the original
 */
export function graft(host: Element, root: ShadowRoot, copy: Document): void {
  const content = copy.createDocumentFragment();
  for (const child of root.childNodes) content.append(copy.importNode(child, true));
  const below = [...root.querySelectorAll('*')];
  const twins = [...content.querySelectorAll('*')];
  const light = [...host.childNodes];
  for (const slot of [...content.querySelectorAll('slot')]) {
    const name = slot.getAttribute('name') ?? '';
    const slotted = light.filter((node) => slotOf(node) === name);
    replaceWithAll(slot, slotted.length > 0 ? slotted : slot.childNodes);
  }
  host.replaceChildren(content);
  for (const [index, original] of below.entries()) {
    const twin = twins[index];
    if (original.shadowRoot && twin) graft(twin, original.shadowRoot, copy);
  }
}

/** Text goes into the slot without a name. */
function slotOf(node: Node): string | null {
  if (node.nodeType === 1) return (node as Element).getAttribute('slot') ?? '';
  return node.nodeType === 3 ? '' : null;
}
