import { type JsonLdNode, textValue } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'pubdate',
  'publishdate',
  'publish-date',
  'date',
  'article.published',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'last-modified',
  'article.updated',
];

/** When the article was published and last changed, as ISO 8601 with the zone where the page gives one; null where it does not say. */
export function readDates(
  document: Document,
  article: JsonLdNode | null,
  tags: MetaTags,
): { published: string | null; modified: string | null } {
  const published =
    isoDate(textValue(article?.datePublished)) ??
    isoDate(firstTag(tags, PUBLISHED)) ??
    isoDate(visibleDate(document)) ??
    isoDate(textValue(article?.dateCreated));
  const modified = isoDate(textValue(article?.dateModified)) ?? isoDate(firstTag(tags, MODIFIED));
  return { published, modified };
}

/** The first `<time>` that is marked as the date of publishing, or that stands alone on the page as one. */
function visibleDate(document: Document): string | null {
  const marked = document.querySelector(
    'time[itemprop="datePublished"], [itemprop="datePublished"][content], time[pubdate]',
  );
  const first = marked ?? document.querySelector('article time[datetime], main time[datetime], time[datetime]');
  return first?.getAttribute('datetime') ?? first?.getAttribute('content') ?? null;
}

/** A date of a page as ISO 8601. What is ISO already stays as it is written; what only the engine can parse is given in UTC; else null. */
export function isoDate(value: string | null): string | null {
  const text = value?.trim();
  if (!text) return null;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
    text,
  );
  if (iso) {
    const [, year, month, day, time, zone] = iso;
    if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null;
    const offset = zone ? zone.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') : '';
    return `${year}-${month}-${day}${time ? `T${time}${offset}` : ''}`;
  }
  if (!/\d{4}/.test(text)) return null;
  const parsed = Date.parse(text);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString().replace('.000Z', 'Z');
}
