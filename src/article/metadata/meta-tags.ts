import { fold } from '../../shared/text.ts';

/** The page's `<meta>` values by lower-cased name or property; the first of each counts. */
export type MetaTags = ReadonlyMap<string, string>;

/** Reads the page's `<meta>` elements (Open Graph, Twitter, Dublin Core, Parsely and plain ones alike). */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '')
      .toLowerCase()
      .trim();
    const content = fold(meta.getAttribute('content') ?? '');
    if (name && content && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

/** The first of the named values that is there, or null. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const value = tags.get(name);
    if (value) return value;
  }
  return null;
}
