import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { Analysis, Quote, Span } from '../../shared/analysis.ts';
import type { Article } from '../../shared/article.ts';
import type { MarkAnswer } from '../../shared/page-marks.ts';
import { ActorList, type CurrentMention } from './actor-list.tsx';
import type { CitedArticle } from './cite-button.tsx';
import type { Places } from './places.ts';
import { QuoteList } from './quote-list.tsx';
import { QuoteTools } from './quote-tools.tsx';
import { RailSkeleton } from './rail-skeleton.tsx';

interface Props {
  article: Pick<Article, 'lang' | 'dir'> & CitedArticle;
  url: string;
  /** Null while it is looked for. */
  analysis: Analysis | 'failed' | null;
  /** Where the article stands; null until it does. */
  places: Places | null;
  onTryAgain: () => void;
}

/** What is said of a place that was asked for. */
const SAID: Readonly<Record<MarkAnswer, string>> = {
  shown: 'shownInArticle',
  'not-unique': 'placeNotUnique',
  'not-found': 'placeNotFound',
};

/** The evidence beside the article: key quotes and actors. Choosing one marks and shows its place, pointing at one marks all its places. */
export function Rail({ article, url, analysis, places, onTryAgain }: Props) {
  const [current, setCurrent] = useState<Span | null>(null);
  const [mention, setMention] = useState<CurrentMention | null>(null);
  const [said, setSaid] = useState('');

  if (analysis === null) return <RailSkeleton />;
  if (analysis === 'failed') return <Interrupted onTryAgain={onTryAgain} />;

  const show = async (span: Span, mentions: readonly Span[]) => {
    if (!places) return;
    setSaid(t(SAID[await places.show(span, mentions)]));
  };
  const quoteList = {
    text: article.text,
    lang: article.lang,
    dir: article.dir,
    actors: analysis.actors,
    current,
    onShow: (quote: Quote) => {
      setCurrent(quote);
      setMention(null);
      void show(quote, []);
    },
    onPoint: (quote: Quote | null) => places?.point(quote ? [quote] : []),
  };
  return (
    <>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {analysis.cutAt !== undefined && (
        <p class="rail-empty" data-problem="cut">
          {t('analysisCut', Math.max(1, Math.floor((100 * analysis.cutAt) / article.text.length)))}
        </p>
      )}
      <QuoteList
        quotes={analysis.quotes}
        tools={(quote) => <QuoteTools quote={quote} article={article} url={url} />}
        {...quoteList}
      />
      {analysis.indirect.length > 0 && <QuoteList isIndirect quotes={analysis.indirect} {...quoteList} />}
      <ActorList
        actors={analysis.actors}
        unreadable={analysis.namesUnreadable}
        current={mention}
        onShow={(actor, index) => {
          const place = actor.mentions[index];
          if (!place) return;
          setMention({ name: actor.name, index });
          setCurrent(null);
          void show(place, actor.mentions);
        }}
        onPoint={(actor) => places?.point(actor?.mentions ?? [])}
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
