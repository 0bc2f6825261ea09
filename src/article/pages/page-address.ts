/** An address as one of several pages: what all of them share, and which it is. */
export interface PageAddress {
  /** The same for all pages of one article. */
  family: string;
  number: number;
  /** How the number is written; null where there is none, as on the first page. */
  mark: 'query' | 'path' | 'name' | null;
}

const QUERY_KEYS = /^(?:page|p|pg|pn|paged|page_?no|pagenum|pageno|pagina|página|seite|sivu|strona)$/i;
/** "/2", "/page/2", "/page-2", "/p2", "/seite-2" at the end of a path. */
const PATH_END = /\/(?:(?:page|pagina|seite|p)(?:\/|-|_)?)?([1-9]\d?)\/?$/i;
/** "-2.html", "_2.html", "-p2.html", "-page-2.html". */
const NAME_END = /[-_,](?:(?:page|seite|pagina|p)[-_]?)?([1-9]\d?)(\.\w{3,5})$/i;
/** Parameters that say nothing about what is shown. */
const NOISE = /^(?:utm_\w+|fbclid|gclid|ref|source|cmpid)$/i;

/** Reads an address as one of several pages; the first page mostly has no number. Null when it cannot be parsed. */
export function pageAddress(address: string, base: string): PageAddress | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  const kept: string[] = [];
  let found: { number: number; mark: PageAddress['mark'] } = { number: 1, mark: null };
  // not by iteration: in Firefox's content scripts the keys of search parameters cannot be iterated
  url.searchParams.forEach((value, key) => {
    if (QUERY_KEYS.test(key) && /^[1-9]\d?$/.test(value)) found = { number: Number(value), mark: 'query' };
    else if (!NOISE.test(key)) kept.push(`${key}=${value}`);
  });
  let path = url.pathname;
  const inPath = PATH_END.exec(path);
  const inName = NAME_END.exec(path);
  if (!found.mark && inPath) {
    found = { number: Number(inPath[1]), mark: 'path' };
    path = path.slice(0, inPath.index);
  } else if (!found.mark && inName) {
    found = { number: Number(inName[1]), mark: 'name' };
    path = path.slice(0, inName.index) + inName[2];
  }
  const host = url.host.toLowerCase().replace(/^www\./, '');
  return { family: `${host}${path.replace(/\/$/, '')}?${kept.sort().join('&')}`, ...found };
}

/** The readings of an address: with its number as that of a page, and with it as a part of its name. */
export function readingsOf(address: string): PageAddress[] {
  const numbered = pageAddress(address, address);
  if (!numbered) return [];
  if (!numbered.mark) return [numbered];
  const url = new URL(address);
  const plain = `${url.host.toLowerCase().replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}?`;
  return numbered.mark === 'query' ? [numbered] : [numbered, { family: plain, number: 1, mark: null }];
}
