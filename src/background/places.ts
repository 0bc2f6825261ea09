import { inTurn } from '../platform/in-turn.ts';
import { readPlaces, writePlaces } from '../platform/places-store.ts';
import { digest } from '../shared/digest.ts';
import type { Asker, RequestMap } from '../shared/messages.ts';
import { keptPlaces, type Places } from '../shared/places.ts';

const UNREADABLE = Symbol('unreadable');

/** Where reading of an address stopped; null where nothing is kept. */
export async function placeOf({ url }: RequestMap['placeOf']['request'], { isPrivate }: Asker): Promise<number | null> {
  if (isPrivate) return null;
  const places = keptPlaces(await readPlaces().catch(() => null), Date.now());
  return places[await digest(url)]?.start ?? null;
}

/** Keeps where reading of an address stopped. The address itself is not stored, only what it hashes to. */
export async function keepPlace(
  { url, start }: RequestMap['keepPlace']['request'],
  { isPrivate }: Asker,
): Promise<boolean> {
  if (isPrivate) return false;
  const key = await digest(url);
  return inTurn('places', async () => {
    const stored = await readPlaces().catch(() => UNREADABLE);
    if (stored === UNREADABLE) return false;
    const places: Places = keptPlaces(stored, Date.now());
    delete places[key];
    if (start !== null && Number.isInteger(start) && start > 0) places[key] = { start, at: Date.now() };
    return writePlaces(keptPlaces(places, Date.now()));
  });
}
