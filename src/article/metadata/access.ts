import type { Access } from '../../shared/article.ts';
import { isNode, type JsonLdNode } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

/**
 * Whether the article may be read without paying or signing in, by schema.org's `isAccessibleForFree` of the article or of its parts, else by
 * `article:content_tier`. Null where the page does not say, and where it counts how many are free ("metered").
 */
export function readAccess(article: JsonLdNode | null, tags: MetaTags): Access | null {
  const parts = [article?.hasPart].flat().filter(isNode);
  const said = [article?.isAccessibleForFree, ...parts.map((part) => part.isAccessibleForFree)].map(isTrue);
  if (said.includes(false)) return 'paywalled';
  if (said[0] === true) return 'free';
  const tier = firstTag(tags, ['article:content_tier'])?.toLowerCase();
  if (tier === 'locked') return 'paywalled';
  return tier === 'free' ? 'free' : null;
}

/** A truth value as pages write it: itself, "True", "http://schema.org/False", 1, "no". */
function isTrue(value: unknown): boolean | null {
  const text = String(value ?? '')
    .replace(/^.*[/:]/, '')
    .trim()
    .toLowerCase();
  if (/^(?:true|1|yes)$/.test(text)) return true;
  return /^(?:false|0|no)$/.test(text) ? false : null;
}
