import { PLACEHOLDER_NAME, TRACKER_WORDS } from './lexicon/pictures.ts';
import { safeImageUrl } from './safe-url.ts';

/** A picture wider than this, in pixels, is larger than a column of text can show it. */
const WIDEST = 1600;
/** Attributes in which lazy loaders keep the address of the real picture, best first. */
const LAZY_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-original-mos',
  'data-url',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/**
 * The address of the picture that an `<img>` shows or is to show: of its sources, those of a size that a column can show before that which it stands
 * for without them; null when only a placeholder is known, or when it is there to count readers.
 */
export function pictureAddress(image: Element, base: string): string | null {
  const candidates = [...lazySources(image), ...sets(image), image.getAttribute('src')];
  for (const candidate of candidates) {
    const address = candidate && !/[{}]/.test(candidate) ? safeImageUrl(candidate, base) : null;
    if (address && !isPlaceholder(address)) return isTracker(image, address) ? null : address;
  }
  return null;
}

function lazySources(image: Element): (string | null)[] {
  const lazySet = LAZY_SETS.slice(0, -1).map((name) => sensible(image.getAttribute(name)));
  return [...lazySet, ...LAZY_SOURCES.map((name) => image.getAttribute(name))];
}

function sets(image: Element): (string | null)[] {
  const parent = image.parentElement;
  const sources = parent?.localName === 'picture' ? [...parent.querySelectorAll('source')] : [];
  return [image, ...sources].flatMap((holder) => LAZY_SETS.map((name) => sensible(holder.getAttribute(name))));
}

/** The candidate of a `srcset` that is widest without being wider than a column; the narrowest where all are. */
function sensible(set: string | null): string | null {
  let best: { address: string; size: number } | null = null;
  for (const [, address = '', number = '1', unit = 'x'] of (set ?? '').matchAll(
    /([^\s,](?:\S{0,4000}[^\s,])?)(?:\s+([\d.]+)([wx]))?[^,]*/g,
  )) {
    // a density is told from a width by what a column is wide on a common screen
    const size = unit === 'w' ? Number(number) : Number(number) * (WIDEST / 2);
    if (!best || isBetter(size, best.size)) best = { address, size };
  }
  return best?.address ?? null;
}

function isBetter(size: number, than: number): boolean {
  if (size <= WIDEST) return than > WIDEST || size > than;
  return than > WIDEST && size < than;
}

function isPlaceholder(address: string): boolean {
  return PLACEHOLDER_NAME.test(new URL(address).pathname);
}

/** Two kinds of evidence: its address says so, and it has no words and no size to be seen in. */
function isTracker(image: Element, address: string): boolean {
  if (image.getAttribute('alt') || image.getAttribute('width') || image.getAttribute('height')) return false;
  const { pathname, search } = new URL(address);
  return TRACKER_WORDS.test(pathname) && search !== '';
}
