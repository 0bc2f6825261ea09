import { fingerprint, textOf } from '../../shared/text.ts';
import { decodeEntities } from './entities.ts';
import { type JsonLdNode, textValue } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

const SEPARATOR = /\s{1,20}[|\-–—·•:»«~]{1,20}\s+|\s{0,20}\|\s*|:\s+/;
/** What stands before a site's name, and seldom within a headline. */
const PART = /\s{1,20}[|–—·•»«~]{1,20}\s+|\s{1,20}-\s+|\s{0,20}\|\s*/;
/** A heading of so many words can be a headline by itself. */
const HEADLINE_WORDS = 3;
/** A kicker before the headline in the same heading ("Opinion") has at most so many words. */
const KICKER_WORDS = 3;

/** What a title is read from. */
export interface TitleSources {
  document: Document;
  article: JsonLdNode | null;
  tags: MetaTags;
  siteName: string | null;
  /** The page's host. */
  host: string | null;
}

/**
 * The headline, without the site's name behind or before it; null when the page has none. The visible headline wins where the page's own data agree
 * that it is one, for they are often cut short, or rewritten for search engines.
 */
export function readTitle({ document, article, tags, siteName, host }: TitleSources): string | null {
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter(Boolean);
  const declared = [
    textValue(article?.headline),
    firstTag(tags, ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'citation_title']),
    textOf(document.querySelector('title')),
  ].flatMap((title) => (title ? [decodeEntities(title)] : []));
  const candidates = declared.map((title) => withoutSite(title, siteName, host));
  const agreed =
    headings.find((heading) => candidates.some((candidate) => agree(heading, candidate))) ??
    [...document.querySelectorAll('h2')]
      .map(textOf)
      .find((heading) => declared.some((title) => isPart(heading, title)));
  if (agreed) return withoutKicker(agreed, candidates);
  const only = headings.length === 1 ? headings[0] : undefined;
  if (only && isHeadline(only, siteName, host) && candidates.some((candidate) => resemble(only, candidate)))
    return only;
  return candidates[0] ?? headings[0] ?? null;
}

/** Whether a heading and a title say the same, one of them perhaps cut short or with more before or behind it. */
function agree(heading: string, candidate: string): boolean {
  const a = fingerprint(heading);
  const b = fingerprint(candidate);
  if (isPart(heading, candidate)) return true;
  if (a.length <= 10) return a !== '' && a === b;
  return a === b || (b.length > 20 && a.startsWith(b)) || (a.length > 15 && b.startsWith(`${a} `)) || isKicker(a, b);
}

/** Whether a heading is the first of the parts that separators divide a title into. */
function isPart(heading: string, title: string): boolean {
  const parts = title.split(PART).map(fingerprint);
  return parts.length > 1 && parts[0] !== '' && parts[0] === fingerprint(heading);
}

function isKicker(heading: string, title: string): boolean {
  return (
    title.length > 20 &&
    heading.endsWith(` ${title}`) &&
    heading.slice(0, -title.length).trim().split(' ').length <= KICKER_WORDS
  );
}

/** A headline whose heading has a label of the section before it, without the label; with a colon it belongs to the headline. */
function withoutKicker(heading: string, candidates: readonly string[]): string {
  const isOwn = /^\P{N}{0,40}:\s/u.test(heading);
  return (
    (isOwn ? null : candidates.find((candidate) => isKicker(fingerprint(heading), fingerprint(candidate)))) ?? heading
  );
}

function isHeadline(heading: string, siteName: string | null, host: string | null): boolean {
  return heading.length <= 200 && heading.split(' ').length >= HEADLINE_WORDS && !isSite(heading, siteName, host);
}

/** Half of the heading's longer words are in the title: it says the same in other words. */
function resemble(heading: string, candidate: string): boolean {
  const wordsOf = (text: string) =>
    fingerprint(text)
      .split(' ')
      .filter((word) => word.length > 3);
  const theirs = new Set(wordsOf(candidate));
  const ours = wordsOf(heading);
  return ours.filter((word) => theirs.has(word)).length * 2 >= Math.max(1, ours.length);
}

/** A title without the part that is the site's name. */
function withoutSite(title: string, siteName: string | null, host: string | null): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const last = parts.at(-1);
  if (last && isSite(last, siteName, host)) {
    const rest = title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—·•:»«~]{1,40}$/, '');
    return parts.length > 2 ? withoutSite(rest, siteName, host) : rest;
  }
  const first = parts[0];
  if (first && isSite(first, siteName, host)) {
    const rest = title.slice(first.length).replace(/^[\s|\-–—·•:»«~]+/, '');
    return parts.length > 2 ? withoutSite(rest, siteName, host) : rest;
  }
  return title;
}

/** Whether a part of a title names the site: by the name that it gives itself, or by its address ("Fern Blog" at blog.fern.example). */
function isSite(part: string, siteName: string | null, host: string | null): boolean {
  const key = (text: string) => fingerprint(text).replaceAll(' ', '');
  const own = key(part);
  if (own.length < 2) return false;
  const site = key(siteName ?? '');
  if (site && (own === site || (own.length > 3 && site.endsWith(own)))) return true;
  const address = (host ?? '').toLowerCase().replace(/^www\./, '');
  if (own === key(address)) return true;
  const labels = address
    .split('.')
    .slice(0, -1)
    .filter((label) => label.length > 2)
    .map(key);
  if (labels.includes(own)) return true;
  const rest = labels.reduce((left, label) => left.replace(label, ''), own.replace(/^the/, ''));
  return (
    labels.length > 0 && rest !== own && /^(?:the|blog|news|magazine|online|com|inc|official(?:site)?)?$/.test(rest)
  );
}
