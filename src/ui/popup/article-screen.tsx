import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ActiveTab } from '../../platform/active-tab.ts';
import { formatDate, plural, t } from '../../platform/i18n.ts';
import type { Analysis } from '../../shared/analysis.ts';
import type { Article, PageReading } from '../../shared/article.ts';
import { ArticleBody } from '../components/article-body.tsx';
import { Ledger, LedgerSummary } from '../components/ledger.tsx';
import type { TextMap } from '../components/text-map.ts';
import { Bar } from './bar.tsx';
import { CleaningBar } from './cleaning-bar.tsx';
import { CopyButton } from './copy-button.tsx';
import { Rail } from './rail.tsx';
import { askAnalysis } from './read-tab.ts';
import type { Cleaning } from './use-cleaning.ts';

interface Props {
  tab: ActiveTab;
  reading: PageReading;
  article: Article;
  cleaning: Cleaning | null;
  /** The tab has gone on to something else since it was read. */
  departed: boolean;
  onReadAgain: () => void;
}

/** The article, its evidence beside it, the ledger at the foot. */
export function ArticleScreen({ tab, reading, article, cleaning, departed, onReadAgain }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const [map, setMap] = useState<TextMap | null>(null);
  const [analysis, setAnalysis] = useState<Analysis | 'failed' | null>(null);
  const [ledgerOpen, setLedgerOpen] = useState(false);

  const look = useCallback(() => {
    setAnalysis(null);
    askAnalysis(article, tab.isPrivate).then(setAnalysis, () => setAnalysis('failed'));
  }, [article, tab.isPrivate]);
  useEffect(look, [look]);

  const site = article.siteName ?? new URL(reading.url).hostname.replace(/^www\./, '');
  return (
    <>
      <Bar title={site} note={plural('minutes', article.readingMinutes ?? 1)}>
        {cleaning && <CleaningBar cleaning={cleaning} />}
      </Bar>
      <main ref={scroller} tabIndex={-1}>
        {departed && <Notice text={t('pageDeparted')} action={t('readAgain')} onAction={onReadAgain} />}
        {article.partial && <Notice text={t('partialArticle')} />}
        {reading.failedOpen && <Notice text={t('failedOpen')} />}
        {article.title && (
          <h1 dir={article.dir} lang={article.lang ?? undefined}>
            {article.title}
          </h1>
        )}
        <p class="byline" dir={article.dir}>
          {article.byline.length > 0 && <span>{article.byline.join(', ')}</span>}
          {article.published && <time dateTime={article.published}>{formatDate(article.published)}</time>}
        </p>
        <ArticleBody article={article} onReady={setMap} />
      </main>
      <aside aria-label={t('evidence')}>
        <Rail article={article} analysis={analysis} map={map} scroller={scroller} onTryAgain={look} />
      </aside>
      {ledgerOpen && <Ledger removed={reading.removed} />}
      <footer class="foot">
        <LedgerSummary removed={reading.removed} />
        {reading.removed.length > 0 && (
          <button
            type="button"
            class="quiet-button"
            aria-expanded={ledgerOpen}
            aria-controls="ledger"
            onClick={() => setLedgerOpen(!ledgerOpen)}
          >
            {t(ledgerOpen ? 'hideLedger' : 'showLedger')}
          </button>
        )}
        <span class="end">
          <CopyButton article={article} url={reading.url} analysis={analysis === 'failed' ? null : analysis} />
        </span>
      </footer>
    </>
  );
}

interface NoticeProps {
  text: string;
  action?: string;
  onAction?: () => void;
}

function Notice({ text, action, onAction }: NoticeProps) {
  return (
    <p class="notice" role="status">
      <span>{text}</span>
      {action && (
        <button type="button" class="link-button" onClick={onAction}>
          {action}
        </button>
      )}
    </p>
  );
}
