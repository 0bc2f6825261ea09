import { textOf } from '../shared/text.ts';
import { appendInline, tidyInline } from './inline.ts';

/** Whether a table holds data in rows and columns; the others only lay out the page, and their content is read as if they were not there. */
export function isDataTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return false;
  if (table.querySelector('table, p + p, h1, h2, ul, ol, blockquote, figure, form')) return false;
  if (table.querySelector('th, thead, caption')) return true;
  const rows = [...table.querySelectorAll('tr')];
  return rows.length >= 2 && rows.some((row) => row.children.length >= 2);
}

/** A copy of a data table with nothing but rows and cells; a cell holds inline elements only. */
export function cleanTable(table: Element, base: string): Element {
  const document = table.ownerDocument;
  const copy = document.createElement('table');
  const head = document.createElement('thead');
  const body = document.createElement('tbody');
  for (const row of table.querySelectorAll('tr')) {
    const cleanRow = document.createElement('tr');
    for (const cell of row.children)
      if (cell.localName === 'td' || cell.localName === 'th') cleanRow.append(cleanCell(cell, base));
    if (!textOf(cleanRow)) continue;
    const isHead = row.parentElement?.localName === 'thead';
    (isHead && !body.firstChild ? head : body).append(cleanRow);
  }
  if (head.firstChild) copy.append(head);
  if (body.firstChild) copy.append(body);
  return copy;
}

function cleanCell(cell: Element, base: string): Element {
  const copy = cell.ownerDocument.createElement(cell.localName);
  for (const name of ['colspan', 'rowspan']) {
    const value = cell.getAttribute(name);
    if (value && /^\d{1,3}$/.test(value) && value !== '1') copy.setAttribute(name, value);
  }
  appendInline(cell.childNodes, copy, base);
  tidyInline(copy);
  return copy;
}
