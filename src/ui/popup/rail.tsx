import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Analysis, Span } from '../../shared/analysis.ts';
import type { Article } from '../../shared/article.ts';
import { ActorList, type CurrentMention } from '../components/actor-list.tsx';
import { markSpans, showRange } from '../components/highlights.ts';
import { QuoteList } from '../components/quote-list.tsx';
import type { TextMap } from '../components/text-map.ts';
import { RailSkeleton } from './skeletons.tsx';

interface Props {
  article: Article;
  /** Null while it is looked for. */
  analysis: Analysis | 'failed' | null;
  /** Null until the article stands in the page. */
  map: TextMap | null;
  scroller: RefObject<HTMLElement | null>;
  onTryAgain: () => void;
}

/** The evidence beside the article: key quotes and actors. Choosing one marks and shows its place. */
export function Rail({ article, analysis, map, scroller, onTryAgain }: Props) {
  const [current, setCurrent] = useState<Span | null>(null);
  const [mention, setMention] = useState<CurrentMention | null>(null);
  const [said, setSaid] = useState('');

  const found = analysis === 'failed' ? null : analysis;
  useEffect(() => {
    if (map && found) markSpans('quotes', found.quotes, map);
  }, [map, found]);

  if (analysis === null) return <RailSkeleton />;
  if (analysis === 'failed') return <Interrupted onTryAgain={onTryAgain} />;

  const show = (span: Span, mentions: readonly Span[]) => {
    if (!map) return;
    markSpans('mentions', mentions, map);
    const [range] = markSpans('current', [span], map);
    if (range && scroller.current) showRange(range, scroller.current);
    setSaid(range ? t('shownInArticle') : t('placeNotFound'));
  };
  return (
    <>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <QuoteList
        quotes={analysis.quotes}
        actors={analysis.actors}
        text={article.text}
        lang={article.lang}
        dir={article.dir}
        current={current}
        onShow={(quote) => {
          setCurrent(quote);
          setMention(null);
          show(quote, []);
        }}
      />
      <ActorList
        actors={analysis.actors}
        quotes={analysis.quotes}
        current={mention}
        onShow={(actor, index) => {
          const place = actor.mentions[index];
          if (!place) return;
          setMention({ name: actor.name, index });
          setCurrent(null);
          show(place, actor.mentions);
        }}
      />
    </>
  );
}

function Interrupted({ onTryAgain }: { onTryAgain: () => void }) {
  return (
    <div role="status" data-problem="interrupted">
      <p class="label">{t('interrupted')}</p>
      <p class="rail-empty">{t('interruptedHelp')}</p>
      <button type="button" class="link-button" onClick={onTryAgain}>
        {t('tryAgain')}
      </button>
    </div>
  );
}
