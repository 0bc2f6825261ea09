import { fingerprint } from '../../src/shared/text.ts';

/**
 * Whether a title is the reference's: the same letters and digits in the same order, whatever the case, the punctuation, the accents and the white space.
 */
export function isSameTitle(found: string | null, gold: string): boolean {
  return found !== null && plain(found) === plain(gold);
}

/**
 * Whether a list of persons is the reference's: the same set of names, compared as titles are. The reference has them in one line; it is split at
 * commas, semicolons, bars, "&" and "and", "By" goes, and so do parts in capitals or with dots that are degrees ("MS, RD", "Ph.D.").
 * An organization in the reference counts as a name: ours has none there, and is wrong by this measure.
 */
export function isSameByline(found: readonly string[], gold: string): boolean {
  const ours = new Set(found.map(plain));
  const theirs = namesIn(gold);
  return ours.size === theirs.size && [...theirs].every((name) => ours.has(name));
}

/**
 * Whether a moment is on the reference's day, both by the days as they are written, each in its own zone.
 */
export function isSameDay(found: string | null, gold: string): boolean {
  return found !== null && found.slice(0, 10) === gold.slice(0, 10);
}

/** Whether two moments are the same; null where the reference gives no time of day. */
export function isSameInstant(found: string | null, gold: string): boolean | null {
  if (!/T\d{2}:\d{2}/.test(gold)) return null;
  return found !== null && Date.parse(found) === Date.parse(gold);
}

function namesIn(line: string): Set<string> {
  const parts = line.replace(/^by\s+/i, '').split(/\s*(?:,|;|\||&|\band\b)\s*/u);
  return new Set(parts.filter((part) => part && !isDegree(part)).map(plain));
}

function isDegree(part: string): boolean {
  return part.length <= 8 && (/^[\p{Lu}\p{N}\s®-]+$/u.test(part) || /^(?:\p{L}{1,3}\.\s?)+/u.test(part));
}

function plain(text: string): string {
  return fingerprint(text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/['’]/g, ''));
}
