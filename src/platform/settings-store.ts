import { changeValues, isSame, settingsInForce } from '../shared/change-settings.ts';
import { NO_POLICY, type Policy, parsePolicy } from '../shared/policy.ts';
import { readStored, toStored } from '../shared/settings-migrations.ts';
import type { Settings } from '../shared/settings-schema.ts';
import type { Values } from '../shared/settings-values.ts';
import { inTurn } from './in-turn.ts';
import { nativeApi } from './native-api.ts';
import { IN_FORCE, watchInForce } from './settings-in-force.ts';

const KEY = 'settings';
/** Another one with every change of the settings, and the one that was last followed to the end. */
const VERSION = 'version';
const FOLLOWED = 'followed';

/** What whoever manages the browser has set. Firefox refuses to answer where nothing is managed. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await nativeApi.storage.managed.get(null));
  } catch {
    return NO_POLICY;
  }
}

/** What was set in this browser, by path. */
export async function readValues(): Promise<Values> {
  return readStored((await nativeApi.storage.local.get(KEY))[KEY]);
}

/** The settings as they are now. A storage that fails gives the defaults. */
export async function readSettings(): Promise<Settings> {
  const [own, policy] = await Promise.all([readValues().catch(() => ({})), readPolicy()]);
  return settingsInForce(own, policy);
}

/** The settings as they are stored, for what would do harm with the defaults. @throws the storage's own error when it fails */
export async function storedSettings(): Promise<Settings> {
  const [own, policy] = await Promise.all([readValues(), readPolicy()]);
  return settingsInForce(own, policy);
}

/**
 * Changes the settings. Changes from other windows of this browser that come at the same time wait for one another.
 * @throws the storage's own error when it is full or fails; nothing has changed then
 */
export function updateSettings(change: (settings: Settings) => void): Promise<void> {
  return replaceValues((own, policy) => changeValues(own, policy, change));
}

/** Replaces what was set, in the order of the calls. @throws the storage's own error when it is full or fails; nothing has changed then */
export function replaceValues(change: (own: Values, policy: Policy) => Values): Promise<void> {
  return inTurn('settings', async () => {
    const [present, policy] = await Promise.all([nativeApi.storage.local.get([KEY, IN_FORCE]), readPolicy()]);
    const values = change(readStored(present[KEY]), policy);
    const next = { [KEY]: toStored(values), [IN_FORCE]: settingsInForce(values, policy) };
    if (!isSame(present, next)) await nativeApi.storage.local.set({ ...next, [VERSION]: crypto.randomUUID() });
  });
}

/** Writes down for pages what holds now: after an update, and when what is managed has changed. */
export function refreshInForce(): Promise<void> {
  return replaceValues((own) => own);
}

/**
 * Calls for work that follows from the settings, and remembers for which of them it was done: the background may be stopped in the middle of it, and hears of no change
 * twice. A storage that fails remembers nothing, and the work is done.
 * @param also what else it follows from, as a text that is another one when that changes
 * @param onlyIfDue whether nothing is called where it was done already
 */
export async function followSettings(work: () => Promise<unknown>, also: string, onlyIfDue = false): Promise<void> {
  const read = (): Promise<Record<string, unknown>> =>
    nativeApi.storage.local.get([VERSION, FOLLOWED, IN_FORCE]).catch(() => ({}));
  let stored = await read();
  if (!stored[IN_FORCE]) {
    await refreshInForce().catch(() => undefined);
    stored = await read();
  }
  const due = `${stored[VERSION]} ${also}`;
  if (onlyIfDue && stored[FOLLOWED] === due) return;
  await work();
  if (stored[FOLLOWED] !== due) await nativeApi.storage.local.set({ [FOLLOWED]: due }).catch(() => undefined);
}

/** Calls back with the settings whenever they change. @returns a function that stops it */
export const watchSettings = watchInForce;

/** Calls back when something outside has written settings, or what is managed has changed. Call it synchronously when the background starts. */
export function watchSources(onChange: () => void): void {
  nativeApi.storage.onChanged.addListener((changes: Record<string, { newValue?: unknown }>, area: string) => {
    const isStale = area === 'local' && (KEY in changes || IN_FORCE in changes) && !changes[IN_FORCE]?.newValue;
    if (area === 'managed' || isStale) onChange();
  });
}
