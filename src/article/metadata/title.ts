import { fingerprint, textOf } from '../../shared/text.ts';
import { decodeEntities } from './entities.ts';
import { type JsonLdNode, textValue } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

const SEPARATOR = /\s+[|\-–—·•:»]\s+|\s*\|\s*/;

/** The headline, without the site's name behind or before it; null when the page has none. */
export function readTitle(
  document: Document,
  article: JsonLdNode | null,
  tags: MetaTags,
  siteName: string | null,
): string | null {
  const headings = [...document.querySelectorAll('h1')].map(textOf).filter(Boolean);
  const candidates = [
    textValue(article?.headline),
    firstTag(tags, ['og:title', 'twitter:title', 'dc.title', 'parsely-title']),
    textOf(document.querySelector('title')),
  ].flatMap((title) => (title ? [withoutSite(decodeEntities(title), siteName)] : []));
  // the visible headline wins where the page's own data agree that it is the headline, for they are often cut short or rewritten
  const agreed = headings.find((heading) => candidates.some((candidate) => agree(heading, candidate)));
  return agreed ?? candidates[0] ?? headings[0] ?? null;
}

function agree(heading: string, candidate: string): boolean {
  const a = fingerprint(heading);
  const b = fingerprint(candidate);
  return a.length > 10 && (a === b || (b.length > 20 && a.startsWith(b)) || (a.length > 15 && b.startsWith(`${a} `)));
}

/** A title without the part that is the site's name. */
function withoutSite(title: string, siteName: string | null): string {
  if (!siteName) return title;
  const site = fingerprint(siteName);
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const isSite = (part: string | undefined) =>
    part !== undefined && fingerprint(part) !== '' && (fingerprint(part) === site || site.endsWith(fingerprint(part)));
  const last = parts.at(-1);
  if (last && isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—·•:»]+$/, '');
  const first = parts[0];
  if (first && isSite(first)) return title.slice(first.length).replace(/^[\s|\-–—·•:»]+/, '');
  return title;
}
