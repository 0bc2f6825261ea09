import { fold } from '../../shared/text.ts';

/** The page's `<meta>` values by lower-cased name or property, in the order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Reads the page's `<meta>` elements (Open Graph, Twitter, Dublin Core, Parsely, citation and plain ones alike). */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const names = [meta.getAttribute('property'), meta.getAttribute('name'), meta.getAttribute('itemprop')];
    const name = (names.find((given) => given?.trim()) ?? '').toLowerCase().trim();
    const content = fold(meta.getAttribute('content') ?? '');
    if (name && content) tags.set(name, [...(tags.get(name) ?? []), content]);
  }
  return tags;
}

/** All values of one name. */
export function allTags(tags: MetaTags, name: string): readonly string[] {
  return tags.get(name) ?? [];
}

/** The first of the named values that is there, or null. */
export function firstTag(tags: MetaTags, names: readonly string[]): string | null {
  for (const name of names) {
    const [value] = allTags(tags, name);
    if (value) return value;
  }
  return null;
}
