import { nativeApi } from './native-api.ts';
import { refreshInForce } from './settings-store.ts';

/** Erases all that Pullquote keeps, in this browser and between the reader's browsers, and begins anew with the defaults. */
export async function eraseEverything(): Promise<void> {
  const { local, session, sync } = nativeApi.storage;
  // what lies between the browsers goes first, or it would come back
  await sync.clear();
  await Promise.all([local.clear(), session.clear()]);
  await refreshInForce();
}
