import { useEffect, useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import { readSyncState, watchSyncState } from '../../platform/settings-sync.ts';
import type { SyncState } from '../../shared/sync-state.ts';

/** How it stands between this browser and the reader's others. */
export function SyncLine() {
  const [state, setState] = useState<SyncState | null>(null);
  useEffect(() => {
    readSyncState().then(setState);
    return watchSyncState(setState);
  }, []);
  if (state?.status === 'full') return <p class="notice">{plural('syncFull', state.left)}</p>;
  if (state?.status === 'failed') return <p class="notice">{t('syncFailed', state.message ?? '')}</p>;
  return state?.status === 'newer' ? <p class="notice">{t('syncNewer')}</p> : null;
}
