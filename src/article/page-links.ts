import { safeUrl } from './safe-url.ts';

/**
 * The links of an article. Those that lead to a place within it (a footnote, the way back from it, a table of contents) are led to the clean copy
 * of that place: it gets an id of ours, `pq-1`, `pq-2` … in the order of the links, the only ids that clean HTML has. The others are made absolute.
 */
export class PageLinks {
  private readonly targets: ReadonlyMap<string, Element>;
  private readonly wanted: ReadonlySet<Element>;
  private readonly places = new Map<Element, Element>();
  private readonly inner: [link: Element, target: Element][] = [];

  /**
   * @param source the root of the article in a copy of the page
   * @param base the address that relative links are resolved against
   */
  constructor(
    source: Element,
    readonly base: string,
  ) {
    const hashes = new Set<string>();
    for (const link of source.querySelectorAll('a[href*="#"]')) {
      const hash = this.hashOf(link);
      if (hash) hashes.add(hash);
    }
    this.targets = hashes.size > 0 ? findTargets(source, hashes) : new Map();
    this.wanted = new Set(this.targets.values());
  }

  /** Sets where a copied link leads. @returns false where the original has no safe address */
  follow(link: Element, copy: Element): boolean {
    const href = safeUrl(link.getAttribute('href'), this.base);
    if (!href) return false;
    copy.setAttribute('href', href);
    const target = this.targets.get(this.hashOf(link) ?? '');
    if (target) this.inner.push([copy, target]);
    return true;
  }

  /** Whether a link leads to an element. */
  leadsTo(element: Element): boolean {
    return this.wanted.has(element);
  }

  /** Tells which block of the clean tree shows an element that a link leads to. */
  place(element: Element, block: Element): void {
    if (!this.places.has(element)) this.places.set(element, block);
  }

  /** Tells that another block takes the place of one. */
  move(from: Element, to: Element): void {
    for (const [target, block] of this.places) if (block === from) this.places.set(target, to);
  }

  /** Leads the links that stay within the article to their places, once it is built. */
  settle(root: Element): void {
    let count = 0;
    for (const [link, target] of this.inner) {
      const place = this.places.get(target);
      if (!place || !isWithin(place, root) || !isWithin(link, root)) continue;
      if (!place.getAttribute('id')) place.setAttribute('id', `pq-${++count}`);
      link.setAttribute('href', `#${place.getAttribute('id')}`);
    }
  }

  /** The fragment that a link of the same page leads to. */
  private hashOf(link: Element): string | null {
    const href = link.getAttribute('href')?.trim() ?? '';
    const at = href.indexOf('#');
    if (at < 0) return null;
    const isSamePage = at === 0 || sameAddress(href.slice(0, at), this.base);
    const hash = href.slice(at + 1);
    if (!isSamePage || !hash) return null;
    try {
      return decodeURIComponent(hash);
    } catch {
      return hash;
    }
  }
}

function findTargets(source: Element, hashes: ReadonlySet<string>): Map<string, Element> {
  const targets = new Map<string, Element>();
  for (const element of source.querySelectorAll('[id], a[name]')) {
    for (const name of [element.getAttribute('id'), element.getAttribute('name')])
      if (name && hashes.has(name) && !targets.has(name)) targets.set(name, element);
  }
  return targets;
}

function sameAddress(address: string, base: string): boolean {
  return URL.canParse(address, base) && new URL(address, base).href === base.replace(/#.*/s, '');
}

function isWithin(element: Element, root: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) if (up === root) return true;
  return false;
}
