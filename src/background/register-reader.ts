import { inTurn } from '../platform/in-turn.ts';
import { registerReader } from '../platform/reader-script.ts';
import { storedSettings } from '../platform/settings-store.ts';
import { grantedOrigins } from '../platform/site-access.ts';
import { readerOrigins } from './reader-origins.ts';

/** Registers the reader where it opens by itself, as settings and permissions are now. Calls wait for one another; the last one has the last word. */
export function syncReader(): Promise<void> {
  return inTurn('reader', async () => {
    const [{ sites }, origins] = await Promise.all([storedSettings(), grantedOrigins()]);
    await registerReader(readerOrigins(sites, origins));
  });
}
