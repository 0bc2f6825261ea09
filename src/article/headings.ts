import { appendAll } from '../shared/move-nodes.ts';
/**
 * Puts the headings of an article in order: they begin at the second level and never step down by more than one, however the page has chosen
 * their sizes. Headings of one level under the same heading stay of one level. Changes the tree.
 */
export function orderHeadings(root: Element): void {
  const open: number[] = [];
  for (const heading of [...root.querySelectorAll('h2, h3, h4, h5, h6')]) {
    const level = Number(heading.localName[1]);
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    const ordered = `h${open.length + 1}`;
    if (ordered !== heading.localName) rename(heading, ordered);
  }
}

function rename(element: Element, tag: string): void {
  const renamed = element.ownerDocument.createElement(tag);
  const id = element.getAttribute('id');
  if (id) renamed.setAttribute('id', id);
  appendAll(renamed, element.childNodes);
  element.replaceWith(renamed);
}
