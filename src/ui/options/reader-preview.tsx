import { t, uiLanguage } from '../../platform/i18n.ts';
import type { SettingsHandle } from '../components/use-settings.ts';
import { typographyOf } from './typography.ts';

/** What a text looks like in the reader as it is set now. */
export function ReaderPreview({ handle }: { handle: SettingsHandle }) {
  const { reader } = handle.settings;
  return (
    <figure class="preview" data-theme={reader.theme} style={typographyOf(reader)}>
      <figcaption class="visually-hidden">{t('preview')}</figcaption>
      <div lang={uiLanguage()}>
        <p class="preview-title">{t('sampleTitle')}</p>
        <p>{t('sampleText1')}</p>
        <p>{t('sampleText2')}</p>
      </div>
    </figure>
  );
}
