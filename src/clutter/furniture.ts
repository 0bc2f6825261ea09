import { textOf } from '../shared/text.ts';

const FRAME_TAGS = new Set(['nav', 'footer', 'header']);
const NAMED_FRAME =
  /(?:^|[\s_-])(?:site|page|global|main|the)?[-_]?(?:footer|masthead|navbar|topbar|navigation|(?:side|main|site|mobile|nav)[-_]?(?:nav|menu))(?:$|[\s_-])/i;
const FRAME_ROLES = new Set(['navigation', 'contentinfo', 'banner', 'search']);
const FRAMES = 'nav, footer, header, [role="navigation"], [role="contentinfo"], [role="banner"], [role="search"]';

/** Headers and footers of an article or of the main part are no landmarks of the page (HTML, "sectioning content"). */
function isFrame(element: Element): boolean {
  const tag = element.localName;
  if (tag === 'header' || tag === 'footer') return element.closest('article, main') === null;
  return FRAME_TAGS.has(tag) || FRAME_ROLES.has(element.getAttribute('role') ?? '');
}

export function isFrameOrColumn(element: Element): boolean {
  return element.localName === 'aside' || element.getAttribute('role') === 'complementary' || isFrame(element);
}

/** On a live page: its head and foot by their names too, since they are to stay. */
export function isNamedFrame(element: Element): boolean {
  if (isFrame(element)) return true;
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  return NAMED_FRAME.test(names) && element.closest('article, main') === null;
}

/** The foot of a page has at least so many links; that of a teaser or a story has fewer. */
const FOOT_LINKS = 8;
const NAMED_FOOT = /(?:^|[\s_-])footer(?:$|[\s_-])/i;

/**
 * Whether an element is the page's foot, which is to stay also where the page has it within its main part: it is one by its tag or its names, and is full of
 * links or has a copyright.
 */
export function isPageFoot(element: Element): boolean {
  const names = `${element.localName} ${element.id} ${element.getAttribute('class') ?? ''}`;
  return (
    NAMED_FOOT.test(names) &&
    (element.querySelectorAll('a[href]').length >= FOOT_LINKS || textOf(element).includes('©'))
  );
}

/**
 * Whether an element stands in a landmark of the page that does not hold its region. Every element is asked once, and then known.
 * @param around the region and what stands around it
 */
export function furnitureOf(
  region: Element,
  around: ReadonlySet<Element>,
  isLandmark: (element: Element) => boolean,
): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const asked: Element[] = [];
    let up: Element | null = element;
    for (; up && !known.has(up) && !around.has(up); up = up.parentElement) asked.push(up);
    let answer = (up && known.get(up)) ?? false;
    const mayBe = region.localName === 'body' || !region.contains(element);
    for (const one of asked.reverse()) {
      answer ||= mayBe && isLandmark(one);
      known.set(one, answer);
    }
    return answer;
  };
}

/**
 * The page's header, navigation and footer: no part of an article, whatever stands in them. Those around the headline or the region are not among them,
 * nor what stands within the region.
 */
export function findFurniture(body: Element, region: Element): Element[] {
  return [...body.querySelectorAll(FRAMES)].filter(
    (element) =>
      isFrame(element) &&
      !element.contains(region) &&
      (region === body || !region.contains(element)) &&
      element.querySelector('h1') === null,
  );
}
