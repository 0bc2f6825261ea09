import { t } from '../../platform/i18n.ts';
import type { CleaningEntry } from '../../shared/cleaning-report.ts';
import { CLEANING_KINDS, type CleaningKind } from '../../shared/settings.ts';
import { kindsFor } from '../../shared/site-setting.ts';
import { reasonText } from '../components/reason-text.ts';
import { SiteRuleBar } from './site-rule-bar.tsx';
import type { Cleaning } from './use-cleaning.ts';

/** What is hidden on the page itself, one by one, and which kinds are hidden on this site. */
export function CleaningPanel({ cleaning }: { cleaning: Cleaning }) {
  const { host, isOn, report, settings } = cleaning;
  const hidden = report?.entries.filter(({ state }) => state === 'hidden').length ?? 0;
  return (
    <section class="cleaning" id="cleaning" aria-label={t('cleaningOf', host)}>
      <div class="hidden-list">
        <div class="rail-heading">
          <h2 class="label">{t('hiddenOnPage')}</h2>
          {isOn && (
            <span class="page-actions">
              <button type="button" class="link-button" onClick={cleaning.pick}>
                {t('hideSomething')}
              </button>
              {(hidden > 0 || report?.shown) && (
                <button type="button" class="link-button" onClick={() => cleaning.showAll(!report?.shown)}>
                  {t(report?.shown ? 'hideAgain' : 'showEverything')}
                </button>
              )}
            </span>
          )}
        </div>
        <Entries cleaning={cleaning} />
      </div>
      <fieldset>
        <legend class="label">{t('whatIsHidden')}</legend>
        {CLEANING_KINDS.map((kind) => (
          <KindBox key={kind} kind={kind} cleaning={cleaning} />
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={settings.teasers === 'all'}
            disabled={!kindsFor(settings, host).teaser}
            onChange={({ currentTarget }) =>
              cleaning.change((all) => {
                all.cleaning.teasers = currentTarget.checked ? 'all' : 'unrelated';
              })
            }
          />
          {t('relatedTeasersToo')}
        </label>
        <label class="check everywhere">
          <input
            type="checkbox"
            checked={!settings.on}
            onChange={({ currentTarget }) =>
              cleaning.change((all) => {
                all.cleaning.on = !currentTarget.checked;
              })
            }
          />
          {t('pauseEverywhere')}
        </label>
      </fieldset>
      <SiteRuleBar cleaning={cleaning} />
    </section>
  );
}

function KindBox({ kind, cleaning }: { kind: CleaningKind; cleaning: Cleaning }) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={kindsFor(cleaning.settings, cleaning.host)[kind]}
        onChange={({ currentTarget }) => cleaning.switchKind(kind, currentTarget.checked)}
      />
      {t(`hide_${kind.replace('-', '_')}`)}
    </label>
  );
}

function Entries({ cleaning }: { cleaning: Cleaning }) {
  const { isOn, report, settings } = cleaning;
  if (!settings.on) return <p class="rail-empty">{t('cleaningPaused')}</p>;
  if (!isOn) return <p class="rail-empty">{t('cleaningOff')}</p>;
  if (!report) return <p class="rail-empty">{t('cleaningNotHere')}</p>;
  if (report.entries.length === 0) return <p class="rail-empty">{t('nothingHidden')}</p>;
  return (
    <ul class="plain-list">
      {report.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} cleaning={cleaning} />
      ))}
    </ul>
  );
}

function Entry({ entry, cleaning }: { entry: CleaningEntry; cleaning: Cleaning }) {
  const { id, kind, text, reason, state, by, keptBecause } = entry;
  const why = keptBecause
    ? t(`kept_${keptBecause.replace('-', '_')}`)
    : reason
      ? reasonText(reason)
      : t(`by_${by.replace('-', '_')}`);
  return (
    <li data-state={state}>
      <b>{t(`kind_${kind.replace('-', '_')}`)}</b>
      <span>
        <span class="words">{text || t('noText')}</span>
        <span class="reason">{state === 'restored' ? t('shownAgain') : why}</span>
      </span>
      {state === 'hidden' && (
        <span class="entry-actions">
          <button type="button" class="link-button" onClick={() => cleaning.restore(id, false)}>
            {t('showEntry')}
          </button>
          <button type="button" class="link-button" onClick={() => cleaning.restore(id, true)}>
            {t('neverHideHere')}
          </button>
        </span>
      )}
    </li>
  );
}
