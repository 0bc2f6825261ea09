import { t } from '../../platform/i18n.ts';
import { ownVersion } from '../../platform/own-version.ts';
import { shippedParts } from '../../platform/shipped-parts.ts';

/** The version, what of others is inside, and privacy in four sentences. */
export function AboutSection() {
  return (
    <>
      <p>
        <b>Pullquote {ownVersion()}</b> · GPL-3.0-or-later
      </p>
      <p class="help">{t('section_about_help')}</p>
      <ul class="plain-list table-list">
        {shippedParts.map(({ name, version, licence, homepage }) => (
          <li key={name}>
            {homepage ? <a href={homepage}>{name}</a> : <span>{name}</span>}
            <span>
              {version} · {licence}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/licences.txt">{t('licenceTexts')}</a>
      </p>
      <h3>{t('privacy')}</h3>
      <p class="privacy">{t('privacyText')}</p>
    </>
  );
}
