import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let stored: Record<string, unknown> = {};
let fails = false;

vi.doMock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (key: string | null) => (key === null ? { ...stored } : { [key]: stored[key] }),
        set: async (items: object) => {
          if (fails) {
            fails = false;
            throw new Error('The quota is exceeded.');
          }
          Object.assign(stored, items);
        },
        remove: async (keys: string | string[]) => {
          for (const key of [keys].flat()) delete stored[key];
        },
      },
    },
  },
}));
vi.resetModules();
const { readCache, writeCache, dropCache } = await import('../../src/platform/session-cache.ts');

beforeEach(() => {
  stored = {};
  vi.useFakeTimers({ now: Date.UTC(2031, 4, 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

it('keeps what was written last, and lets the oldest go', async () => {
  for (let i = 0; i < 50; i++) {
    vi.advanceTimersByTime(1000);
    await writeCache(`text ${i}`, i);
  }
  expect(await readCache('text 49')).toBe(49);
  expect(await readCache('text 9')).toBeUndefined();
  expect(Object.keys(stored)).toHaveLength(40);
  await dropCache('text 49');
  expect(await readCache('text 49')).toBeUndefined();
});

it('keeps what is written after the clock was set back', async () => {
  for (let i = 0; i < 40; i++) await writeCache(`text ${i}`, i);
  vi.setSystemTime(Date.UTC(2030, 1, 1));
  await writeCache('after', 'kept');
  expect(await readCache('after')).toBe('kept');
  expect(Object.keys(stored)).toHaveLength(40);
});

it('makes room where the storage is full', async () => {
  await writeCache('old', 1);
  fails = true;
  await writeCache('new', 2);
  expect([await readCache('old'), await readCache('new')]).toEqual([undefined, 2]);
});
