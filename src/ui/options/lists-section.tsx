import { formatDate, plural, t } from '../../platform/i18n.ts';
import { listIndex } from '../../platform/list-index.ts';
import { putValues } from '../../shared/settings-values.ts';
import type { SettingsHandle } from '../components/use-settings.ts';

/** The filter lists that are inside, as they were when this version was built, each with a switch. */
export function ListsSection({ handle }: { handle: SettingsHandle }) {
  const { lists } = handle.settings.cleaning;
  return (
    <>
      <p class="help">{t('section_lists_help')}</p>
      <ul class="plain-list table-list switched-list">
        {listIndex.sources.map(({ id, name, version, date, licence, homepage, kind, kept }) => {
          const path = `cleaning.lists.${id}`;
          return (
            <li key={id} data-path={path}>
              <a href={homepage} lang="en">
                {name}
              </a>
              <span>{t(`hide_${kind.replace('-', '_')}`)}</span>
              <span id={`list-${id}`}>
                {t('listVersion', version)} · <time dateTime={date}>{formatDate(date)}</time> ·{' '}
                {plural('listRules', kept)} · {licence}
                {handle.isLocked(path) && <strong class="managed">{t('managed')}</strong>}
              </span>
              <input
                type="checkbox"
                role="switch"
                class="switch-box"
                lang="en"
                aria-label={name}
                aria-describedby={`list-${id}`}
                checked={lists[id]}
                aria-checked={lists[id]}
                disabled={handle.isLocked(path)}
                onChange={({ currentTarget }) =>
                  handle.change((settings) => putValues(settings, { [path]: currentTarget.checked }))
                }
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
