/** A half of the reference data, by site, so that what is learned on the one can be measured on the other. */
export type Part = 'A' | 'B';

/** The part that a page belongs to, by the last two labels of its host. */
export function partOf(url: string): Part {
  const host = URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : '';
  let hash = 0;
  for (const character of host) hash = (hash * 31 + character.charCodeAt(0)) >>> 0;
  return hash % 2 === 1 ? 'A' : 'B';
}
