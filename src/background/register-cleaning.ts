import { registerCleaning } from '../platform/cleaning-scripts.ts';
import { inTurn } from '../platform/in-turn.ts';
import { listIndex } from '../platform/list-index.ts';
import { storedSettings } from '../platform/settings-store.ts';
import { grantedOrigins } from '../platform/site-access.ts';
import { cleaningSettings } from '../shared/settings.ts';
import { planCleaning } from './plan-cleaning.ts';

/** Registers cleaning as settings and permissions are now. Calls wait for one another; the last one has the last word. */
export function syncCleaning(): Promise<void> {
  return inTurn('cleaning', async () => {
    const [settings, origins] = await Promise.all([storedSettings(), grantedOrigins()]);
    await registerCleaning(planCleaning(cleaningSettings(settings), origins, listIndex));
  });
}
