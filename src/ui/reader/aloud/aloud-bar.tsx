import { t, uiLanguage } from '../../../platform/i18n.ts';
import { useKeys } from '../../components/use-keys.ts';
import { languageOf, receiverOf, type Voice } from '../../components/voices.ts';
import type { LiveSettings } from '../use-reader-settings.ts';
import type { Aloud } from './use-aloud.ts';

const RATES = [0.7, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2, 2.5];

interface Props {
  aloud: Aloud;
  lang: string;
  settings: LiveSettings;
  onClose: () => void;
}

/** What can be done while the article is read aloud, and what has to be said where it cannot be. */
export function AloudBar({ aloud, lang, settings, onClose }: Props) {
  useKeys({ ArrowRight: () => aloud.skip(1), ArrowLeft: () => aloud.skip(-1) });
  if (aloud.voices === null) return <Say text={t('aloudLooking')} onClose={onClose} />;
  if (aloud.voice === null) return <NoVoice voices={aloud.voices} lang={lang} settings={settings} onClose={onClose} />;
  const { rate, remoteVoices } = settings.aloud;
  const choice = aloud.voices.filter(({ localService }) => localService || remoteVoices);
  return (
    <div class="bar aloud" role="toolbar" aria-label={t('aloud')}>
      <button type="button" class="previous" onClick={() => aloud.skip(-1)} title={t('aloudPrevious_key')}>
        {t('aloudPrevious')}
      </button>
      <button type="button" class="play" onClick={aloud.toggle}>
        {t(aloud.state === 'playing' ? 'aloudPause' : 'aloudPlay')}
      </button>
      <button type="button" class="next" onClick={() => aloud.skip(1)} title={t('aloudNext_key')}>
        {t('aloudNext')}
      </button>
      <select
        class="rate"
        aria-label={t('aloudRate')}
        value={String(rate)}
        onChange={({ currentTarget }) => settings.change({ 'aloud.rate': Number(currentTarget.value) })}
      >
        {[...new Set([...RATES, rate])]
          .sort((a, b) => a - b)
          .map((value) => (
            <option key={value} value={String(value)}>
              {t('aloudTimes', value)}
            </option>
          ))}
      </select>
      {choice.length > 1 && (
        <select
          class="voice"
          aria-label={t('aloudVoice')}
          value={aloud.voice.name}
          onChange={({ currentTarget }) =>
            settings.change({ [`aloud.voices:${languageOf(lang)}`]: currentTarget.value })
          }
        >
          {choice.map(({ name, localService }) => (
            <option key={name} value={name}>
              {localService ? name : t('aloudRemoteVoice', name)}
            </option>
          ))}
        </select>
      )}
      <button type="button" class="stop" onClick={onClose}>
        {t('aloudStop')}
      </button>
    </div>
  );
}

interface NoVoiceProps {
  voices: readonly Voice[];
  lang: string;
  settings: LiveSettings;
  onClose: () => void;
}

/** No voice on this computer: one that sends the text away is offered, with whom it is sent to, or it is said that there is none. */
function NoVoice({ voices, lang, settings, onClose }: NoVoiceProps) {
  const language = new Intl.DisplayNames([uiLanguage()], { type: 'language' }).of(languageOf(lang)) ?? lang;
  const [remote] = voices;
  if (!remote) return <Say text={t('aloudNoVoice', language)} onClose={onClose} />;
  const receiver = receiverOf(remote);
  return (
    <div class="bar aloud consent" role="alertdialog" aria-label={t('aloud')}>
      <p>
        {t('aloudOnlyRemote', language)}{' '}
        {receiver ? t('aloudSendsTo', remote.name, receiver) : t('aloudSendsAway', remote.name)}
      </p>
      <button type="button" class="agree" onClick={() => settings.change({ 'aloud.remoteVoices': true })}>
        {receiver ? t('aloudAgree', receiver) : t('aloudAgreeAway')}
      </button>
      <button type="button" class="stop" onClick={onClose}>
        {t('aloudDecline')}
      </button>
    </div>
  );
}

function Say({ text, onClose }: { text: string; onClose: () => void }) {
  return (
    <div class="bar aloud consent" role="status">
      <p>{text}</p>
      <button type="button" class="stop" onClick={onClose}>
        {t('close')}
      </button>
    </div>
  );
}
