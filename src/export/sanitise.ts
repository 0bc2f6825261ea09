import createDOMPurify, { type Config, type WindowLike } from 'dompurify';

/** The ids that the clean tree gives to what links within the article lead to; a page's own never come through. */
const OWN_ID = /^pq-\d+$/;
const MATHML = 'http://www.w3.org/1998/Math/MathML';

const CONFIG = {
  ALLOWED_TAGS: [
    'a',
    'abbr',
    'bdi',
    'bdo',
    'blockquote',
    'br',
    'caption',
    'cite',
    'code',
    'dd',
    'del',
    'dfn',
    'dl',
    'dt',
    'em',
    'figcaption',
    'figure',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'img',
    'ins',
    'kbd',
    'li',
    'mark',
    'math',
    'mfrac',
    'mi',
    'mmultiscripts',
    'mn',
    'mo',
    'mover',
    'mpadded',
    'mphantom',
    'mprescripts',
    'mroot',
    'mrow',
    'ms',
    'mspace',
    'msqrt',
    'mstyle',
    'msub',
    'msubsup',
    'msup',
    'mtable',
    'mtd',
    'mtext',
    'mtr',
    'munder',
    'munderover',
    'ol',
    'p',
    'pre',
    'q',
    'rp',
    'rt',
    'ruby',
    's',
    'samp',
    'small',
    'span',
    'strong',
    'sub',
    'sup',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'time',
    'tr',
    'u',
    'ul',
    'var',
  ],
  ALLOWED_ATTR: [
    'alt',
    'alttext',
    'colspan',
    'dir',
    'display',
    'height',
    'href',
    'id',
    'lang',
    'rowspan',
    'src',
    'start',
    'title',
    'width',
  ],
  // DOMPurify holds every attribute that it does not know for plain text against the pattern for addresses
  ADD_URI_SAFE_ATTR: ['alttext', 'colspan', 'dir', 'display', 'height', 'lang', 'rowspan', 'start', 'width'],
  ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|tel):|#pq-\d+$)/i,
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
} satisfies Config;

/**
 * Makes article HTML safe to display. Clean HTML as the article layer builds it comes out unchanged.
 * @param window the window to do it in: the surface's own, or jsdom's on the command line
 * @returns an inert fragment: nothing in it has been loaded
 * @throws Error where DOMPurify does not work (it would return its input as it is)
 */
export function sanitise(html: string, window: WindowLike): DocumentFragment {
  return purifier(window).sanitize(html, { ...CONFIG, RETURN_DOM_FRAGMENT: true });
}

/** The same, as a string of HTML. */
export function sanitiseToHtml(html: string, window: WindowLike): string {
  return purifier(window).sanitize(html, CONFIG);
}

function purifier(window: WindowLike): ReturnType<typeof createDOMPurify> {
  const purify = createDOMPurify(withoutTrustedTypes(window));
  if (!purify.isSupported) throw new Error('This environment cannot sanitise HTML: DOMPurify does not support it.');
  // text of a formula may hold HTML by the standard; ours does not, and what hides there changes when it is parsed again
  purify.addHook('uponSanitizeElement', (node) => {
    const parent = node.parentNode as Element | null;
    if (node.nodeType === 1 && parent?.namespaceURI === MATHML && (node as Element).namespaceURI !== MATHML)
      parent.removeChild(node);
  });
  purify.addHook('uponSanitizeAttribute', (_, attribute) => {
    if (attribute.attrName === 'id' && !OWN_ID.test(attribute.attrValue)) attribute.keepAttr = false;
  });
  return purify;
}

/** A page that rules over the policies of its scripts would count one of ours as a breach. */
function withoutTrustedTypes(window: WindowLike): WindowLike {
  const { document, DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap } = window;
  const { HTMLFormElement, DOMParser } = window;
  const constructors = { DocumentFragment, HTMLTemplateElement, Node, Element, NodeFilter, NamedNodeMap };
  return { ...constructors, HTMLFormElement, DOMParser, ...(document && { document }) };
}
