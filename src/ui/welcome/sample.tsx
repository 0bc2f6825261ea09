import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { listOf, t } from '../../platform/i18n.ts';
import { ArticleBody } from '../components/article-body.tsx';
import { markSpans } from '../components/highlights.ts';
import { placesIn } from '../components/places.ts';
import { Rail } from '../components/rail.tsx';
import type { TextMap } from '../components/text-map.ts';
import { useAnalysis } from '../components/use-analysis.ts';
import { SAMPLE_URL, sampleArticle } from './sample-article.ts';

const leaveAsItIs = () => undefined;

/** A story of ours, read as any other: the article, and beside it what is in it. */
export function Sample() {
  const article = useMemo(sampleArticle, []);
  const scroller = useRef<HTMLElement>(null);
  const [map, setMap] = useState<TextMap | null>(null);
  const [analysis, look] = useAnalysis(article, false);
  const found = analysis === 'failed' ? null : analysis;
  useEffect(() => {
    if (map && found) markSpans('quotes', found.quotes, map);
  }, [map, found]);
  const places = useMemo(() => map && scroller.current && placesIn(map, scroller.current), [map]);
  return (
    <section class="sample" aria-label={t('welcomeSample')}>
      <p class="label">{t('welcomeSample')}</p>
      <div class="sample-page">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled has to be reached with keys */}
        <section class="sample-article" ref={scroller} tabIndex={0} aria-label={article.title ?? ''} dir={article.dir}>
          <h2 lang="en">{article.title}</h2>
          <p class="sample-byline">
            {article.siteName} · {listOf(article.byline)}
          </p>
          <ArticleBody article={article} prepare={leaveAsItIs} onReady={setMap} />
        </section>
        <aside aria-label={t('evidence')}>
          <Rail article={article} url={SAMPLE_URL} analysis={analysis} places={places} onTryAgain={look} />
        </aside>
      </div>
    </section>
  );
}
