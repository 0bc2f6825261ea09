import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { ask } from '../../platform/messaging.ts';

/** How long the background may take, in milliseconds. */
const PATIENCE = 5_000;

/** Opens the reader over the page, and the popup goes. */
export function OpenReader({ tabId }: { tabId: number }) {
  const [failed, setFailed] = useState(false);
  const open = async () => {
    const isOpen = await ask('toggleReader', { tabId }, PATIENCE).catch(() => false);
    if (isOpen) window.close();
    else setFailed(true);
  };
  return (
    <button type="button" class="primary-button" onClick={open} aria-live="polite">
      {t(failed ? 'readerFailed' : 'openReader')}
    </button>
  );
}
