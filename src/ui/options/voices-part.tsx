import { useEffect, useState } from 'preact/hooks';
import { languageName, t } from '../../platform/i18n.ts';
import { loadVoices } from '../components/load-voices.ts';
import type { SettingsHandle } from '../components/use-settings.ts';
import { languageOf, type Voice, voicesFor } from '../components/voices.ts';

/** Which voice reads which language: a line for each language that this computer has a choice of voices for, or that one is set for. */
export function VoicesPart({ handle }: { handle: SettingsHandle }) {
  const [all, setAll] = useState<Voice[] | null>(null);
  useEffect(() => {
    loadVoices().then(setAll);
  }, []);
  if (!all) return null;
  const { voices: chosen, remoteVoices } = handle.settings.aloud;
  const allowed = all.filter(({ localService }) => localService || remoteVoices);
  const languages = [...new Set([...allowed.map(({ lang }) => languageOf(lang)), ...Object.keys(chosen)])];
  const named = languages
    .map((code) => ({ code, name: languageName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <div class="voices">
      <h3>{t('voices')}</h3>
      <p class="help">{t(named.length > 0 ? 'section_voices_help' : 'noVoices')}</p>
      <ul class="plain-list table-list">
        {named.map(({ code, name }) => (
          <li key={code} data-language={code}>
            <label for={`voice-${code}`}>{name}</label>
            <VoiceSelect code={code} name={name} voices={voicesFor(allowed, code)} handle={handle} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SelectProps {
  code: string;
  name: string;
  voices: readonly Voice[];
  handle: SettingsHandle;
}

function VoiceSelect({ code, name, voices, handle }: SelectProps) {
  const chosen = handle.settings.aloud.voices[code] ?? '';
  // one that is set on another computer is kept, and named
  const isElsewhere = chosen !== '' && voices.every((voice) => voice.name !== chosen);
  return (
    <select
      id={`voice-${code}`}
      aria-label={t('voiceFor', name)}
      value={chosen}
      disabled={handle.isLocked(`aloud.voices:${code}`)}
      onChange={({ currentTarget: { value } }) =>
        handle.change(({ aloud }) => {
          if (value === '') delete aloud.voices[code];
          else aloud.voices[code] = value;
        })
      }
    >
      <option value="">{t('bestVoice')}</option>
      {voices.map((voice) => (
        <option key={voice.name} value={voice.name}>
          {voice.localService ? voice.name : t('aloudRemoteVoice', voice.name)}
        </option>
      ))}
      {isElsewhere && <option value={chosen}>{chosen}</option>}
    </select>
  );
}
