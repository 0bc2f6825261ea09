import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Quote } from '../../shared/analysis.ts';
import { contextOf } from '../../shared/report.ts';
import { CiteButton, type CitedArticle } from './cite-button.tsx';
import { Report } from './report.tsx';

interface Props {
  quote: Quote;
  article: CitedArticle;
  url: string;
}

/** What can be done with one quotation: cite it, or say that its speaker is wrong. */
export function QuoteTools({ quote, article, url }: Props) {
  const [reporting, setReporting] = useState(false);
  return (
    <span class="quote-tools">
      <CiteButton quote={quote} article={article} url={url} />
      <button type="button" class="quiet-button" onClick={() => setReporting(true)}>
        {t('wrongSpeaker')}
      </button>
      {reporting && (
        <Report
          complaint={{ kind: 'wrong-speaker', quote, context: contextOf(article.text, quote) }}
          url={url}
          onClose={() => setReporting(false)}
        />
      )}
    </span>
  );
}
