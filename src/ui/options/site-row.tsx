import { useId, useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import { requestAccess } from '../../platform/site-access.ts';
import { setCleanRule, setKind, setReader } from '../../shared/set-site.ts';
import { CLEANING_KINDS } from '../../shared/settings.ts';
import { kindsFor } from '../../shared/site-setting.ts';
import { wantsCleaning } from '../../shared/site-state.ts';
import type { SettingsHandle } from '../components/use-settings.ts';

interface Props {
  pattern: string;
  handle: SettingsHandle;
  hasAccess: boolean;
  /** How much was hidden on it so far. */
  hidden: number;
}

/** What is set for one site, and how to change it. */
export function SiteRow({ pattern, handle, hasAccess, hidden }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { settings, change } = handle;
  const { clean, reader } = settings.sites[pattern] ?? {};
  const host = pattern.replace(/\/.*/, '');
  const locked = handle.isLocked(`sites:${pattern}`);
  const isSet = Object.hasOwn(settings.sites, pattern);
  const asUsual = wantsCleaning({ sites: {} }, host) ? 'siteCleaned' : 'siteNotCleaned';
  const lacksAccess = !hasAccess && (clean === true || reader === 'always');
  return (
    <li class="site">
      <div class="site-name">
        <b id={id}>
          <bdi dir="ltr">{pattern}</bdi>
        </b>
        <span class="site-note">
          {locked && <strong class="managed">{t('managed')}</strong>}
          {hidden > 0 && plural('hiddenCount', hidden)}
          {lacksAccess && (
            <button type="button" class="link-button" onClick={() => void requestAccess(host)}>
              {t('allowSite')}
            </button>
          )}
        </span>
      </div>
      <select
        aria-label={t('cleaningOf', pattern)}
        value={clean === undefined ? '' : String(clean)}
        disabled={locked}
        onChange={({ currentTarget: { value } }) => {
          if (value === 'true') void requestAccess(host);
          change(({ sites }) => setCleanRule(sites, pattern, value === '' ? null : value === 'true'));
        }}
      >
        <option value="">{t('asUsual', t(asUsual))}</option>
        <option value="true">{t('siteClean')}</option>
        <option value="false">{t('siteLeave')}</option>
      </select>
      <select
        aria-label={t('readerOn', pattern)}
        value={reader ?? ''}
        disabled={locked}
        onChange={({ currentTarget: { value } }) => {
          if (value === 'always') void requestAccess(host);
          change(({ sites }) => setReader(sites, pattern, value === 'always' || value === 'never' ? value : null));
        }}
      >
        <option value="">{t('readerOnClick')}</option>
        <option value="always">{t('readerAlways')}</option>
        <option value="never">{t('readerNever')}</option>
      </select>
      <span class="site-actions">
        {pattern === host && (
          <button type="button" class="quiet-button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('siteKinds')}
          </button>
        )}
        {isSet && !locked && (
          <button
            type="button"
            class="link-button"
            aria-describedby={id}
            onClick={() =>
              change(({ sites }) => {
                delete sites[pattern];
              })
            }
          >
            {t('removeSite')}
          </button>
        )}
      </span>
      {open && (
        <fieldset class="site-kinds" disabled={locked}>
          <legend class="visually-hidden">{t('whatIsHiddenOn', pattern)}</legend>
          {CLEANING_KINDS.map((kind) => (
            <label key={kind} class="check">
              <input
                type="checkbox"
                checked={kindsFor({ sites: settings.sites, kinds: settings.cleaning.kinds }, host)[kind]}
                onChange={({ currentTarget }) => change((all) => setKind(all, host, kind, currentTarget.checked))}
              />
              {t(`hide_${kind.replace('-', '_')}`)}
            </label>
          ))}
        </fieldset>
      )}
    </li>
  );
}
