import { useEffect, useState } from 'preact/hooks';
import { type HiddenTotal, readHiddenTotal } from '../../platform/hidden-total.ts';
import { plural, t } from '../../platform/i18n.ts';
import { grantedOrigins, requestAccess, watchAccess } from '../../platform/site-access.ts';
import { NEWS_DOMAINS } from '../../shared/news-domains.ts';
import { coversHost } from '../../shared/origins.ts';
import { toSitePattern } from '../../shared/site-pattern.ts';
import type { SettingsHandle } from '../components/use-settings.ts';
import { SiteRow } from './site-row.tsx';

/** So many of the news domains are shown that a search finds and that nothing is set for. */
const MANY = 8;

/** The sites that something is set for: search, add, change, remove. */
export function SitesSection({ handle }: { handle: SettingsHandle }) {
  const [text, setText] = useState('');
  const [origins, setOrigins] = useState<string[]>([]);
  const [hidden, setHidden] = useState<HiddenTotal>({ all: 0, sites: {} });
  useEffect(() => {
    const look = () => void grantedOrigins().then(setOrigins);
    look();
    readHiddenTotal().then(setHidden);
    return watchAccess(look);
  }, []);

  const { sites } = handle.settings;
  const words = text.trim().toLowerCase();
  const pattern = toSitePattern(text);
  const set = Object.keys(sites)
    .filter((one) => one.includes(words) || one === pattern)
    .sort();
  const news = words
    ? NEWS_DOMAINS.filter((host) => host.includes(words) && !Object.hasOwn(sites, host)).slice(0, MANY)
    : [];
  const isNew = pattern?.includes('.') && !set.includes(pattern) && !news.includes(pattern);
  const add = (event: Event) => {
    event.preventDefault();
    if (!isNew || !pattern) return;
    // the question about access has to come from the click itself
    void requestAccess(pattern.replace(/\/.*/, ''));
    handle.change((settings) => {
      settings.sites[pattern] = { clean: true };
    });
    setText('');
  };
  return (
    <div class="sites">
      <p class="help">{t('section_sites_help', NEWS_DOMAINS.length)}</p>
      <form class="site-search" onSubmit={add}>
        <input
          type="search"
          dir="ltr"
          value={text}
          placeholder={t('sitePlaceholder')}
          aria-label={t('siteSearch')}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="primary-button" disabled={!isNew}>
          {t('addSite')}
        </button>
      </form>
      <ul class="plain-list site-list">
        {[...set, ...news].map((one) => (
          <SiteRow
            key={one}
            pattern={one}
            handle={handle}
            hasAccess={coversHost(origins, one.replace(/\/.*/, ''))}
            hidden={hidden.sites[one] ?? 0}
          />
        ))}
      </ul>
      {set.length + news.length === 0 && <p class="nothing">{t(words ? 'noSiteFound' : 'noSites')}</p>}
      {hidden.all > 0 && <p class="help">{plural('hiddenSoFar', hidden.all)}</p>}
    </div>
  );
}
