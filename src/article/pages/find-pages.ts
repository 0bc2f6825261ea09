import type { ArticlePages } from '../../shared/article.ts';
import { textOf } from '../../shared/text.ts';
import { safeUrl } from '../safe-url.ts';
import { isPageLink, PAGE_OF } from './lexicon.ts';
import { type PageAddress, pageAddress, readingsOf } from './page-address.ts';

/** Where numbered links are of something else. */
const OTHER_PLACES =
  '[class*="comment" i], [id*="comment" i], [class*="related" i], [class*="gallery" i], aside, footer, [role="complementary"]';
/** A bar of page links holds at most so many characters. */
const MAX_BAR = 240;

/** The pages of an article, and the bars of links to them, which are no part of its text. */
export interface PagesFound {
  pages: ArticlePages;
  bars: Element[];
}

interface PageLink {
  number: number;
  url: string;
  element: Element;
}

interface Numbered {
  element: Element;
  /** Null where its words say "next" or the like. */
  number: number | null;
}

/**
 * Finds out whether a page is one of several that one article is divided into. Two things must come together: an address that differs from the
 * page's own only in its page number, and a link that says a number or "next page" (or `rel="next"`). The numbers have to run on from the first
 * page to this one and beyond. Null for any other page.
 * @param url the page's address
 * @param base what links are resolved against
 */
export function findPages(document: Document, url: string, base: string): PagesFound | null {
  const readings = readingsOf(url);
  const numbered = readings.length > 0 ? numberedLinks(document) : [];
  for (const own of readings) {
    const links = linksOf(numbered, own, base);
    const declared = declaredOf(document, own, base);
    const urls = new Map<number, string>([[own.number, url]]);
    for (const { number, url: address } of [...declared, ...links]) if (!urls.has(number)) urls.set(number, address);
    if (urls.size < 2 || !runsOn(urls, own.number)) continue;
    const bars = barsOf(links, document);
    const last = Math.max(...urls.keys());
    const told = bars.map((bar) => PAGE_OF.exec(textOf(bar))).find((match) => match && Number(match[1]) === own.number);
    const isWhole = Array.from({ length: last }, (_, i) => i + 1).every((number) => urls.has(number));
    return {
      pages: {
        current: own.number,
        total: told ? Number(told[2]) : isWhole && links.some((link) => isNumber(link)) ? last : null,
        next: urls.get(own.number + 1) ?? null,
        urls: [...urls].sort(([a], [b]) => a - b).map(([, address]) => address),
      },
      bars,
    };
  }
  return null;
}

/** Links that may lead to a page of the article, by their words: that tells most of them, and is cheaper than reading an address. */
function numberedLinks(document: Document): Numbered[] {
  return [...document.querySelectorAll('a[href]')].flatMap((element) => {
    const number = numberIn(element);
    return number === undefined || element.getAttribute('href')?.startsWith('#') ? [] : [{ element, number }];
  });
}

/** Links of the same article whose words are a page's number, or say that they lead to one. */
function linksOf(numbered: readonly Numbered[], own: PageAddress, base: string): PageLink[] {
  const links: PageLink[] = [];
  for (const { element, number } of numbered) {
    const link = linkOf(element, own, base);
    if (!link || link.number === own.number || (number !== null && number !== link.number)) continue;
    if (!element.closest(OTHER_PLACES)) links.push(link);
  }
  return links;
}

/** What the page itself declares as the one before and behind it. */
function declaredOf(document: Document, own: PageAddress, base: string): PageLink[] {
  return [...document.querySelectorAll('link[rel~="next" i][href], link[rel~="prev" i][href]')]
    .map((element) => linkOf(element, own, base))
    .filter((link): link is PageLink => link !== null && Math.abs(link.number - own.number) === 1);
}

function linkOf(element: Element, own: PageAddress, base: string): PageLink | null {
  const url = safeUrl(element.getAttribute('href'), base);
  const address = url && pageAddress(url, base);
  if (!url || !address || address.family !== own.family) return null;
  // the first page is the only one without a number, and all others write it in the same way
  if (address.mark === null ? own.mark === null : own.mark !== null && address.mark !== own.mark) return null;
  return { number: address.number, url: url.replace(/#.*/s, ''), element };
}

/** The number in the words of a link to a page, null where they say "next" or the like; undefined for any other link. */
function numberIn(element: Element): number | null | undefined {
  const label = textOf(element) || element.getAttribute('aria-label') || element.getAttribute('title') || '';
  const isDeclared = /(?:^|\s)(?:next|prev)(?:\s|$)/i.test(element.getAttribute('rel') ?? '');
  if (!isDeclared && (label.length > 40 || !isPageLink(label.replace(/\d{1,2}/, '')))) return undefined;
  const number = /\d+/.exec(label);
  return number && !isDeclared ? Number(number[0]) : null;
}

function isNumber({ element, number }: PageLink): boolean {
  return Number(textOf(element).replace(/\D/g, '') || 0) === number;
}

/** From the first page to this one there is no gap but where the numbers between are left out, and the next one is known, or this is the last. */
function runsOn(urls: ReadonlyMap<number, string>, current: number): boolean {
  if (!urls.has(1) && !urls.has(current - 1)) return false;
  return urls.has(current + 1) || (current > 1 && urls.has(current - 1));
}

/** The largest elements around page links that hold nothing else. */
function barsOf(links: readonly PageLink[], document: Document): Element[] {
  const bars = new Set<Element>();
  const targets = new Set(links.map(({ element }) => element));
  for (const { element } of links) {
    let bar = element;
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
      if (textOf(up).length > MAX_BAR || up.querySelector('h1, h2, img, p + p, form')) break;
      if ([...up.querySelectorAll('a[href]')].some((link) => !targets.has(link) && !isInBar(link))) break;
      bar = up;
    }
    bars.add(bar);
  }
  return [...bars].filter((bar) => ![...bars].some((other) => other !== bar && other.contains(bar)));
}

function isInBar(link: Element): boolean {
  return /^\W*(?:\d{1,2}\W*)?$/.test(textOf(link)) || isPageLink(textOf(link));
}
