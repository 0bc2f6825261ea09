import { t } from '../../platform/i18n.ts';
import { openSettings } from '../../platform/own-pages.ts';
import { requestAccess } from '../../platform/site-access.ts';
import { isNewsHost } from '../../shared/is-news-host.ts';
import { isLocked } from '../../shared/policy.ts';
import { setReader } from '../../shared/set-site.ts';
import { patternWith, siteSetting } from '../../shared/site-setting.ts';
import type { Cleaning } from './use-cleaning.ts';

/** Which rule is in force on this page, and why; and whether its articles open in the reader. */
export function SiteRuleBar({ cleaning }: { cleaning: Cleaning }) {
  const { host, path, settings, policy, change } = cleaning;
  const pattern = patternWith('reader', settings.sites, host, path) ?? host;
  const locked = isLocked(policy, `sites:${pattern}`);
  return (
    <div class="site-rule">
      <span>{ruleText(cleaning)}</span>
      <select
        aria-label={t('readerOn', pattern)}
        title={t('readerOn', pattern)}
        value={siteSetting(settings, host, path).reader ?? ''}
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
      <button type="button" class="link-button" onClick={() => void openSettings('sites')}>
        {t('allSettings')}
      </button>
    </div>
  );
}

/** The rule by which this page is cleaned or left alone. */
function ruleText({ host, path, settings, policy }: Cleaning): string {
  const pattern = patternWith('clean', settings.sites, host, path);
  if (pattern === null) return t(isNewsHost(host) ? 'ruleNews' : 'ruleNone');
  return t(isLocked(policy, `sites:${pattern}`) ? 'ruleManaged' : 'ruleOwn', pattern);
}
