/** Whether an inline element stands in a line with other text: then it is a part of a sentence, and no line of its own. */
export function isInProse(element: Element): boolean {
  if (!/^(?:span|small|label|a|strong|b|em|i)$/.test(element.localName)) return false;
  const line = element.closest('p, li, h1, h2, h3, h4, h5, h6, td, blockquote, figcaption');
  return line !== null && (line.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
}
