import { fingerprint, textOf } from '../../shared/text.ts';
import { decodeEntities } from './entities.ts';
import { isNode, type JsonLdNode, textValue, typesOf } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

/** A section's name is short. */
const MAX_LENGTH = 50;
const MAX_WORDS = 6;
const BREADCRUMBS =
  '[itemtype$="BreadcrumbList"] [itemprop="name"], nav[aria-label*="breadcrumb" i] a, [class*="breadcrumb" i] a';

/** What systems for content put where a section is wanted. */
const NO_SECTION =
  /^(?:home ?page|home|start|tags?|categor(?:y|ies)|uncategori[sz]ed|articles?|posts?|pages?|all|other|stor(?:y|ies)|default|none)$/i;

/** The section that the article stands in, by its own data, else by the breadcrumb next above it; null where neither says. */
export function readSection(
  document: Document,
  article: JsonLdNode | null,
  nodes: readonly JsonLdNode[],
  tags: MetaTags,
  title: string | null,
): string | null {
  const trails = nodes.filter((node) => typesOf(node).includes('BreadcrumbList')).map(crumbsOf);
  const isSection = (name: string | null): name is string =>
    name !== null &&
    name.length <= MAX_LENGTH &&
    name.split(' ').length <= MAX_WORDS &&
    /\p{L}/u.test(name) &&
    !/^https?:|^\/|[{}<>]/.test(name);
  const declared = [
    firstTag(tags, ['article:section', 'og:article:section', 'parsely-section', 'cxenseparse:section']),
    textValue(article?.articleSection),
  ].map((name) => name && firstOf(decodeEntities(name)));
  const found = declared.find((name): name is string => isSection(name) && !NO_SECTION.test(name));
  if (found) return found;
  const seen = () => [...document.querySelectorAll(BREADCRUMBS)].map(textOf);
  for (const read of [...trails.map((trail) => () => trail), seen]) {
    const all = read().map(decodeEntities);
    // an archive by date is no section: Home, 2031, March
    if (all.some((crumb) => /^(?:19|20)\d\d$/.test(crumb))) continue;
    const crumbs = all.filter((crumb) => isSection(crumb) && !isSame(crumb, title));
    // the first is the front page
    if (crumbs.length > 1) return crumbs.at(-1) ?? null;
  }
  return null;
}

/** Of several categories in one line the first; "Arts, Culture & Media" is one. */
function firstOf(names: string): string {
  const last = names.slice(names.lastIndexOf(','));
  return last.startsWith(',') && /&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b/u.test(last)
    ? names
    : (names.split(/,\s/)[0] ?? names);
}

function isSame(crumb: string, title: string | null): boolean {
  const [a, b] = [fingerprint(crumb), fingerprint(title ?? '')];
  return a === b || (a.length > 20 && b.startsWith(a)) || (b.length > 20 && a.startsWith(b));
}

function crumbsOf(node: JsonLdNode): string[] {
  const items = Array.isArray(node.itemListElement) ? node.itemListElement.filter(isNode) : [];
  return [...items]
    .sort((a, b) => Number(a.position) - Number(b.position))
    .flatMap((item) => textValue(item.name) ?? textValue(isNode(item.item) ? item.item.name : null) ?? []);
}
