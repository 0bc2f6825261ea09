import { useState } from 'preact/hooks';
import { citeQuote } from '../../export/citation.ts';
import { formatDate, t } from '../../platform/i18n.ts';
import type { Quote } from '../../shared/analysis.ts';
import { copyText } from './copy-text.ts';
import type { CitedArticle } from './quote-tools.tsx';

interface Props {
  quote: Quote;
  article: CitedArticle;
  url: string;
}

/** Copies one quotation as a citation. */
export function CiteButton({ quote, article, url }: Props) {
  const [label, setLabel] = useState('copyCitation');
  const copy = () =>
    copyText(citeQuote(quote, article, article.canonical ?? url, formatDate)).then(
      () => setLabel('copied'),
      () => setLabel('copyFailed'),
    );
  return (
    <button type="button" class="quiet-button cite" title={t('copyCitation_help')} onClick={copy}>
      <span role="status">{t(label)}</span>
    </button>
  );
}
