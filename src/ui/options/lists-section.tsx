import { formatDate, plural, t } from '../../platform/i18n.ts';
import { listIndex } from '../../platform/list-index.ts';

/** The filter lists that are inside, as they were when this version was built. */
export function ListsSection() {
  return (
    <>
      <p class="help">{t('section_lists_help')}</p>
      <ul class="plain-list table-list">
        {listIndex.sources.map(({ name, version, date, licence, homepage, kind, kept }) => (
          <li key={name}>
            <a href={homepage}>{name}</a>
            <span>{t(`hide_${kind.replace('-', '_')}`)}</span>
            <span>
              {t('listVersion', version)} · <time dateTime={date}>{formatDate(date)}</time> ·{' '}
              {plural('listRules', kept)} · {licence}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
