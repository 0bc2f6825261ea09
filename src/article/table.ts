import { textOf } from '../shared/text.ts';
import { appendInline, tidyInline } from './inline.ts';
import { captionFor } from './media.ts';
import type { PageLinks } from './page-links.ts';

/** Whether a table holds data in rows and columns; the others only lay out the page, and their content is read as if they were not there. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table, pre, p + p, h1, h2, ul, ol, blockquote, figure, form')) return false;
  if (table.querySelector('th, thead, caption')) return true;
  const rows = [...table.querySelectorAll('tr')];
  return rows.length >= 2 && rows.some((row) => row.children.length >= 2);
}

/** A copy of a data table with nothing but its caption, rows and cells, and the pictures of its cells, which hold inline elements only. */
export function cleanTable(table: Element, links: PageLinks): { copy: Element; media: Element[] } {
  const document = table.ownerDocument;
  const copy = document.createElement('table');
  const head = document.createElement('thead');
  const body = document.createElement('tbody');
  const media: Element[] = [];
  for (const row of table.querySelectorAll('tr')) {
    const cleanRow = document.createElement('tr');
    for (const cell of row.children)
      if (cell.localName === 'td' || cell.localName === 'th') cleanRow.append(cleanCell(cell, links, media));
    if (!textOf(cleanRow)) continue;
    const isHead = row.parentElement?.localName === 'thead';
    (isHead && !body.firstChild ? head : body).append(cleanRow);
  }
  const title = table.querySelector('caption');
  const heading = title && captionFor(title, 'caption', links);
  if (heading) copy.append(heading);
  if (head.firstChild) copy.append(head);
  if (body.firstChild) copy.append(body);
  return { copy, media };
}

function cleanCell(cell: Element, links: PageLinks, media: Element[]): Element {
  const copy = cell.ownerDocument.createElement(cell.localName);
  for (const name of ['colspan', 'rowspan']) {
    const value = cell.getAttribute(name);
    if (value && /^\d{1,3}$/.test(value) && value !== '1') copy.setAttribute(name, value);
  }
  for (const one of appendInline(cell.childNodes, copy, links)) media.push(one);
  tidyInline(copy);
  return copy;
}
