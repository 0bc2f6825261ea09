import type { Actor, Quote } from '../../shared/analysis.ts';

/** How often an actor is quoted by name. */
export function timesQuoted(actor: Actor, quotes: readonly Quote[]): number {
  return quotes.filter(({ speaker }) => speaker?.named && speaker.name === actor.name).length;
}

/** An actor's place in the story: one for each mention, two more for each quotation. Without unit, for ordering alone. */
export function prominence(actor: Actor, quotes: readonly Quote[]): number {
  return 2 * timesQuoted(actor, quotes) + actor.mentions.length;
}

/**
 * The address of a Wikipedia search for a name, in the reader's language. Nothing is looked up until it is followed.
 * @param language BCP 47
 */
export function wikipediaSearch(name: string, language: string): string {
  const code = /^[a-z]{2,3}/i.exec(language)?.[0].toLowerCase() ?? 'en';
  return `https://${code}.wikipedia.org/w/index.php?search=${encodeURIComponent(name)}`;
}
