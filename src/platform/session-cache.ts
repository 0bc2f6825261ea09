import browser from 'webextension-polyfill';

const PREFIX = 'cache:';
const MAX_ENTRIES = 40;

interface Entry {
  at: number;
  value: unknown;
}

/** What is kept under a key until the browser closes, or undefined. A storage that fails is as good as an empty one. */
export async function readCache(key: string): Promise<unknown> {
  try {
    const stored = await browser.storage.session.get(PREFIX + key);
    return (stored[PREFIX + key] as Entry | undefined)?.value;
  } catch {
    return undefined;
  }
}

/** Keeps a value until the browser closes. The oldest give way; where the storage is full, all others do. */
export async function writeCache(key: string, value: unknown): Promise<void> {
  const entry = { [PREFIX + key]: { at: Date.now(), value } satisfies Entry };
  try {
    await browser.storage.session.set(entry);
    await prune(MAX_ENTRIES, PREFIX + key);
  } catch {
    await prune(0)
      .then(() => browser.storage.session.set(entry))
      .catch(() => undefined);
  }
}

/** Takes a value out. */
export async function dropCache(key: string): Promise<void> {
  await browser.storage.session.remove(PREFIX + key).catch(() => undefined);
}

/** Leaves so many of the newest; never the one that was just written, which a clock that was set back makes the oldest. */
async function prune(keep: number, written?: string): Promise<void> {
  const stored = Object.entries(await browser.storage.session.get(null)).filter(([key]) => key.startsWith(PREFIX)) as [
    string,
    Entry,
  ][];
  if (stored.length <= keep) return;
  const now = Date.now();
  const age = ([key, { at }]: [string, Entry]) => (key === written ? 0 : Math.max(0, now - at));
  const oldest = stored.sort((a, b) => age(b) - age(a)).slice(0, stored.length - keep);
  await browser.storage.session.remove(oldest.map(([key]) => key));
}
