/** A place is kept for thirty days, in milliseconds. */
const MONTH = 30 * 24 * 60 * 60 * 1000;
/** Of more than this the oldest go. */
const MAX_PLACES = 400;

/** Where reading stopped, by what the address hashes to. */
export type Places = Record<string, { start: number; at: number }>;

/**
 * What is still kept of stored places: nothing older than a month, and not too many. What is not understood is left out; what a clock that went wrong has put into the
 * future is as old as now.
 */
export function keptPlaces(stored: unknown, now: number): Places {
  if (typeof stored !== 'object' || stored === null) return {};
  const known = Object.entries(stored as Partial<Places>).flatMap(([key, place]): [string, Places[string]][] =>
    place && Number.isInteger(place.start) && Number.isFinite(place.at) && place.at > now - MONTH
      ? [[key, { start: place.start, at: Math.min(place.at, now) }]]
      : [],
  );
  return Object.fromEntries(known.sort(([, a], [, b]) => b.at - a.at).slice(0, MAX_PLACES));
}
