import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ActiveTab } from '../../platform/active-tab.ts';
import { t } from '../../platform/i18n.ts';
import { ask } from '../../platform/messaging.ts';
import { openSettings } from '../../platform/own-pages.ts';
import { hasAccess, requestAccess } from '../../platform/site-access.ts';
import type { Article, PageReading } from '../../shared/article.ts';
import { hostOf } from '../../shared/hosts.ts';
import { Ledger, LedgerSummary } from '../components/ledger.tsx';
import { type Problem, type Remedy, remedyOf } from '../components/problem.ts';
import { Rail } from '../components/rail.tsx';
import { RailSkeleton } from '../components/rail-skeleton.tsx';
import { ReportButton } from '../components/report-button.tsx';
import { TakeAlongMenu } from '../components/take-along-menu.tsx';
import { useAnalysis } from '../components/use-analysis.ts';
import { placesInPage } from './page-places.ts';
import { useFrontTab } from './use-front-tab.ts';

/** How long the background may take to open the reader, in milliseconds. */
const PATIENCE = 5_000;

/** The panel beside the page: quotes, actors and ledger of the tab in front. Choosing one shows its place in the page. */
export function SidePanel() {
  const [state, again] = useFrontTab();
  if (!state)
    return (
      <main aria-busy="true">
        <RailSkeleton />
      </main>
    );
  if ('problem' in state)
    return <NothingToRead problem={state.problem} onRemedy={(remedy) => again(remedy !== 'readAgain')} />;
  return <Evidence key={`${state.tab.id} ${state.reading.url}`} {...state} />;
}

interface EvidenceProps {
  tab: ActiveTab;
  reading: PageReading;
  article: Article;
}

function Evidence({ tab, reading, article }: EvidenceProps) {
  const [analysis, look] = useAnalysis(article, tab.isPrivate);
  const places = useMemo(() => placesInPage(tab.id, article.text), [tab.id, article.text]);
  return (
    <>
      <header>
        <p class="label">{article.siteName ?? hostOf(reading.url)}</p>
        <h1 dir={article.dir} lang={article.lang ?? undefined}>
          {article.title}
        </h1>
        <p class="actions">
          <button
            type="button"
            class="primary-button"
            onClick={() => void ask('toggleReader', { tabId: tab.id }, PATIENCE).catch(() => false)}
          >
            {t('openReader')}
          </button>
          <AlwaysHere url={reading.url} />
        </p>
      </header>
      <main>
        <Rail article={article} url={reading.url} analysis={analysis} places={places} onTryAgain={look} />
        <details class="panel-ledger">
          <summary>
            <LedgerSummary removed={reading.removed} />
          </summary>
          <Ledger removed={reading.removed} />
        </details>
      </main>
      <footer>
        <ReportButton url={reading.url} />
        <TakeAlongMenu article={article} url={reading.url} analysis={analysis === 'failed' ? null : analysis} />
      </footer>
    </>
  );
}

/** Asks for access to the site for good, where the button's click has given it for this page only. */
function AlwaysHere({ url }: { url: string }) {
  const host = hostOf(url);
  const [access, setAccess] = useState<boolean | null>(null);
  useEffect(() => {
    if (host) void hasAccess(host).then(setAccess);
  }, [host]);
  if (!host || access !== false) return null;
  return (
    <button type="button" class="quiet-button" onClick={() => void requestAccess(host).then(setAccess)}>
      {t('alwaysOnThisSite')}
    </button>
  );
}

function NothingToRead({ problem, onRemedy }: { problem: Problem; onRemedy: (remedy: Remedy) => void }) {
  // a page whose address is not told is one of the browser's, or one that the button was not clicked over
  const isUnseen = problem === 'browserPage' || problem === 'noAccess';
  const key = problem.replaceAll('-', '_');
  const remedy = remedyOf(problem);
  return (
    <main class="state" data-problem={problem}>
      <div role="status">
        <span class="mark" aria-hidden="true">
          “
        </span>
        <h1>{isUnseen ? t('panelNoAccess') : t(`problem_${key}`)}</h1>
        <p>{isUnseen ? t('panelNoAccess_help') : t(`problem_${key}_help`)}</p>
        {isUnseen && (
          <button type="button" class="link-button" onClick={() => void openSettings('sites')}>
            {t('welcomeChooseSites')}
          </button>
        )}
        {remedy && (
          <button type="button" class="primary-button" onClick={() => onRemedy(remedy)}>
            {t(remedy)}
          </button>
        )}
      </div>
    </main>
  );
}
