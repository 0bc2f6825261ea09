/** Elements that stand for a line of their own in preformatted text. */
const LINE_TAGS: ReadonlySet<string> = new Set(['div', 'li', 'ol', 'p', 'table', 'tbody', 'td', 'tr', 'ul']);
const GUTTER_NAME =
  /(?:^|[-_\s])(?:gutter|line-?nos?|line-?numbers?(?:-rows)?|hljs-ln-numbers|lnt?|rouge-gutter)(?:$|[-_\s])/i;
const NUMBERS = /^[\s\d]*$/;

/** The text of preformatted lines with all its white space, without line numbers and buttons; '' when nothing is left. */
export function preformattedText(element: Element): string {
  return collect(element)
    .replace(/\r\n?/g, '\n')
    .replace(/\u200b|\ufeff/g, '')
    .replace(/^\n+/, '')
    .trimEnd();
}

function collect(parent: Element): string {
  let text = '';
  for (const child of parent.childNodes) {
    if (child.nodeType === 3) text += (child as Text).data;
    if (child.nodeType !== 1) continue;
    const element = child as Element;
    const tag = element.localName;
    if (tag === 'br') text += '\n';
    else if (/^(?:button|select|script|style|svg|textarea)$/.test(tag) || isGutter(element)) continue;
    else if (!LINE_TAGS.has(tag)) text += collect(element);
    else {
      if (text && !text.endsWith('\n')) text += '\n';
      const line = collect(element);
      text += line.endsWith('\n') ? line : `${line}\n`;
    }
  }
  return text;
}

/** A column of line numbers: named so, or hidden from those who listen, and nothing but numbers. */
export function isGutter(element: Element): boolean {
  const isNamed =
    GUTTER_NAME.test(element.getAttribute('class') ?? '') ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('data-line-number');
  return isNamed && NUMBERS.test(element.textContent ?? '');
}

/** A table that only sets line numbers beside code. */
export function isCodeTable(table: Element): boolean {
  return table.querySelector('pre, code') !== null && [...table.querySelectorAll('td')].some(isGutter);
}
