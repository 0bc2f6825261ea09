import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { Report } from './report.tsx';

/** Says that text of the article is missing, or clutter left in it. */
export function ReportButton({ url }: { url: string }) {
  const [reporting, setReporting] = useState(false);
  return (
    <>
      <button type="button" class="quiet-button" onClick={() => setReporting(true)}>
        {t('somethingWrong')}
      </button>
      {reporting && <Report complaint={{ kind: 'article' }} url={url} onClose={() => setReporting(false)} />}
    </>
  );
}
