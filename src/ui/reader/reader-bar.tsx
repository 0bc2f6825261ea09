import { t } from '../../platform/i18n.ts';

interface Props {
  railOpen: boolean;
  onRail: () => void;
  onClose: () => void;
}

/** What can be done in the reader, at the foot of the window. */
export function ReaderBar({ railOpen, onRail, onClose }: Props) {
  return (
    <div class="bar" role="toolbar" aria-label={t('readerTools')}>
      <button type="button" aria-pressed={railOpen} onClick={onRail}>
        {t('quotes')}
      </button>
      <button type="button" class="close" onClick={onClose}>
        {t('close')} <span class="key">Esc</span>
      </button>
    </div>
  );
}
