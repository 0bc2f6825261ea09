import { afterEach, expect, it, vi } from 'vitest';

const READER = { isPrivate: false, tabId: 1, url: 'https://lantern.example/a' };

/** The places as the background keeps them, in a storage of the test's own. */
async function withStorage(stored: Record<string, unknown>, fails: () => boolean) {
  vi.resetModules();
  const local = {
    get: async () => {
      if (fails()) throw new Error('The storage cannot be read.');
      return structuredClone(stored);
    },
    set: async (items: object) => void Object.assign(stored, items),
  };
  vi.stubGlobal('chrome', { storage: { local } });
  vi.stubGlobal('browser', { storage: { local } });
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  return import('../../src/background/places.ts');
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('a place is kept beside the others, and found again', async () => {
  const { keepPlace, placeOf } = await withStorage({}, () => false);
  await keepPlace({ url: 'https://lantern.example/a', start: 40 }, READER);
  await keepPlace({ url: 'https://lantern.example/b', start: 7 }, READER);
  expect(await placeOf({ url: 'https://lantern.example/a' }, READER)).toBe(40);
  expect(await placeOf({ url: 'https://lantern.example/c' }, READER)).toBeNull();
});

it('places that cannot be read now are not written over', async () => {
  let broken = false;
  const { keepPlace, placeOf } = await withStorage({}, () => broken);
  await keepPlace({ url: 'https://lantern.example/a', start: 40 }, READER);
  broken = true;
  expect(await keepPlace({ url: 'https://lantern.example/b', start: 7 }, READER)).toBe(false);
  expect(await placeOf({ url: 'https://lantern.example/a' }, READER)).toBeNull();
  broken = false;
  expect(await placeOf({ url: 'https://lantern.example/a' }, READER)).toBe(40);
});

it('a private window leaves nothing behind', async () => {
  const stored = {};
  const { keepPlace, placeOf } = await withStorage(stored, () => false);
  expect(await keepPlace({ url: 'https://lantern.example/a', start: 40 }, { ...READER, isPrivate: true })).toBe(false);
  expect(await placeOf({ url: 'https://lantern.example/a' }, { ...READER, isPrivate: true })).toBeNull();
  expect(stored).toEqual({});
});
