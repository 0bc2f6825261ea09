import { WATCH_ADDRESSES } from './lexicon/embeds.ts';

/** Where what a player shows stands as a page of its own; the player's address where that is not known. */
export function watchAddress(address: string): string {
  const url = new URL(address);
  const place = `${url.host}${url.pathname}`;
  for (const [pattern, form] of WATCH_ADDRESSES) {
    const match = pattern.exec(place);
    if (!match) continue;
    const known = form
      .replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
      .replace(/\?(\w+)$/, (whole, name: string) =>
        form.startsWith('?') || form.endsWith(`/?${name}`) ? (url.searchParams.get(name) ?? '') : whole,
      );
    return /^https?:\/\/./.test(known) ? known : address;
  }
  return address;
}
