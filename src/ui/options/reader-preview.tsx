import { useEffect, useRef } from 'preact/hooks';
import { t, uiLanguage } from '../../platform/i18n.ts';
import { loadFont } from '../components/load-font.ts';
import { applyLook } from '../components/look.ts';
import type { SettingsHandle } from '../components/use-settings.ts';

/** What a text looks like in the reader as it is set now. */
export function ReaderPreview({ handle }: { handle: SettingsHandle }) {
  const sheet = useRef<HTMLElement>(null);
  const { reader } = handle.settings;
  useEffect(() => {
    if (sheet.current) applyLook(sheet.current, reader);
  }, [reader]);
  const { font } = reader;
  useEffect(() => (font === 'atkinson' || font === 'opendyslexic' ? loadFont(font) : undefined), [font]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled has to be reached with keys
    <figure class="preview" ref={sheet} tabIndex={0} aria-label={t('preview')}>
      <div lang={uiLanguage()}>
        <p class="preview-title">{t('sampleTitle')}</p>
        <p>{t('sampleText1')}</p>
        <p>{t('sampleText2')}</p>
      </div>
    </figure>
  );
}
