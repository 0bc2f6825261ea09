import { followSettings } from '../platform/settings-store.ts';
import { grantedOrigins } from '../platform/site-access.ts';
import { digest } from '../shared/digest.ts';
import { syncCleaning } from './register-cleaning.ts';
import { syncReader } from './register-reader.ts';

/**
 * Registers all that runs in pages as settings and permissions are now.
 * @param onlyIfDue nothing is done where it was brought to an end before: for a background that has started, for whatever reason
 */
export async function register(onlyIfDue = false): Promise<void> {
  const origins = await grantedOrigins().catch(() => []);
  // what the browser refuses now is due when the background starts again
  await followSettings(
    () => Promise.all([syncCleaning(), syncReader()]),
    await digest(origins.sort().join(' ')),
    onlyIfDue,
  ).catch(() => undefined);
}
