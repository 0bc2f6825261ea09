import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { ownVersion } from '../../platform/own-version.ts';
import { type Complaint, writeReport } from '../../shared/report.ts';
import { copyText } from './copy-text.ts';

interface Props {
  complaint: Complaint;
  url: string;
  onClose: () => void;
}

/** A report of what is wrong, for the reader to see, change and copy. Nothing is sent. */
export function Report({ complaint, url, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(() => writeReport(complaint, url, ownVersion()));
  const [label, setLabel] = useState('copyReport');
  useEffect(() => dialog.current?.showModal(), []);
  const copy = () =>
    copyText(text).then(
      () => setLabel('copied'),
      () => setLabel('copyFailed'),
    );
  return (
    <dialog class="report" ref={dialog} onClose={onClose} aria-labelledby="report-heading">
      <h2 id="report-heading">{t('report')}</h2>
      <p>{t('reportHelp')}</p>
      <textarea
        rows={9}
        value={text}
        aria-label={t('report')}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="actions">
        <button type="button" class="primary-button" onClick={copy}>
          <span role="status">{t(label)}</span>
        </button>
        <button type="button" class="quiet-button" onClick={() => dialog.current?.close()}>
          {t('closeReport')}
        </button>
      </p>
    </dialog>
  );
}
