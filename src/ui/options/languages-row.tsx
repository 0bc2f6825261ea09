import { useId } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { putValues, settingsFrom, valueAt } from '../../shared/settings-values.ts';
import type { SettingsHandle } from '../components/use-settings.ts';
import { defaultText, helpOf, labelOf } from './setting-text.ts';

/** Whether a setting is one of the languages in which quotes and actors are looked for. */
export const isLanguage = (path: string): boolean => path.startsWith('analysis.languages.');

/** The languages in one row, since they are explained in one line. */
export function LanguagesRow({ paths, handle }: { paths: readonly string[]; handle: SettingsHandle }) {
  const id = useId();
  const defaults = settingsFrom(handle.policy.defaults);
  const isOn = paths.every((path) => valueAt(defaults, path) === true);
  return (
    <fieldset class="setting languages" aria-describedby={id}>
      <legend>{t('set_analysis_languages')}</legend>
      <p id={id}>
        {helpOf(paths[0] ?? '')}{' '}
        <span class="default">
          {t('defaultIs', defaultText(paths[0] ?? '', { type: 'flag', default: true }, isOn))}
        </span>
        {paths.some((path) => handle.isLocked(path)) && <strong class="managed">{t('managed')}</strong>}
      </p>
      <div class="language-list">
        {paths.map((path) => (
          <label key={path} class="check" data-path={path}>
            <input
              type="checkbox"
              checked={valueAt(handle.settings, path) === true}
              disabled={handle.isLocked(path)}
              onChange={({ currentTarget }) =>
                handle.change((settings) => putValues(settings, { [path]: currentTarget.checked }))
              }
            />
            {labelOf(path)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
