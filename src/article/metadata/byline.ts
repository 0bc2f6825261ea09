import { fold, textOf } from '../../shared/text.ts';
import { decodeEntities } from './entities.ts';
import { isNode, type JsonLdNode, typesOf } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

const BYLINE_ELEMENTS =
  '[rel~="author"], [itemprop~="author"] [itemprop="name"], [itemprop~="author"], .byline, [class*="byline"], [class*="author-name"]';
const LEAD =
  /^(?:(?:written|reported|reporting|words|story|text|posted|published|analysis|opinion|von|par|por|di|door|af|av)\s+)?(?:by|von|par|por|di|door|af|av|بقلم|от)?\s*[:\-–|]?\s+/iu;
const NOT_A_PERSON =
  /\b(?:staff|editors?|editorial|newsroom|desk|team|correspondents?|reporters?|agency|agencies|press|news|media|wire|reuters|afp|dpa|upi|redaktion|rédaction|redacción|redazione|admin|online|magazine|times|post|network|officer|writers?|contributing|contributors?|director|chief|columnists?|authors?|producers?|photographers?|photojournalist|journal|gazette|tribune|herald)\b|^the\s|[@/\d]|\.(?:com|org|net)\b/iu;
const BETWEEN = /\s*(?:,|;|\||·|•|&|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\s[–-]\s)\s*/iu;

/**
 * The persons who wrote the article, from JSON-LD, `<meta>`, and the visible byline, in this order; the first source that names a person wins.
 * No "By", no roles, no agencies or desks.
 */
export function readByline(
  document: Document,
  article: JsonLdNode | null,
  tags: MetaTags,
  siteName: string | null,
  proposed: string | null,
): string[] {
  const sources = [
    () => authorsOf(article?.author ?? article?.creator),
    () => [
      firstTag(tags, ['author', 'parsely-author', 'article:author', 'dc.creator', 'byl', 'sailthru.author']) ?? '',
    ],
    () => [...document.querySelectorAll(BYLINE_ELEMENTS)].slice(0, 4).map(textOf),
    () => [proposed ?? ''],
  ];
  for (const source of sources) {
    const persons = [...new Set(source().flatMap((entry) => personsIn(entry, siteName)))];
    if (persons.length) return persons;
  }
  return [];
}

function authorsOf(value: unknown): string[] {
  const entries = Array.isArray(value) ? value : [value];
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    if (!isNode(entry) || typesOf(entry).some((type) => /Organization/.test(type))) return [];
    const name = entry.name;
    return (Array.isArray(name) ? name : [name]).filter((part): part is string => typeof part === 'string');
  });
}

/** The persons of one byline: "By Ann Lee and Bo Li, Staff Writers" → Ann Lee, Bo Li. */
export function personsIn(byline: string, siteName: string | null): string[] {
  const text = decodeEntities(byline).slice(0, 200);
  if (/^https?:/.test(text)) return [];
  const site = siteName?.toLowerCase();
  return `${text} `
    .replace(LEAD, '')
    .split(BETWEEN)
    .map((part) => withoutSite(fold(part).replace(/\s*\(.*$/, ''), site))
    .filter((part) => isPerson(part) && part.toLowerCase() !== site);
}

/** A name without the outlet's behind it ("Ann Lee The Post"). */
function withoutSite(name: string, site: string | undefined): string {
  return site && name.toLowerCase().endsWith(` ${site}`) ? name.slice(0, -site.length).trim() : name;
}

/** Two to five words that all could be parts of a name; one word is too little to tell a person from an outlet. */
function isPerson(text: string): boolean {
  if (text.length > 60 || NOT_A_PERSON.test(text)) return false;
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5) return false;
  return words.every(
    (word) =>
      /^[\p{Lu}\p{Lo}]/u.test(word) ||
      /^(?:de|da|di|del|della|van|von|der|den|bin|ibn|al|el|la|le|du|dos|ter|ten|y|zu|[ad]['’].*|al-.*|el-.*)$/u.test(
        word,
      ),
  );
}
