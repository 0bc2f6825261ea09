import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ActiveTab } from '../../platform/active-tab.ts';
import { formatDate, listOf, plural, t } from '../../platform/i18n.ts';
import type { Article, PageReading } from '../../shared/article.ts';
import { ArticleBody } from '../components/article-body.tsx';
import { markSpans } from '../components/highlights.ts';
import { Ledger, LedgerSummary } from '../components/ledger.tsx';
import { placesIn } from '../components/places.ts';
import { Rail } from '../components/rail.tsx';
import { ReportButton } from '../components/report-button.tsx';
import { TakeAlongMenu } from '../components/take-along-menu.tsx';
import type { TextMap } from '../components/text-map.ts';
import { useAnalysis } from '../components/use-analysis.ts';
import { Bar } from './bar.tsx';
import { CleaningBar } from './cleaning-bar.tsx';
import { OpenPanel } from './open-panel.tsx';
import { OpenReader } from './open-reader.tsx';
import { prepareBody } from './prepare-body.ts';
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
  const [analysis, look] = useAnalysis(article, tab.isPrivate);
  const [ledgerOpen, setLedgerOpen] = useState(false);

  const found = analysis === 'failed' ? null : analysis;
  useEffect(() => {
    if (map && found) markSpans('quotes', found.quotes, map);
  }, [map, found]);
  const places = useMemo(() => map && scroller.current && placesIn(map, scroller.current), [map]);

  const site = article.siteName ?? new URL(reading.url).hostname.replace(/^www\./, '');
  return (
    <>
      <Bar title={site} note={plural('minutes', article.readingMinutes ?? 1)}>
        {cleaning && <CleaningBar cleaning={cleaning} />}
        <OpenReader tabId={tab.id} />
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
          {article.byline.length > 0 && <span>{listOf(article.byline)}</span>}
          {article.published && (
            <time dateTime={article.published} dir="auto">
              {formatDate(article.published)}
            </time>
          )}
        </p>
        <ArticleBody article={article} prepare={prepareBody} onReady={setMap} />
      </main>
      <aside aria-label={t('evidence')}>
        <Rail article={article} url={reading.url} analysis={analysis} places={places} onTryAgain={look} />
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
          <OpenPanel windowId={tab.windowId} />
          <ReportButton url={reading.url} />
          <TakeAlongMenu article={article} url={reading.url} analysis={found} />
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
