import { t } from '../../platform/i18n.ts';
import { hasSidePanel, openSidePanel } from '../../platform/side-panel.ts';

/** Opens the panel beside the page, and the popup goes. Where the browser has none, there is no button. */
export function OpenPanel({ windowId }: { windowId: number }) {
  if (!hasSidePanel()) return null;
  return (
    <button type="button" class="quiet-button" onClick={() => void openSidePanel(windowId).then(() => window.close())}>
      {t('openSidePanel')}
    </button>
  );
}
