import type { Quote } from '../../shared/analysis.ts';

/**
 * Puts the quotes of one speaker together: a list for each, in the order in which they first speak, the quotes in the order of
 * the text. Of those whose speaker is not known each stands by itself, since they may be of several.
 */
export function groupBySpeaker(quotes: readonly Quote[]): Quote[][] {
  const groups: Quote[][] = [];
  const bySpeaker = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const key = quote.speaker && `${quote.speaker.named} ${quote.speaker.name}`;
    const known = key === null ? undefined : bySpeaker.get(key);
    if (known) known.push(quote);
    else {
      const group = [quote];
      groups.push(group);
      if (key !== null) bySpeaker.set(key, group);
    }
  }
  return groups;
}
