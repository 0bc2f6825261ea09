/** Elements that a document has by their name or id, where they stand before its own members. */
const OF_DOCUMENT = /^(?:embed|form|iframe|img|object)$/;
/** Elements that their form has by their name or id, where they stand before its own members; elements of the page's own make may be fields as well. */
const OF_FORM = /^(?:button|fieldset|img|input|object|output|select|textarea)$|-/;
/** Members that fields of honest forms are named after; nobody here calls them, or climbs by them. */
const HARMLESS = /^(?:id|title|lang|dir|hidden|style|role)$/;

/**
 * Elements whose name or id hides a member of the DOM: with `<input name="parentNode">` in it, `form.parentNode` is that field, whose parent is the form, and
 * whoever climbs by it never arrives. Almost no page has any. Asks by the prototypes alone, in front of which a page cannot put anything.
 */
function findClobbering(document: Document): Element[] {
  const named: ArrayLike<Element> = Document.prototype.querySelectorAll.call(document, '[name], [id]');
  return Array.from(named).filter((element) => hides(element, 'name') || hides(element, 'id'));
}

/** Whether elements of the document hide members of the DOM. */
export function isClobbered(document: Document): boolean {
  return findClobbering(document).length > 0;
}

/** The document, or a copy of it whose elements have no such name where it has some. Layout is known of the document alone. */
export function unclobbered(document: Document): Document {
  if (!isClobbered(document)) return document;
  const copy = Node.prototype.cloneNode.call(document, true) as Document;
  for (const element of findClobbering(copy))
    for (const name of ['name', 'id']) if (hides(element, name)) Element.prototype.removeAttribute.call(element, name);
  return copy;
}

function hides(element: Element, attribute: string): boolean {
  const member = Element.prototype.getAttribute.call(element, attribute) ?? '';
  const tag: string = Reflect.get(Element.prototype, 'localName', element);
  return (
    (member in Document.prototype && OF_DOCUMENT.test(tag)) ||
    (member in HTMLElement.prototype && OF_FORM.test(tag) && !HARMLESS.test(member))
  );
}
