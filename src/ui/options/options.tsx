import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { type SettingsHandle, useSettings } from '../components/use-settings.ts';
import { AboutSection } from './about-section.tsx';
import { DataSection } from './data-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { isLanguage, LanguagesRow } from './languages-row.tsx';
import { ListsSection } from './lists-section.tsx';
import { ReaderPreview } from './reader-preview.tsx';
import { RulesSection } from './rules-section.tsx';
import { findSettings } from './search.ts';
import { SettingRow } from './setting-row.tsx';
import { SitesSection } from './sites-section.tsx';
import { VoicesPart } from './voices-part.tsx';

/** The settings: one column, a field to search it, each setting in force as soon as it is changed. */
export function Options() {
  const handle = useSettings();
  const [words, setWords] = useState('');
  const isReady = handle !== null;
  // the sections are not there yet when the browser looks for the one that the address names
  useEffect(() => {
    if (isReady && location.hash) document.querySelector(location.hash)?.scrollIntoView();
  }, [isReady]);
  if (!handle) return null;
  const found = findSettings(words);
  const count = found.reduce((sum, { paths, parts }) => sum + paths.length + parts.length, 0);
  return (
    <>
      <header class="head">
        <h1>
          <span class="mark" aria-hidden="true">
            “
          </span>
          {t('settingsTitle')}
        </h1>
        <input
          type="search"
          value={words}
          placeholder={t('searchSettings')}
          aria-label={t('searchSettings')}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
      </header>
      <p class="visually-hidden" role="status">
        {words && (count === 0 ? t('noSettingFound') : '')}
      </p>
      <main>
        {handle.fault && (
          <p class="notice" role="alert">
            {t('notStored', handle.fault)}
          </p>
        )}
        {Object.keys(handle.policy.locked).length > 0 && <p class="notice">{t('managedNotice')}</p>}
        {count === 0 && <p class="nothing">{t('noSettingFound')}</p>}
        {found.map(({ name, paths, parts }) => (
          <section key={name} id={name} aria-labelledby={`${name}-heading`}>
            <h2 id={`${name}-heading`} class="label">
              {t(`section_${name}`)}
            </h2>
            {paths
              .filter((path) => !isLanguage(path))
              .map((path) => (
                <SettingRow key={path} path={path} handle={handle} />
              ))}
            {paths.some(isLanguage) && <LanguagesRow paths={paths.filter(isLanguage)} handle={handle} />}
            {parts.map((part) => (
              <Part key={part} name={part} handle={handle} />
            ))}
          </section>
        ))}
      </main>
    </>
  );
}

function Part({ name, handle }: { name: string; handle: SettingsHandle }) {
  if (name === 'preview') return <ReaderPreview handle={handle} />;
  if (name === 'voices') return <VoicesPart handle={handle} />;
  if (name === 'sites') return <SitesSection handle={handle} />;
  if (name === 'rules') return <RulesSection handle={handle} />;
  if (name === 'lists') return <ListsSection handle={handle} />;
  if (name === 'keys') return <KeysSection />;
  if (name === 'data') return <DataSection handle={handle} />;
  return <AboutSection />;
}
