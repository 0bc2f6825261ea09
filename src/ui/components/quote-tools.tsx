import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Quote } from '../../shared/analysis.ts';
import type { Article } from '../../shared/article.ts';
import type { Source } from '../../shared/citation.ts';
import { contextOf } from '../../shared/report.ts';
import { CiteButton } from './cite-button.tsx';
import { Report } from './report.tsx';

/** What of the article is needed to cite a quotation. */
export type CitedArticle = Source & Pick<Article, 'canonical'>;

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
