import { plural, t } from '../../platform/i18n.ts';

interface Props {
  minutesLeft: number;
  isListening: boolean;
  onListen: () => void;
  railOpen: boolean;
  onRail: () => void;
  /** Back to where the reader was before a jump; null where there was none. */
  onBack: (() => void) | null;
  onClose: () => void;
}

/** What can be done in the reader, at the foot of the window. */
export function ReaderBar({ minutesLeft, isListening, onListen, railOpen, onRail, onBack, onClose }: Props) {
  return (
    <div class="bar" role="toolbar" aria-label={t('readerTools')}>
      {minutesLeft > 0 && <span class="left">{plural('minutesLeft', Math.ceil(minutesLeft))}</span>}
      {onBack && (
        <button type="button" class="back" onClick={onBack} title={t('goBack_key')}>
          {t('goBack')}
        </button>
      )}
      <button type="button" class="text" popovertarget="text-settings" aria-label={t('textSettings')}>
        Aa
      </button>
      <button type="button" class="listen" aria-pressed={isListening} onClick={onListen} title={t('listen_key')}>
        {t('listen')}
      </button>
      <button type="button" class="rail" aria-pressed={railOpen} onClick={onRail} title={t('quotes_key')}>
        {t('quotes')}
      </button>
      <button type="button" class="close" onClick={onClose}>
        {t('close')} <span class="key">Esc</span>
      </button>
    </div>
  );
}
