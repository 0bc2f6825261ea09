const ELEMENTS = new Set(
  'a abbr article b bdi bdo blockquote body br caption cite code dd del dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 head hr html i img ins kbd li link main mark meta ol p pre q rp rt ruby s samp section small span strong style sub sup table tbody td th thead time title tr u ul var'.split(
    ' ',
  ),
);
const MATHML = /^(?:math|m[a-z]+|none)$/;
const ATTRIBUTES = new Set(
  'alt alttext class colspan content dir display height href http-equiv id lang name rel rowspan src start title type width charset'.split(
    ' ',
  ),
);
/** What our surfaces set themselves: pictures hidden, loaded late and enlarged by a button; links that open beside; what scrolls within the text. */
const OURS = new Set(['hidden', 'aria-label', 'loading', 'decoding', 'target', 'tabindex', 'role']);

/**
 * What must not be in what we show or save: elements and attributes beyond plain text, and addresses that are more than a link. Written apart from the
 * sanitiser, so that a fault in that is seen.
 * @param shown whether it is taken from a surface
 * @param head whether a document's own style sheet and declarations are part of it
 */
export function auditTree(root: ParentNode, { head = false, shown = false } = {}): string[] {
  const faults: string[] = [];
  for (const element of root.querySelectorAll('*')) {
    const tag = element.localName;
    const isOwn = head && element.closest('head') !== null;
    const isKnown =
      ELEMENTS.has(tag) ||
      (shown && tag === 'button') ||
      (element.namespaceURI?.endsWith('MathML') && MATHML.test(tag));
    if (!isKnown || (!isOwn && /^(?:link|meta|style)$/.test(tag))) faults.push(`<${tag}>`);
    for (const { name, value } of element.attributes) {
      if (!ATTRIBUTES.has(name) && !(shown && OURS.has(name)) && !name.startsWith('xml'))
        faults.push(`<${tag} ${name}>`);
      if (name === 'href' && !isOwn && !/^(?:https?:|mailto:|tel:|#pq-\d+$)/.test(value))
        faults.push(`<${tag} href="${value}">`);
      if (name === 'src' && !/^https?:/.test(value)) faults.push(`<${tag} src="${value}">`);
      if (name === 'id' && !/^pq-\d+$/.test(value)) faults.push(`<${tag} id="${value}">`);
    }
  }
  return faults;
}
