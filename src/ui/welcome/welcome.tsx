import { t } from '../../platform/i18n.ts';
import { openSettings } from '../../platform/own-pages.ts';
import { NEWS_DOMAINS } from '../../shared/news-domains.ts';
import { Sample } from './sample.tsx';

/** The one page that opens by itself, once: what Pullquote does, on a story of ours; the button; the sites. */
export function Welcome() {
  return (
    <>
      <header>
        <span class="mark" aria-hidden="true">
          “
        </span>
        <h1>{t('appDescription')}</h1>
      </header>
      <main>
        <ol class="plain-list steps">
          <li>
            <h2>{t('welcomeButton')}</h2>
            <p>{t('welcomeButtonHelp')}</p>
          </li>
          <li>
            <h2>{t('welcomeSites')}</h2>
            <p>{t('welcomeSitesHelp', NEWS_DOMAINS.length)}</p>
            <button type="button" class="link-button" onClick={() => void openSettings('sites')}>
              {t('welcomeChooseSites')}
            </button>
          </li>
          <li>
            <h2>{t('privacy')}</h2>
            <p>{t('welcomePrivacy')}</p>
            <button type="button" class="link-button" onClick={() => void openSettings()}>
              {t('allSettings')}
            </button>
          </li>
        </ol>
        <Sample />
      </main>
    </>
  );
}
