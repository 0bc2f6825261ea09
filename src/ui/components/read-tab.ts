import { type ActiveTab, getActiveTab } from '../../platform/active-tab.ts';
import { PageAccessError, readTabPage } from '../../platform/page-reader.ts';
import type { Article, PageReading } from '../../shared/article.ts';
import { type Problem, problemOf } from '../components/problem.ts';

/** A page still loading is asked again at this interval, in milliseconds. */
const ASK_AGAIN = 400;

/** What became of reading the active tab. */
export type TabReading = { tab: ActiveTab; reading: PageReading; article: Article } | { problem: Problem };

/**
 * Reads the page of the active tab.
 * @param force read it as it is, even while it loads and if it does not look like an article
 * @param onWaiting called when the page's text is not there yet; it is asked for again until it is
 */
export async function readActiveTab(force: boolean, onWaiting: () => void, signal: AbortSignal): Promise<TabReading> {
  const tab = await getActiveTab();
  if (!tab) return { problem: 'browserPage' };
  try {
    for (;;) {
      const answer = await readTabPage(tab.id, force);
      if (answer.status === 'pdf') return { problem: 'pdf' };
      if (answer.status === 'failed') {
        console.error(answer.message);
        return { problem: 'noArticle_failed' };
      }
      if (answer.status === 'read') return outcome(tab, answer.reading);
      if (signal.aborted) return { problem: 'stillLoading' };
      onWaiting();
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
      if (signal.aborted) return { problem: 'stillLoading' };
    }
  } catch (error) {
    if (error instanceof PageAccessError) return { problem: problemOf(tab.url, error.message) };
    return { problem: 'noArticle_failed' };
  }
}

function outcome(tab: ActiveTab, reading: PageReading): TabReading {
  if (reading.article) return { tab, reading, article: reading.article };
  return { problem: `noArticle_${reading.reason ?? 'failed'}` };
}
