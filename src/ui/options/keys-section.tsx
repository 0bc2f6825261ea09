import { useEffect, useState } from 'preact/hooks';
import { type Command, openKeySettings, readCommands } from '../../platform/commands.ts';
import { t } from '../../platform/i18n.ts';

/** The keys as the browser has assigned them, and the way to change them. */
export function KeysSection() {
  const [commands, setCommands] = useState<Command[] | null>(null);
  useEffect(() => {
    const look = () => void readCommands().then(setCommands);
    look();
    // they are changed on a page of the browser
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  if (!commands) return null;
  if (commands.length === 0) return <p class="help">{t('noKeys')}</p>;
  return (
    <>
      <p class="help">{t('section_keys_help')}</p>
      <ul class="plain-list keys">
        {commands.map(({ name, keys }) => (
          <li key={name}>
            <span>{t(`command_${name.replace(/^_/, '').replaceAll('-', '_')}`)}</span>
            {keys ? <kbd>{keys}</kbd> : <span class="default">{t('noKey')}</span>}
          </li>
        ))}
      </ul>
      <button type="button" class="link-button" onClick={() => void openKeySettings()}>
        {t('changeKeys')}
      </button>
    </>
  );
}
