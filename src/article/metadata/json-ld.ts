/** A schema.org object as a page writes it: any property may be missing or of any type. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const ARTICLE_TYPES =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*(?:Article|Posting|Report)|Review|Recipe|OpinionNewsArticle|AnalysisNewsArticle)$/;

/** All objects of the page's JSON-LD, graphs unfolded. A script that is not valid JSON is passed over. */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const parsed = parse(script.textContent ?? '');
    for (const item of Array.isArray(parsed) ? parsed : [parsed]) {
      if (!isNode(item)) continue;
      nodes.push(item);
      const graph = item['@graph'];
      if (Array.isArray(graph)) nodes.push(...graph.filter(isNode));
    }
  }
  return nodes;
}

/** The object that describes the article, or null. */
export function articleNode(nodes: readonly JsonLdNode[]): JsonLdNode | null {
  return nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPES.test(type))) ?? null;
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
  const body = source.replace(/^\s*(?:\/\/)?\s*<!\[CDATA\[|(?:\/\/)?\s*\]\]>\s*$/g, '');
  for (const candidate of [body, body.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // the second candidate has raw line breaks inside strings replaced, a common fault
    }
  }
  return null;
}
