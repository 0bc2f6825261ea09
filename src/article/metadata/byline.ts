import { fingerprint, textOf } from '../../shared/text.ts';
import { decodeEntities } from './entities.ts';
import type { ZoneText } from './headline-zone.ts';
import { isNode, type JsonLdNode, typesOf } from './json-ld.ts';
import { allTags, type MetaTags } from './meta-tags.ts';
import { type Outlet, personsIn } from './persons.ts';
import { readVisibleByline } from './visible-byline.ts';

const META = [
  'author',
  'parsely-author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'sailthru.author',
  'cxenseparse:author',
  'citation_author',
];
const BYLINE_ELEMENTS =
  '[rel~="author"], [itemprop~="author"] [itemprop="name"], [itemprop~="author"], .byline, [class*="byline"], [class*="author-name"], [class*="author__name"], [class*="author_name"], [class*="AuthorName"], [class*="authorName"]';

const OTHER_PLACES =
  'nav, footer, aside, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="teaser" i], [class*="card" i]';

/** What a byline is read from. */
export interface BylineSources {
  document: Document;
  article: JsonLdNode | null;
  tags: MetaTags;
  zone: { before: ZoneText[]; behind: ZoneText[] };
  outlet: Outlet;
}

/**
 * The persons who wrote the article. What a reader sees beside the headline behind "By" counts most, since the page's data often name who put the
 * story into the system; then JSON-LD, `<meta>`, and what is marked as an author elsewhere. No "By", no roles, no agencies or desks.
 */
export function readByline({ document, article, tags, zone, outlet }: BylineSources): string[] {
  const seen = readVisibleByline(zone, outlet);
  const persons = (entries: readonly string[], single = false) => [
    ...new Set(entries.flatMap((entry) => personsIn(entry, outlet, { single }))),
  ];
  const declared = [authorsOf(article?.author ?? article?.creator), metaAuthors(tags)];
  const sources = [
    () => seen.stated,
    ...declared.map((entries) => () => persons(entries)),
    () => seen.marked,
    () => persons(markedElsewhere(document)),
    () => seen.besideDate,
    // one word is taken for a name only where the page's own data give it as the author's
    ...declared.map((entries) => () => persons(entries, true)),
  ];
  for (const source of sources) {
    const found = withoutRepetitions(source());
    if (found.length) return found;
  }
  return [];
}

/** The persons in what Readability takes for the byline, for a page that says it nowhere else. */
export function proposedByline(proposed: string, outlet: Outlet): string[] {
  return withoutRepetitions(personsIn(proposed, outlet));
}

/** What is marked as an author's away from the headline, but not in comments, lists of other stories, and the page's frame. */
function markedElsewhere(document: Document): string[] {
  return [...document.querySelectorAll(BYLINE_ELEMENTS)]
    .filter((element) => !element.closest(OTHER_PLACES))
    .slice(0, 4)
    .map(textOf);
}

function withoutRepetitions(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [fingerprint(name), name] as const).reverse()).values()].reverse();
}

function authorsOf(value: unknown): string[] {
  const entries = Array.isArray(value) ? value.flat() : [value];
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    if (!isNode(entry) || typesOf(entry).some((type) => /Organization/.test(type))) return [];
    const { name } = entry;
    return (Array.isArray(name) ? name : [name]).filter((part): part is string => typeof part === 'string');
  });
}

/** What the page's data tell about the authors. */
export function authorDescriptions(article: JsonLdNode | null): string[] {
  return [article?.author].flat(2).flatMap((author) => {
    const told = isNode(author) ? author.description : null;
    return typeof told === 'string' ? [decodeEntities(told.replace(/<[^>]{1,1000}>/g, ' '))] : [];
  });
}

/** The authors of the first of the page's fields that has any; plugins for blogs write them as "Written by" and a value beside it. */
function metaAuthors(tags: MetaTags): string[] {
  for (const name of META) {
    const values = allTags(tags, name).filter((value) => !/^https?:/.test(value));
    if (values.length) return values.map(inOrder);
  }
  const label = ['1', '2'].find((n) => /^written by$/i.test(allTags(tags, `twitter:label${n}`)[0] ?? ''));
  return label ? [...allTags(tags, `twitter:data${label}`)] : [];
}

/** "Lee, Ann" → "Ann Lee", as library data have it; a list of full names stays. */
function inOrder(name: string): string {
  const parts = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}\.?)?)$/u.exec(name);
  return parts ? `${parts[2]} ${parts[1]}` : name;
}
