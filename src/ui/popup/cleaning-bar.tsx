import { useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import { CleaningPanel } from './cleaning-panel.tsx';
import type { Cleaning } from './use-cleaning.ts';

/** The cleaning of the page behind the popup, at the end of its bar: how much is hidden, and the switch for the site. */
export function CleaningBar({ cleaning }: { cleaning: Cleaning }) {
  const [open, setOpen] = useState(false);
  const { isOn, report, switchSite } = cleaning;
  const hidden = report?.shown ? 0 : (report?.entries.filter(({ state }) => state === 'hidden').length ?? 0);
  return (
    <>
      <button
        type="button"
        class="quiet-button"
        aria-expanded={open}
        aria-controls="cleaning"
        onClick={() => setOpen(!open)}
      >
        {isOn && report ? plural('hiddenCount', hidden) : t('cleaning')}
      </button>
      <button type="button" class="switch" role="switch" aria-checked={isOn} onClick={() => switchSite(!isOn)}>
        <i aria-hidden="true" />
        {t('cleanThisSite')}
      </button>
      {open && <CleaningPanel cleaning={cleaning} />}
    </>
  );
}
