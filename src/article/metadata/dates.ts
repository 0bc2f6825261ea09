import type { ZoneText } from './headline-zone.ts';
import { type JsonLdNode, textValue } from './json-ld.ts';
import { MODIFIED_LABEL, PUBLISHED_LABEL } from './lexicon.ts';
import { allTags, type MetaTags } from './meta-tags.ts';
import { findDate, isoDate } from './parse-date.ts';

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:publishtime',
  'cxenseparse:recs:publishtime',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_time',
  'date',
  'article.published',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'lastmod',
  'last-modified',
  'article.updated',
];
/** A line with a date is short; a longer one is a sentence of the story. */
const MAX_LINE = 80;
/** A line with fewer other characters than these is nothing but a date and a time of day. */
const OTHER_LETTERS = 22;

/** What dates are read from. */
export interface DateSources {
  document: Document;
  url: string;
  article: JsonLdNode | null;
  /** The object of the JSON-LD that describes the page as such. */
  webPage: JsonLdNode | null;
  tags: MetaTags;
  zone: { before: ZoneText[]; behind: ZoneText[] };
  lang: string | null;
}

/**
 * When the article was published and last changed, as ISO 8601 with the zone where the page gives one; null where it does not say. The page's data
 * first, then what stands beside the headline, and as the last resort the day in its address.
 */
export function readDates(sources: DateSources): { published: string | null; modified: string | null } {
  const { document, url, article, webPage, tags, lang } = sources;
  const seen = readVisible(sources);
  const firstOf = (values: readonly (string | null)[]) =>
    values.map((value) => isoDate(value, lang)).find(Boolean) ?? null;
  const tagged = (names: readonly string[]) => names.flatMap((name) => allTags(tags, name));
  const declared = firstOf([textValue(article?.datePublished), ...tagged(PUBLISHED), markedDate(document)]);
  const changed = firstOf([textValue(article?.dateModified), ...tagged(MODIFIED)]);
  const published =
    (isRefilled(declared, changed, seen.alone) ? seen.alone : declared) ??
    seen.published ??
    firstOf([
      textValue(webPage?.datePublished),
      dayInAddress(url),
      loneTime(document),
      textValue(article?.dateCreated),
    ]);
  const modified = changed ?? seen.modified ?? firstOf([textValue(webPage?.dateModified)]);
  return { published, modified };
}

/**
 * Whether the declared day of publishing is in truth that of the last change: some systems fill both anew whenever the page is built, while the
 * page shows the earlier day beside the headline.
 */
function isRefilled(declared: string | null, changed: string | null, seen: string | null): boolean {
  if (!declared || !changed || !seen) return false;
  const day = (iso: string) => Date.parse(iso.slice(0, 10)) / 86_400_000;
  return day(declared) >= day(changed) && day(seen) < day(declared) - 1;
}

/** What the page marks as its date of publishing. */
function markedDate(document: Document): string | null {
  const marked = document.querySelector('time[itemprop~="datePublished"], [itemprop~="datePublished"], time[pubdate]');
  return marked ? (marked.getAttribute('datetime') ?? marked.getAttribute('content') ?? marked.textContent) : null;
}

interface Visible {
  published: string | null;
  /** The same, if it stands behind the headline in a line of its own. */
  alone: string | null;
  modified: string | null;
}

/** The dates in the lines behind the headline, else before it; a label says which is which, and one without is of publishing. */
function readVisible({ zone, lang }: DateSources): Visible {
  let published: string | null = null;
  let alone: string | null = null;
  let modified: string | null = null;
  for (const texts of [zone.behind, [...zone.before].reverse()]) {
    if (published) break;
    let label = '';
    for (const { text, element } of texts) {
      const date = text.length <= MAX_LINE ? findDate(text, lang) : null;
      const time = element.closest('time')?.getAttribute('datetime') ?? null;
      const iso = date || (time && /\d/.test(text)) ? momentOf(isoDate(time, lang), date?.iso ?? null) : null;
      const before = `${label} ${date ? text.slice(0, date.index) : text}`;
      if (!iso) {
        // a label may be in pieces: "Updated", "on"
        label = text.length <= 12 ? `${label} ${text}`.slice(-40) : text.length <= 40 ? text : '';
        continue;
      }
      label = '';
      if (MODIFIED_LABEL.test(before) && !PUBLISHED_LABEL.test(before)) modified ??= iso;
      else {
        if (texts === zone.behind && published === null && date && text.length - date.length < OTHER_LETTERS)
          alone = iso;
        published ??= iso;
      }
    }
  }
  return { published, alone, modified };
}

/** What a `<time>` says by its attribute and by its text: the attribute, if it does not contradict what readers see (some are template leftovers). */
function momentOf(attribute: string | null, text: string | null): string | null {
  if (!attribute || !text) return attribute ?? text;
  const apart = Math.abs(Date.parse(attribute.slice(0, 10)) - Date.parse(text.slice(0, 10)));
  return apart > 86_400_000 ? text : attribute;
}

/** The day in an address such as /2031/03/04/, /2031/mar/04/ or /2031-03-04-. */
function dayInAddress(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  const match = /(?:^|[/-])((?:19[89]|20\d)\d)([/-])([01]?\d)\2([0-3]?\d)(?=[/-]|$)/.exec(path);
  if (match) return `${match[1]}-${match[3]?.padStart(2, '0')}-${match[4]?.padStart(2, '0')}`;
  const named = /\/((?:19[89]|20\d)\d)\/([a-z]{3,9})\/(\d{1,2})(?=\/|$)/.exec(path);
  return named ? `${named[3]} ${named[2]} ${named[1]}` : null;
}

/** The only `<time>` of the page's main part: several are of several stories. */
function loneTime(document: Document): string | null {
  const main = document.querySelector('main') ?? document.body;
  const times = new Set(
    [...(main?.querySelectorAll('time[datetime]') ?? [])].map((time) => time.getAttribute('datetime')),
  );
  return times.size === 1 ? ([...times][0] ?? null) : null;
}
