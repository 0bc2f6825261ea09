import { plural, t } from '../../platform/i18n.ts';

interface Props {
  minutesLeft: number;
  isListening: boolean;
  onListen: () => void;
  /** Undefined where the button leads to the quotes instead of showing and hiding them. */
  railPressed: boolean | undefined;
  onRail: () => void;
  /** Back to where the reader was before a jump; null where there was none. */
  onBack: (() => void) | null;
  /** In a narrow window the outline is called from here. */
  hasOutline: boolean;
  /** Whether the keys that do the same are named. */
  namesKeys: boolean;
  onClose: () => void;
}

/** What can be done in the reader, at the foot of the window. */
export function ReaderBar(props: Props) {
  const { minutesLeft, isListening, onListen, railPressed, onRail, onBack, hasOutline, namesKeys, onClose } = props;
  const keyed = (name: string) => (namesKeys ? t(`${name}_key`) : undefined);
  return (
    <div class="bar" role="toolbar" aria-label={t('readerTools')}>
      {minutesLeft > 0 && <span class="left">{plural('minutesLeft', Math.ceil(minutesLeft))}</span>}
      {onBack && (
        <button type="button" class="back" onClick={onBack} title={keyed('goBack')}>
          {t('goBack')}
        </button>
      )}
      {hasOutline && (
        <button type="button" class="contents" popovertarget="contents" aria-label={t('outline')} title={t('outline')}>
          ☰
        </button>
      )}
      <button type="button" class="text" popovertarget="text-settings" aria-label={t('textSettings')}>
        Aa
      </button>
      <button type="button" class="listen" aria-pressed={isListening} onClick={onListen} title={keyed('listen')}>
        {t('listen')}
      </button>
      <button type="button" class="rail" aria-pressed={railPressed} onClick={onRail} title={keyed('quotes')}>
        {t('quotes')}
      </button>
      <button type="button" class="close" onClick={onClose}>
        {t('close')} <span class="key">Esc</span>
      </button>
    </div>
  );
}
