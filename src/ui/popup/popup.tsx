import { useCallback, useEffect, useState } from 'preact/hooks';
import { watchDeparture } from '../../platform/active-tab.ts';
import { announceAccess } from '../../platform/side-panel.ts';
import type { Problem, Remedy } from '../components/problem.ts';
import { readActiveTab, type TabReading } from '../components/read-tab.ts';
import { ArticleScreen } from './article-screen.tsx';
import type { FirstReading } from './first-reading.ts';
import { ProblemScreen } from './problem-screen.tsx';
import { ReadingSkeleton } from './skeletons.tsx';
import { useCleaning } from './use-cleaning.ts';

/** After this long the popup says that the page is still loading, in milliseconds. */
const SAY_LOADING = 1200;

type State = { status: 'reading' } | TabReading;

/** The popup: shows the article of the active tab or why there is none, and reads it again when asked. */
export function Popup({ first }: { first: FirstReading }) {
  const [state, setState] = useState<State>({ status: 'reading' });
  const [run, setRun] = useState({ number: 0, force: false });
  const [departed, setDeparted] = useState(false);
  const cleaning = useCleaning();

  useEffect(() => {
    const controller = new AbortController();
    const started = Date.now();
    const onWaiting = () => {
      if (!controller.signal.aborted && Date.now() - started > SAY_LOADING) setState({ problem: 'stillLoading' });
    };
    setDeparted(false);
    first.onWaiting = onWaiting;
    if (run.number > 0) first.stop();
    const outcome = run.number > 0 ? readActiveTab(run.force, onWaiting, controller.signal) : first.outcome;
    outcome.then((reading) => {
      if (controller.signal.aborted) return;
      // the address of a tab that has left for another site is hidden, as that of a browser page is
      const hidden = run.number > 0 && 'problem' in reading && reading.problem === 'browserPage';
      setState(hidden ? { problem: 'movedOn' } : reading);
    });
    return () => controller.abort();
  }, [run, first]);

  useEffect(announceAccess, []);
  const tabId = 'tab' in state ? state.tab.id : null;
  useEffect(() => (tabId === null ? undefined : watchDeparture(tabId, () => setDeparted(true))), [tabId]);

  const start = useCallback((remedy: Remedy) => {
    setState({ status: 'reading' });
    setRun(({ number }) => ({ number: number + 1, force: remedy === 'readAnyway' || remedy === 'readWhatIsThere' }));
  }, []);

  if ('problem' in state)
    return <ProblemScreen problem={state.problem satisfies Problem} cleaning={cleaning} onRemedy={start} />;
  if (!('article' in state)) return <ReadingSkeleton />;
  return <ArticleScreen {...state} cleaning={cleaning} departed={departed} onReadAgain={() => start('readAgain')} />;
}
