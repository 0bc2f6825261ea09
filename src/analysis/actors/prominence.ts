import type { Actor, Quote } from '../../shared/analysis.ts';

/** What counts beside the mentions; see `prominence` of `Actor`. */
const POINTS = { quotation: 2, headline: 3, early: 2 };

/** An actor whose place in the story is not known yet. */
export type UnweighedActor = Omit<Actor, 'quoted' | 'prominence'>;

/** What the weight of an actor depends on beside its mentions. */
interface Story {
  quotes: readonly Quote[];
  title: string | null;
  /** In UTF-16 units. */
  length: number;
}

function countQuotes(quotes: readonly Quote[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { speaker } of quotes) if (speaker?.named) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  return counts;
}

/**
 * Says of each actor how often it is quoted, and how prominent it is: one point for each mention, two for each quotation,
 * three for a name in the headline, and up to two for an early first mention. The features are those that tell salient
 * entities best in news: frequency, position of the first mention, headline (Dunietz and Gillick, A New Entity Salience Task
 * with Millions of Training Examples, 2014); that a quotation weighs more than a mention, and the weights, are ours. Linear.
 */
export function weighActors(actors: readonly UnweighedActor[], { quotes, title, length }: Story): Actor[] {
  const counts = countQuotes(quotes);
  const headline = title ?? '';
  return actors.map((actor) => {
    const quoted = counts.get(actor.name) ?? 0;
    const first = actor.mentions[0]?.start ?? length;
    const isHeadline = actor.aliases.some((alias) => headline.includes(alias));
    const early = length === 0 ? 0 : POINTS.early * (1 - first / length);
    const points =
      actor.mentions.length + POINTS.quotation * quoted + (isHeadline ? POINTS.headline : 0) + Math.max(0, early);
    return { ...actor, quoted, prominence: Math.round(points * 100) / 100 };
  });
}

/** The actors where only these of their quotations are shown with a speaker. */
export function requoteActors(actors: readonly Actor[], quotes: readonly Quote[]): Actor[] {
  const counts = countQuotes(quotes);
  return actors.map((actor) => {
    const quoted = counts.get(actor.name) ?? 0;
    const prominence = actor.prominence - POINTS.quotation * (actor.quoted - quoted);
    return { ...actor, quoted, prominence: Math.round(prominence * 100) / 100 };
  });
}
