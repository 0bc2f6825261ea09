import { nativeApi } from './native-api.ts';

const KEY = 'places';

/** The places that are kept, as they are stored. A storage that fails is as good as an empty one. */
export async function readPlaces(): Promise<unknown> {
  try {
    return (await nativeApi.storage.local.get(KEY))[KEY];
  } catch {
    return undefined;
  }
}

/** @returns whether they are stored now */
export async function writePlaces(places: object): Promise<boolean> {
  try {
    await nativeApi.storage.local.set({ [KEY]: places });
    return true;
  } catch {
    return false;
  }
}
