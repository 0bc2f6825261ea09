import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { PageAnswer } from '../../shared/page-answer.ts';
import { ArticleView } from './article-view.tsx';

export interface ReaderProps {
  /** What the page was read as. */
  answer: PageAnswer;
  /** Reads the page as it is, even while it loads and if it does not look like an article. */
  readAgain: () => PageAnswer;
  close: () => void;
}

/** The reader: the article of the page, or why there is none. */
export function Reader({ answer: first, readAgain, close }: ReaderProps) {
  const [answer, setAnswer] = useState(first);
  if (answer.status === 'read' && answer.reading.article)
    return <ArticleView reading={answer.reading} article={answer.reading.article} close={close} />;
  return (
    <section class="no-article" role="alert">
      <span class="mark" aria-hidden="true">
        “
      </span>
      <h1>{t('readerNoArticle')}</h1>
      <p>{t('readerNoArticle_help')}</p>
      <button type="button" class="primary-button" onClick={() => setAnswer(readAgain())}>
        {t('readAnyway')}
      </button>
      <button type="button" class="quiet-button" onClick={close}>
        {t('closeReader')}
      </button>
    </section>
  );
}
