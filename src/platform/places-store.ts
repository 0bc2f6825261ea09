import { nativeApi } from './native-api.ts';

const KEY = 'places';

/** The places that are kept, as they are stored. @throws the storage's own error: what cannot be read must not be written over */
export async function readPlaces(): Promise<unknown> {
  return (await nativeApi.storage.local.get(KEY))[KEY];
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
