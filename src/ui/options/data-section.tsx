import { useRef, useState } from 'preact/hooks';
import { eraseEverything } from '../../platform/erase.ts';
import { plural, t } from '../../platform/i18n.ts';
import { readValues, replaceValues } from '../../platform/settings-store.ts';
import type { Values } from '../../shared/settings-values.ts';
import type { SettingsHandle } from '../components/use-settings.ts';
import { exportFile, type ImportedFile, readImport } from './import-file.ts';
import { saveFile } from './save-file.ts';
import { SyncLine } from './sync-line.tsx';

/** What was done last, what of a file was not taken, and what it was like before. */
interface Done {
  text: string;
  refused: ImportedFile['refused'];
  before: Values | null;
}

/** Export, import, reset, erase. */
export function DataSection(_: { handle: SettingsHandle }) {
  const [done, setDone] = useState<Done | null>(null);
  const [asks, setAsks] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const say = (text: string, refused: Done['refused'] = [], before: Values | null = null) =>
    setDone({ text, refused, before });

  const fail = (error: unknown) => say(t('notStored', error instanceof Error ? error.message : String(error)));

  const replace = async (values: Values, text: string, refused: Done['refused'] = []) => {
    let before: Values = {};
    try {
      await replaceValues((own) => {
        before = own;
        return values;
      });
      say(text, refused, before);
    } catch (error) {
      fail(error);
    }
  };
  const erase = async () => {
    try {
      await eraseEverything();
      setAsks(false);
      say(t('erased'));
    } catch (error) {
      fail(error);
    }
  };
  const load = async (chosen: File | undefined) => {
    const imported = chosen && readImport(await chosen.text().catch(() => ''));
    if (!imported) return say(t('importRefused'));
    await replace(imported.values, t('imported'), imported.refused);
  };
  return (
    <>
      <SyncLine />
      <p class="help">{t('section_data_help')}</p>
      <div class="actions">
        <button
          type="button"
          class="plain-button"
          onClick={async () => saveFile('pullquote-settings.json', exportFile(await readValues()))}
        >
          {t('exportSettings')}
        </button>
        <button type="button" class="plain-button" onClick={() => file.current?.click()}>
          {t('importSettings')}
        </button>
        <button type="button" class="plain-button" onClick={() => void replace({}, t('resetDone'))}>
          {t('resetSettings')}
        </button>
        <button type="button" class="plain-button" aria-expanded={asks} onClick={() => setAsks(!asks)}>
          {t('eraseAll')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({ currentTarget }) => {
            void load(currentTarget.files?.[0]);
            currentTarget.value = '';
          }}
        />
      </div>
      {asks && (
        <p class="notice">
          <span>{t('eraseQuestion')}</span>
          <button type="button" class="link-button" onClick={erase}>
            {t('eraseYes')}
          </button>
        </p>
      )}
      <div role="status">
        {done && (
          <p class="notice">
            <span>{done.text}</span>
            {done.before && (
              <button type="button" class="link-button" onClick={() => void replace(done.before ?? {}, t('undone'))}>
                {t('undo')}
              </button>
            )}
          </p>
        )}
        {done && done.refused.length > 0 && (
          <>
            <p class="fault">{plural('importLeftOut', done.refused.length)}</p>
            <ul class="plain-list faults">
              {done.refused.map(({ what, line }) => (
                <li key={what}>
                  {line !== null && <b>{t('ruleLine', line)}</b>} <code dir="ltr">{what}</code>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}
