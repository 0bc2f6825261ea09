/** Elements of clean HTML that have no content. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img']);

/**
 * The content of a clean tree as HTML, written the same whoever keeps the tree: browsers and libraries differ in the order of attributes and in what
 * they escape. As the HTML standard serialises fragments, attributes by name.
 */
export function toHtml(root: Element): string {
  return [...root.childNodes].map(nodeToHtml).join('');
}

function nodeToHtml(node: Node): string {
  if (node.nodeType === 3) return escapeText((node as Text).data);
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const tag = element.localName;
  const attributes = [...element.attributes]
    .map(({ name, value }) => ` ${name}="${escapeText(value).replace(/"/g, '&quot;')}"`)
    .sort()
    .join('');
  const start = `<${tag}${attributes}>`;
  if (VOID.has(tag)) return start;
  const content = toHtml(element);
  return `${start}${content}</${tag}>`;
}

function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/\u00a0/g, '&nbsp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
