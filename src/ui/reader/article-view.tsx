import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatDate, plural, t } from '../../platform/i18n.ts';
import { isPrivateWindow } from '../../platform/private-window.ts';
import type { Analysis } from '../../shared/analysis.ts';
import type { Article, PageReading } from '../../shared/article.ts';
import { ArticleBody } from '../components/article-body.tsx';
import { askAnalysis } from '../components/ask-analysis.ts';
import { clearMarks, markSpans } from '../components/highlights.ts';
import { placesIn } from '../components/places.ts';
import { Rail } from '../components/rail.tsx';
import type { TextMap } from '../components/text-map.ts';
import { prepareBody } from './prepare-body.ts';
import { ReaderBar } from './reader-bar.tsx';

interface Props {
  reading: PageReading;
  article: Article;
  close: () => void;
}

/** The article with its evidence beside it. */
export function ArticleView({ reading, article, close }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<TextMap | null>(null);
  const [analysis, setAnalysis] = useState<Analysis | 'failed' | null>(null);
  const [railOpen, setRailOpen] = useState(true);
  const look = useCallback(() => {
    setAnalysis(null);
    askAnalysis(article, isPrivateWindow()).then(setAnalysis, () => setAnalysis('failed'));
  }, [article]);
  useEffect(look, [look]);
  useEffect(() => clearMarks, []);
  useEffect(() => {
    if (map && analysis && analysis !== 'failed') markSpans('quotes', analysis.quotes, map);
  }, [map, analysis]);
  const places = useMemo(() => {
    const scroller = page.current?.closest('dialog');
    return map && scroller ? placesIn(map, scroller) : null;
  }, [map]);

  return (
    <div class="page" ref={page} data-rail={railOpen}>
      <div class="outline-place" />
      <article class="sheet" aria-labelledby="headline">
        <Head reading={reading} article={article} />
        <ArticleBody article={article} prepare={prepareBody} onReady={setMap} />
      </article>
      {railOpen && (
        <aside aria-label={t('evidence')}>
          <Rail article={article} analysis={analysis} places={places} onTryAgain={look} />
        </aside>
      )}
      <ReaderBar railOpen={railOpen} onRail={() => setRailOpen(!railOpen)} onClose={close} />
    </div>
  );
}

/** Where it stands, the headline, who wrote it and when. */
function Head({ reading, article }: Omit<Props, 'close'>) {
  const site = article.siteName ?? new URL(reading.url).hostname.replace(/^www\./, '');
  return (
    <header lang={article.lang ?? undefined} dir={article.dir}>
      <p class="label">
        {site}
        {article.section && ` · ${article.section}`}
      </p>
      <h1 id="headline">{article.title ?? site}</h1>
      <p class="by">
        {article.byline.length > 0 && <span>{article.byline.join(', ')}</span>}
        {article.published && <time dateTime={article.published}>{formatDate(article.published)}</time>}
        <span>{plural('minutes', article.readingMinutes ?? 1)}</span>
      </p>
      {article.partial && <p class="notice">{t('partialArticle')}</p>}
      {reading.failedOpen && <p class="notice">{t('failedOpen')}</p>}
    </header>
  );
}
