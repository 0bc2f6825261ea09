import type { SeenElement, Snapshot } from './snapshot.ts';

/** Parts of a page that stay as they are. */
export type Region = 'header' | 'navigation' | 'comments' | 'footer';

/** What holds more than this share of the article's words is no region of the page around it. */
const MOST = 0.1;

/**
 * The region that each element stands in; null outside of all. It is told by elements, by roles and by how sites name such parts: ids and class names split into words.
 * A header or footer within an `article` is that article's own, the page's header comes before the article, and its footer after it.
 * @param article.words for each element how many words of the article are in it
 * @param article.begin index of the element with the article's first words
 */
export function regionsOf({ elements }: Snapshot, article: { words: Int32Array; begin: number }): (Region | null)[] {
  const regions: (Region | null)[] = [];
  const inArticle: boolean[] = [];
  for (const [index, element] of elements.entries()) {
    const isArticle = element.tag === 'article' || element.role === 'article';
    inArticle.push(isArticle || (inArticle[element.parent] ?? false));
    const around = regions[element.parent] ?? null;
    const holdsArticle = (article.words[index] ?? 0) > MOST * (article.words[0] ?? 0);
    const region = holdsArticle ? null : regionOf(element, inArticle[element.parent] ?? false);
    const misplaced = index > article.begin ? 'header' : 'footer';
    regions.push(around ?? (region === misplaced ? null : region));
  }
  return regions;
}

const ROLES: Readonly<Record<string, Region>> = {
  banner: 'header',
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  contentinfo: 'footer',
};

function regionOf({ tag, role, id, classes, inline }: SeenElement, inArticle: boolean): Region | null {
  const told = ROLES[role];
  if (told) return told;
  if (tag === 'nav') return 'navigation';
  if ((tag === 'header' || tag === 'footer') && !inArticle) return tag;
  if (inline) return null;
  const names = [id, ...classes.split(/\s+/)].map(wordsOfName);
  if (names.some((name) => name.some((word) => COMMENTS.has(word)) && !name.some((word) => COUNTS.has(word))))
    return 'comments';
  if (names.some((name) => name.some((word) => NAVIGATION.has(word)))) return 'navigation';
  if (inArticle) return null;
  const isPart = (part: string) =>
    names.some((name) => name.includes(part) && !name.some((word) => OF_A_PIECE.has(word)));
  if (isPart('footer') || isPart('colophon')) return 'footer';
  return isPart('header') || isPart('masthead') || isPart('topbar') ? 'header' : null;
}

/** `siteHeader_top` has the words site, header and top. */
function wordsOfName(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const COMMENTS = setOf(
  'comment comments disqus coral viafoura openweb spotim livefyre kommentare commentaires comentarios commenti reacties',
);
/** The number of comments beside a headline is not the comments. */
const COUNTS = setOf('has count icon bubble number link btn button');
const NAVIGATION = setOf('nav navbar navigation menu submenu breadcrumb breadcrumbs subnav megamenu');
/** Words that say that a header or footer belongs to a piece of the page. */
const OF_A_PIECE = setOf(
  'article post entry story card modal widget form section content module block list item social author newsletter promo teaser video gallery rail sidebar above',
);
