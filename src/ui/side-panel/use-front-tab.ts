import { useCallback, useEffect, useState } from 'preact/hooks';
import { watchFrontTab } from '../../platform/side-panel.ts';
import { readActiveTab, type TabReading } from '../components/read-tab.ts';

/** Events of one navigation come in a row: the page is read so long after the last of them, in milliseconds. */
const CALM = 250;

/** The reading of the tab in front, read anew whenever it changes; null while it is read. */
export function useFrontTab(): [TabReading | null, (force: boolean) => void] {
  const [reading, setReading] = useState<TabReading | null>(null);
  const [run, setRun] = useState({ number: 0, force: false });
  const again = useCallback((force: boolean) => setRun(({ number }) => ({ number: number + 1, force })), []);

  useEffect(() => {
    const controller = new AbortController();
    readActiveTab(run.force, () => undefined, controller.signal).then((found) => {
      if (!controller.signal.aborted) setReading((before) => (isSame(before, found) ? before : found));
    });
    return () => controller.abort();
  }, [run]);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = watchFrontTab(() => {
      clearTimeout(timer);
      timer = setTimeout(() => again(false), CALM);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [again]);
  return [reading, again];
}

/** The same article of the same tab: what is shown of it stays as it is, with what the reader has chosen in it. */
function isSame(before: TabReading | null, found: TabReading): boolean {
  if (!before || !('article' in before) || !('article' in found)) return false;
  return (
    before.tab.id === found.tab.id &&
    before.reading.url === found.reading.url &&
    before.article.text === found.article.text
  );
}
