/** A schema.org object as a page writes it: any property may be missing or of any type. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const ARTICLE_TYPES = /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*(?:Article|Posting|Report)|Review|Recipe)$/;
const PAGE_TYPES = /^(?:https?:\/\/schema\.org\/|schema:)?\w*WebPage$/;
/** What may hold an article one level down. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/** All objects of the page's JSON-LD, graphs unfolded. A script that is not valid JSON is passed over. */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const add = (value: unknown, depth: number) => {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (Array.isArray(item) && depth < 3) add(item, depth + 1);
      if (!isNode(item)) continue;
      nodes.push(item);
      if (depth < 3) for (const holder of HOLDERS) if (typeof item[holder] === 'object') add(item[holder], depth + 1);
    }
  };
  for (const script of document.querySelectorAll('script[type^="application/ld+json" i]'))
    add(parse(script.textContent ?? ''), 0);
  return nodes;
}

/** The object that describes the article, or null: of several the one with the most of headline, author and date. Its author is looked up where it is only referred to. */
export function articleNode(nodes: readonly JsonLdNode[]): JsonLdNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPES.test(type)));
  const fullness = (node: JsonLdNode) => ['headline', 'author', 'datePublished'].filter((name) => node[name]).length;
  const most = Math.max(0, ...articles.map(fullness));
  const best = articles.find((node) => fullness(node) === most) ?? null;
  return best && { ...best, author: lookUp(best.author, nodes) };
}

/** The object that describes the page as such, or null. */
export function pageNode(nodes: readonly JsonLdNode[]): JsonLdNode | null {
  return nodes.find((node) => node.datePublished && typesOf(node).some((type) => PAGE_TYPES.test(type))) ?? null;
}

/** Whether the page says that it is a list of things. */
export function isList(nodes: readonly JsonLdNode[]): boolean {
  return nodes.some((node) =>
    typesOf(node).some((type) => /(?:ItemList|CollectionPage|SearchResultsPage)$/.test(type)),
  );
}

/** A value with every bare reference (`{"@id": …}`) replaced by the object that it refers to. */
function lookUp(value: unknown, nodes: readonly JsonLdNode[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => lookUp(entry, nodes));
  if (!isNode(value) || value.name || typeof value['@id'] !== 'string') return value;
  return nodes.find((node) => node['@id'] === value['@id'] && node.name) ?? value;
}

/** The types of an object, as a list. */
export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((entry): entry is string => typeof entry === 'string');
}

/** A property's text: itself, or the `name` or `@value` of the object that it is; null otherwise. */
export function textValue(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return textValue(value[0]);
  if (isNode(value)) return textValue(value.name ?? value['@value']);
  return null;
}

export function isNode(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(source: string): unknown {
  const body = source
    .trim()
    .replace(/^(?:(?:\/\/)?\s*<!\[CDATA\[|<!--)/, '')
    .replace(/(?:(?:\/\/)?\s{0,20}\]\]>|-->)$/, '')
    .replace(/;\s*$/, '');
  const flat = body.replace(/\p{Cc}+/gu, ' ');
  // raw line breaks inside strings and commas before a closing bracket are common faults
  for (const candidate of [body, flat, flat.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // the next candidate has a fault mended
    }
  }
  return null;
}
