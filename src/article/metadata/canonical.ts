import { safeUrl } from '../safe-url.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

/**
 * The address that the page gives as its proper one: absolute, without a fragment, and only if it is of the same site and no mere front page, since
 * many pages of a template name the wrong one. Null else.
 */
export function readCanonical(document: Document, tags: MetaTags, url: string, base: string): string | null {
  const link = document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href');
  for (const address of [link, firstTag(tags, ['og:url'])]) {
    const canonical = safeUrl(address, base);
    if (canonical && URL.canParse(url) && isSensible(new URL(canonical), new URL(url)))
      return canonical.replace(/#.*/s, '');
  }
  return null;
}

function isSensible(canonical: URL, own: URL): boolean {
  if (!/^https?:$/.test(canonical.protocol)) return false;
  // a file on disk has no site of its own
  if (!/^https?:$/.test(own.protocol)) return true;
  const [a, b] = [siteOf(canonical), siteOf(own)];
  if (a !== b && !a.endsWith(`.${b}`) && !b.endsWith(`.${a}`)) return false;
  return canonical.pathname !== '/' || own.pathname === '/' || canonical.search !== '';
}

function siteOf({ hostname }: URL): string {
  return hostname.toLowerCase().replace(/^(?:www|m|mobile|amp)\./, '');
}
