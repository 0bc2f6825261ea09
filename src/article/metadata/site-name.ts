import { isNode, type JsonLdNode, textValue, typesOf } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

const key = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The outlet's name as people write it. Open Graph often has it run together ("dailypost"); where the publisher of the JSON-LD spells the same
 * name out ("Daily Post"), that one is taken.
 */
export function readSiteName(article: JsonLdNode | null, nodes: readonly JsonLdNode[], tags: MetaTags): string | null {
  const open = firstTag(tags, ['og:site_name', 'application-name'])?.replace(/^@/, '');
  const publisher =
    isNode(article?.publisher) || Array.isArray(article?.publisher) ? textValue(article?.publisher) : null;
  const site = textValue(nodes.find((node) => typesOf(node).includes('WebSite'))?.name);
  const spelled = [publisher, site].find((name) => name && open && key(name) === key(open.replace(/\.\w{2,6}$/, '')));
  return spelled ?? open ?? publisher ?? site ?? null;
}
