import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Quote } from '../../shared/analysis.ts';
import type { Article } from '../../shared/article.ts';
import { citationOf, type Source } from '../../shared/citation.ts';
import { copyText } from './copy-text.ts';

/** What of the article is needed to cite a quotation. */
export type CitedArticle = Source & Pick<Article, 'canonical'>;

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
