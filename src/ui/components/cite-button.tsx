import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Quote } from '../../shared/analysis.ts';
import { citationOf } from '../../shared/citation.ts';
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
    copyText(citationOf(quote, article, article.canonical ?? url)).then(
      () => setLabel('copied'),
      () => setLabel('copyFailed'),
    );
  return (
    <button type="button" class="quiet-button cite" title={t('copyCitation_help')} onClick={copy}>
      <span role="status">{t(label)}</span>
    </button>
  );
}
